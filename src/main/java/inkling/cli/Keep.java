package inkling.cli;

/** Which weights of a run become the model. */
enum Keep {
    /** Those of the epoch that did best in validation. */
    BEST,
    /** Those at the end. */
    LAST
}
