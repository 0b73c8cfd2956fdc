package inkling.ui.draw;

import inkling.ink.Ink;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.recognition.Explanation;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads ink as a test says, and all pictures alike; shows no steps of preprocessing.
 *
 * @param ofInk what it reads in ink
 * @param ofPictures what it reads in any picture
 */
record FakeReader(Function<Ink, Recognition> ofInk, Recognition ofPictures) implements DigitReader {
    private static final int PIXELS = 28 * 28;

    /** Reads the same in everything. */
    static FakeReader always(Recognition recognition) {
        return new FakeReader(ink -> recognition, recognition);
    }

    /** Is sure that everything is this one class. */
    static FakeReader sure(String label) {
        return always(sureAnswer(label));
    }

    /** The answer of a network that knows one class alone. */
    static Recognition.Answer sureAnswer(String label) {
        return new Recognition.Answer(List.of(label), new float[] {1}, new float[PIXELS], new Verdict.Sure(label));
    }

    @Override
    public Recognition read(Ink ink) {
        return ofInk.apply(ink);
    }

    @Override
    public Recognition read(Picture picture) {
        return ofPictures;
    }

    @Override
    public Recognition readAsIs(Picture picture) {
        return ofPictures;
    }

    @Override
    public Explanation explain(Ink ink, Set<NormaliserStep> steps) {
        return new Explanation(read(ink), List.of());
    }

    @Override
    public Explanation explain(Picture picture, Set<NormaliserStep> steps) {
        return new Explanation(ofPictures, List.of());
    }
}
