package inkling.ui.draw;

import inkling.ink.Ink;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.recognition.Explanation;
import inkling.recognition.Recognition;
import java.util.Set;

/** Recognises digits, as this screen needs it. For any thread. */
public interface DigitReader {
    Recognition read(Ink ink);

    Recognition read(Picture picture);

    /** Reads a picture that is of the network's own kind, 28x28, as it is, without any preprocessing. */
    Recognition readAsIs(Picture picture);

    /**
     * Reads, and shows how the ink became what the network saw.
     *
     * @param steps of the preprocessing that are taken; with {@link NormaliserStep#ALL} it reads as {@link #read(Ink)} does
     */
    Explanation explain(Ink ink, Set<NormaliserStep> steps);

    Explanation explain(Picture picture, Set<NormaliserStep> steps);
}
