package inkling.ui.train;

/** What weights a run begins with. */
public enum StartChoice {
    RANDOM,
    MODEL_IN_USE
}
