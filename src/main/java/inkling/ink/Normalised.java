package inkling.ink;

/** What {@link Normaliser} made of a drawing or a picture: something to ask the network about, or nothing. */
public sealed interface Normalised {
    /** There is too little ink to ask about: none at all, or no more than a speck or a tap. */
    record Blank() implements Normalised {}

    /**
     * The network's picture; its {@link Picture#ink} is the network's input as it is, 784 values of 0 to 1 for 28x28.
     *
     * @param picture the network's, 28 x 28
     */
    record Digit(Picture picture) implements Normalised {}
}
