package inkling.ui.common;

/** Lists the choices for an axis that can be logarithmic. */
public enum ScaleChoice {
    /** As the curves need it. */
    AUTOMATIC,
    LINEAR,
    LOGARITHMIC
}
