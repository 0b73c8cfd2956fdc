package inkling.picture;

/** Lists what photographs, scans and screenshots of a digit have that a clean drawing has not. */
public enum Disturbance {
    NONE,
    UNEVEN_LIGHT,
    VIGNETTE,
    LAMP_AT_THE_SIDE,
    SHADOW,
    EDGE_OF_TABLE,
    SHEET_ON_TABLE,
    PRINTED_BOX,
    RULED,
    SQUARED,
    SCREENSHOT,
    COLOURS,
    LIGHT_INK,
    TRANSPARENCY,
    NOISE,
    STRONG_JPEG,
    TURNED,
    TINY,
    LARGE,
    SEVERAL
}
