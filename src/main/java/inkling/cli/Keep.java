package inkling.cli;

/** Names the epoch whose weights become the model. */
enum Keep {
    /** The weights of the epoch that did best in validation. */
    BEST,
    /** The weights at the end. */
    LAST
}
