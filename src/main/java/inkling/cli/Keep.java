package inkling.cli;

/** Names the epoch whose weights become the model. */
enum Keep {
    /** Those of the epoch that did best in validation. */
    BEST,
    /** Those at the end. */
    LAST
}
