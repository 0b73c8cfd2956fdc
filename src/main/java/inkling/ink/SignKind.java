package inkling.ink;

/** Lists what a number may have besides digits. */
public enum SignKind {
    POINT("."),
    COMMA(","),
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
