package inkling.ui.draw;

import inkling.ink.NormaliserStep;
import inkling.model.Model;
import inkling.recognition.Explanation;
import inkling.recognition.Recognition;
import inkling.ui.common.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Keeps the reader of the model that was asked last. For one thread. */
final class ReaderOfModel {
    private final Function<Model, DigitReader> readers;
    private Model model;
    private DigitReader reader;

    /**
     * @param steps of the preprocessing to take
     * @param explain whether the pictures after each step are wanted too
     */
    record Question(Model model, Drawing drawing, Set<NormaliserStep> steps, boolean explain) {}

    /** @param refusal why the model cannot read drawings at all; said once a model */
    record Answered(Explanation explanation, Optional<Message> refusal) {}

    ReaderOfModel(Function<Model, DigitReader> readers) {
        this.readers = readers;
    }

    Answered read(Question asked) {
        if (asked.model() != model) {
            boolean sameKind =
                    model != null && model.network().equals(asked.model().network());
            boolean refused = model != null && reader == null;
            model = asked.model();
            try {
                reader = readers.apply(model);
            } catch (IllegalArgumentException e) {
                reader = null;
                // Training shows a new model several times a second.
                boolean said = refused && sameKind;
                return nothing(said ? Optional.empty() : Optional.of(Message.failure("draw.model.refused", e)));
            }
        }
        return reader == null ? nothing(Optional.empty()) : new Answered(explanation(asked), Optional.empty());
    }

    private static Answered nothing(Optional<Message> refusal) {
        return new Answered(Explanation.BLANK, refusal);
    }

    private Explanation explanation(Question asked) {
        if (asked.drawing() instanceof Drawing.Sample sample) {
            return new Explanation(reader.readAsIs(sample.picture().with(sample.strokes())), List.of());
        }
        if (!asked.explain() && asked.steps().equals(NormaliserStep.ALL)) {
            return new Explanation(recognition(asked.drawing()), List.of());
        }
        return asked.drawing() instanceof Drawing.Opened opened
                ? reader.explain(opened.picture(), asked.steps())
                : reader.explain(((Drawing.Drawn) asked.drawing()).ink(), asked.steps());
    }

    private Recognition recognition(Drawing drawing) {
        return drawing instanceof Drawing.Opened opened
                ? reader.read(opened.picture())
                : reader.read(((Drawing.Drawn) drawing).ink());
    }
}
