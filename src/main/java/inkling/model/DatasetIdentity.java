package inkling.model;

import inkling.data.Dataset;
import inkling.failure.ExplainedArgumentException;
import inkling.failure.PlainText;

/**
 * Identifies the pictures that a record or a run speaks of, wherever they are kept.
 *
 * @param name for people: two copies of the same data may have different names; empty if it is not known
 * @param samples the number of pictures
 * @param sha256 see {@link Dataset#sha256}; empty if it is not known
 */
public record DatasetIdentity(String name, int samples, String sha256) {
    /** Stands for data of which nothing is known. */
    public static final DatasetIdentity UNKNOWN = new DatasetIdentity("", 0, "");

    /**
     * Replaces control characters in the name.
     *
     * @param name for people: two copies of the same data may have different names; empty if it is not known
     * @param samples the number of pictures
     * @param sha256 see {@link Dataset#sha256}; empty if it is not known
     */
    public DatasetIdentity {
        name = PlainText.of(name);
        sha256 = PlainText.of(sha256);
    }

    /**
     * Identifies a data set.
     *
     * @param data of which the SHA-256 is computed
     * @return its name, its size and its SHA-256
     */
    public static DatasetIdentity of(Dataset data) {
        return new DatasetIdentity(data.name(), data.size(), data.sha256());
    }

    /**
     * Makes sure that a data set is the one that this identifies.
     *
     * @param data any data set
     * @throws IllegalArgumentException with a sentence that tells both, if this is other data
     */
    public void requireSame(Dataset data) {
        if (data.size() != samples) {
            throw new ExplainedArgumentException(
                    ModelReason.OTHER_NUMBER_OF_PICTURES.of(samples, name, data.name(), data.size()));
        }
        String found = data.sha256();
        if (!found.equals(sha256)) {
            throw new ExplainedArgumentException(ModelReason.OTHER_PICTURES.of(data.name(), name, found, sha256));
        }
    }
}
