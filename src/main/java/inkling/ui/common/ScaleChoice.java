package inkling.ui.common;

/** Whether an axis that can be logarithmic is. */
public enum ScaleChoice {
    /** As the curves need it. */
    AUTOMATIC,
    LINEAR,
    LOGARITHMIC
}
