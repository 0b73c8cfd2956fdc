package inkling.training;

import inkling.data.Dataset;

/**
 * Which data a run is about, those for validation included.
 *
 * @param name for people: two copies of the same data may have different names
 * @param size how many pictures
 * @param sha256 see {@link Dataset#sha256}
 */
public record DataIdentity(String name, int size, String sha256) {
    static DataIdentity of(Dataset data) {
        return new DataIdentity(data.name(), data.size(), data.sha256());
    }

    /** @throws IllegalArgumentException with a sentence that tells both, if this is other data */
    void requireSame(Dataset data) {
        if (data.size() != size) {
            throw new IllegalArgumentException("The run was started with " + size + " pictures of " + name + ", but "
                    + data.name() + " has " + data.size() + "; it can only go on with the same.");
        }
        String found = data.sha256();
        if (!found.equals(sha256)) {
            throw new IllegalArgumentException("The pictures of " + data.name()
                    + " are not those of " + name + " that the run was started with: their SHA-256 is " + found
                    + ", not " + sha256 + "; it can only go on with the same.");
        }
    }
}
