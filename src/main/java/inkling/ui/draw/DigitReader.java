package inkling.ui.draw;

import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.recognition.Recognition;

/** What this screen needs of a recogniser. For any thread. */
public interface DigitReader {
    Recognition read(Ink ink);

    Recognition read(Picture picture);
}
