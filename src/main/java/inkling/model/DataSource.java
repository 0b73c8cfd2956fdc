package inkling.model;

import inkling.data.Dataset;

/**
 * Which pictures a record or a run speaks of.
 *
 * @param name for people: two copies of the same data may have different names; empty if it is not known
 * @param samples how many pictures
 * @param sha256 see {@link Dataset#sha256}; empty if it is not known
 */
public record DataSource(String name, int samples, String sha256) {
    /** Nothing is known of the data. */
    public static final DataSource UNKNOWN = new DataSource("", 0, "");

    public static DataSource of(Dataset data) {
        return new DataSource(data.name(), data.size(), data.sha256());
    }

    /** @throws IllegalArgumentException with a sentence that tells both, if this is other data */
    public void requireSame(Dataset data) {
        if (data.size() != samples) {
            throw new IllegalArgumentException("The run was started with " + samples + " pictures of " + name + ", but "
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
