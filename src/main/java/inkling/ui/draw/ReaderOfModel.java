package inkling.ui.draw;

import inkling.model.Model;
import inkling.recognition.Recognition;
import java.util.function.Function;

/** Keeps the reader of the model that was asked last. For one thread. */
final class ReaderOfModel {
    private final Function<Model, DigitReader> readers;
    private Model model;
    private DigitReader reader;

    ReaderOfModel(Function<Model, DigitReader> readers) {
        this.readers = readers;
    }

    Recognition read(Model asked, Drawing drawing) {
        if (asked != model) {
            reader = readers.apply(asked);
            model = asked;
        }
        return drawing instanceof Drawing.Opened opened
                ? reader.read(opened.picture())
                : reader.read(((Drawing.Drawn) drawing).ink());
    }
}
