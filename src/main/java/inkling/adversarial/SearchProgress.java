package inkling.adversarial;

/** Receives how far a search is, on the thread of the search, and says whether it is still wanted. */
@FunctionalInterface
public interface SearchProgress {
    /** Ignores the progress, and wants the search to the end. */
    SearchProgress NONE = done -> true;

    /**
     * Reports progress.
     *
     * @param done the share of the longest possible search that is done, 0 to 1
     * @return whether the search is still wanted; if not, it ends with what it has found
     */
    boolean report(double done);
}
