package inkling.ui.draw;

import inkling.model.Model;
import inkling.recognition.Recognition;
import inkling.ui.common.Message;
import java.util.Optional;
import java.util.function.Function;

/** Keeps the reader of the model that was asked last. For one thread. */
final class ReaderOfModel {
    private final Function<Model, DigitReader> readers;
    private Model model;
    private DigitReader reader;

    /** @param refusal why the model cannot read drawings at all; said once a model */
    record Answered(Recognition recognition, Optional<Message> refusal) {}

    ReaderOfModel(Function<Model, DigitReader> readers) {
        this.readers = readers;
    }

    Answered read(Model asked, Drawing drawing) {
        if (asked != model) {
            boolean sameKind = model != null && model.network().equals(asked.network());
            boolean refused = model != null && reader == null;
            model = asked;
            try {
                reader = readers.apply(asked);
            } catch (IllegalArgumentException e) {
                reader = null;
                // Training shows a new model several times a second.
                boolean said = refused && sameKind;
                return new Answered(
                        new Recognition.Blank(),
                        said ? Optional.empty() : Optional.of(Message.failure("draw.model.refused", e)));
            }
        }
        return new Answered(reader == null ? new Recognition.Blank() : read(drawing), Optional.empty());
    }

    private Recognition read(Drawing drawing) {
        return drawing instanceof Drawing.Opened opened
                ? reader.read(opened.picture())
                : reader.read(((Drawing.Drawn) drawing).ink());
    }
}
