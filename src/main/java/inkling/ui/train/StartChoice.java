package inkling.ui.train;

/** Lists the weights that a run can begin with. */
public enum StartChoice {
    RANDOM,
    MODEL_IN_USE
}
