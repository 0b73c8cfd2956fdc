package inkling.model;

/** Lists how programs commonly hand MNIST's pictures to a network. */
public enum InputConvention {
    /** White ink on black, from 0 to 1. */
    PLAIN("plain", "0 to 1", InputScale.IDENTITY),
    /** The bytes of the files. */
    BYTES("bytes", "0 to 255", new InputScale(255, 0, false)),
    /** With MNIST's own mean and deviation, as the examples of PyTorch do. */
    STANDARDISED("standardised", "mean 0.1307 and deviation 0.3081", InputScale.standardised(0.1307, 0.3081)),
    /** With the mean and deviation 0.5. */
    SIGNED("signed", "-1 to 1", new InputScale(2, -1, false)),
    /** Black ink on white. */
    INVERTED("inverted", "black ink on white, 0 to 1", new InputScale(-1, 1, false)),
    /** Rows and columns exchanged, as EMNIST's files are. */
    TURNED("turned", "rows and columns exchanged, 0 to 1", new InputScale(1, 0, true));

    private final String id;
    private final String description;
    private final InputScale scale;

    InputConvention(String id, String description, InputScale scale) {
        this.id = id;
        this.description = description;
        this.scale = scale;
    }

    /** {@return the name on the command line, and in the keys of texts} */
    public String id() {
        return id;
    }

    /** {@return what it is, in English, for a terminal} */
    public String description() {
        return description;
    }

    /** {@return how a picture becomes the input by this convention} */
    public InputScale scale() {
        return scale;
    }
}
