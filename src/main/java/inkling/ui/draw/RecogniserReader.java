package inkling.ui.draw;

import inkling.ink.Ink;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.model.Model;
import inkling.recognition.Explanation;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import java.util.Set;

/** Recognises digits with this program's own network. */
public final class RecogniserReader implements DigitReader {
    private final Recogniser recogniser;

    /** @throws IllegalArgumentException if drawings cannot be turned into what this model reads */
    public RecogniserReader(Model model) {
        recogniser = new Recogniser(model);
    }

    @Override
    public Recognition read(Ink ink) {
        return recogniser.recognise(ink);
    }

    @Override
    public Recognition read(Picture picture) {
        return recogniser.recognise(picture);
    }

    @Override
    public Recognition readAsIs(Picture picture) {
        return recogniser.answer(picture.ink());
    }

    @Override
    public Explanation explain(Ink ink, Set<NormaliserStep> steps) {
        return recogniser.explain(ink, steps);
    }

    @Override
    public Explanation explain(Picture picture, Set<NormaliserStep> steps) {
        return recogniser.explain(picture, steps);
    }
}
