package inkling.ui.draw;

import inkling.engine.layer.Shape;
import inkling.ink.Ink;
import inkling.ink.NormaliserStep;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.Stroke;
import inkling.model.Model;
import inkling.recognition.Explanation;
import inkling.recognition.Recognition;
import inkling.ui.common.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Keeps the recogniser of the model that was asked last. For one thread. */
final class ReaderOfModel {
    /** What a model reads while nothing is drawn: one that cannot read this cannot read at all. */
    private static final Ink TRIAL = new Ink(List.of(new Stroke(List.of(new Point(140, 40), new Point(140, 240)), 20)));

    private final Function<Model, DigitReader> readers;
    private Model model;
    private DigitReader reader;
    private Optional<Message> problem = Optional.empty();

    /**
     * Describes what to recognise.
     *
     * @param drawing one that is empty asks only whether the model can read
     * @param steps of the preprocessing to take
     * @param explain whether the pictures after each step are wanted too
     */
    record Question(Model model, Drawing drawing, Set<NormaliserStep> steps, boolean explain) {}

    /**
     * Holds the recognition of a drawing, or why there is none.
     *
     * @param drawing the drawing that was recognised
     * @param problem why the model cannot read this drawing, or any at all, if it cannot; a sentence that does not name the model
     */
    record Answered(Drawing drawing, Explanation explanation, Optional<Message> problem) {}

    ReaderOfModel(Function<Model, DigitReader> readers) {
        this.readers = readers;
    }

    Answered read(Question asked) {
        if (asked.model() != model) {
            use(asked.model());
        }
        if (reader == null) {
            return new Answered(asked.drawing(), Explanation.BLANK, problem);
        }
        try {
            if (asked.drawing().isEmpty()) {
                reader.read(TRIAL);
                return new Answered(asked.drawing(), Explanation.BLANK, Optional.empty());
            }
            return new Answered(asked.drawing(), explanation(asked), Optional.empty());
        } catch (IllegalArgumentException e) {
            return new Answered(asked.drawing(), Explanation.BLANK, Optional.of(Message.failure("record.plain", e)));
        }
    }

    private void use(Model other) {
        model = other;
        try {
            reader = readers.apply(other);
            problem = Optional.empty();
        } catch (IllegalArgumentException e) {
            reader = null;
            problem = Optional.of(problem(other, e));
        }
    }

    private static Message problem(Model model, IllegalArgumentException reason) {
        Shape input = model.network().input();
        int side = Preprocessing.INKLING_INK_1.pictureSide();
        return input.equals(new Shape(side, side, 1))
                ? Message.failure("record.plain", reason)
                : Message.of("draw.model.size", side, input.width(), input.height(), input.channels());
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
