package inkling.model;

/**
 * Holds what a model's file says beyond the model (its form, and fields unknown to this version), so that saving the model gives
 * the same file again. It is of use to what reads and writes files, and opaque to everybody else.
 *
 * @param statesPreprocessing whether the figures of the preprocessing are written out beside its name; files from before they were
 *     have the name alone
 * @param unknownFields the fields that this version of the program does not know, and their places; empty if there are none
 * @param claims whether the file is of another format, whose figures anybody may have written: see {@link Model#isClaimed}
 */
public record FileExtras(boolean statesPreprocessing, String unknownFields, boolean claims) {
    /** The extras of a model that was not read from a file. */
    public static final FileExtras NEW = new FileExtras(true, "", false);

    /** The extras of a model from a file of another format. */
    public static final FileExtras FOREIGN = new FileExtras(true, "", true);
}
