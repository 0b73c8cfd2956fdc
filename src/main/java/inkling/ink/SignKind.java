package inkling.ink;

/** Lists what a number may have besides digits. */
public enum SignKind {
    /** A decimal point, on the line. */
    POINT("."),
    /** A decimal comma, which goes below the line. */
    COMMA(","),
    /** A minus before the first digit. */
    MINUS("-");

    private final String text;

    SignKind(String text) {
        this.text = text;
    }

    /** {@return the character, as it is typed} */
    public String text() {
        return text;
    }
}
