package inkling.ui.draw;

import inkling.attribution.ChangingStroke;
import inkling.attribution.InkAttribution;
import inkling.ink.Ink;
import inkling.model.Model;
import inkling.recognition.Digit;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.ui.common.Background;
import inkling.ui.common.LatestOnly;
import inkling.ui.common.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/**
 * Finds out, while that is asked for, what each piece of the ink on the board does for the answer on show: of a number, for that of
 * the digit on show. It follows the answer as the answer follows the pen. Which further strokes would change the answer takes longer,
 * and is found out while the pen rests. On the UI thread.
 */
public final class WhyViewModel {
    private static final Message NOTHING_DRAWN = Message.of("draw.why.nothing");
    private static final Message PICTURE = Message.of("draw.why.picture");
    private static final Message STEP_OFF = Message.of("draw.why.step.off");
    private static final Message ONE_CLASS = Message.of("draw.why.one.class");

    private final DrawViewModel drawing;
    private final ObservableValue<Model> model;
    private final LatestOnly<Question, Found> attributions;
    private final LatestOnly<Question, List<ChangingStroke>> changes;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObjectProperty<OptionalInt> rival = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ObservableValue<Boolean> rejected;
    private final BooleanBinding active;
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<ChangingStroke>>> changing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> absence = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Kept by the background's thread: the one of the model asked last. */
    private Recogniser recogniser;

    /** Describes what to attribute: the strokes of one digit, to the answer of a model. */
    private record Question(Model model, Ink ink, OptionalInt rival) {}

    /**
     * Holds an attribution.
     *
     * @param labels the names of the model's classes
     */
    record Found(List<String> labels, InkAttribution attribution) {
        String answer() {
            return labels.get(attribution.answer());
        }

        String runnerUp() {
            return labels.get(attribution.runnerUp());
        }
    }

    /**
     * @param model the model that recognises
     * @param onShow whether the board is; nothing is computed while it is not
     * @param background one thread, other than that of recognition
     */
    public WhyViewModel(
            DrawViewModel drawing, ObservableValue<Model> model, ObservableBooleanValue onShow, Background background) {
        this.drawing = drawing;
        this.model = model;
        attributions = new LatestOnly<>(background, this::attribute, this::show, this::fail);
        changes = new LatestOnly<>(
                background, this::findChanges, strokes -> changing.set(Optional.of(strokes)), this::fail);
        rejected = drawing.answer()
                .digit()
                .answer()
                .map(answer -> answer.filter(read -> !read.isAccepted()).isPresent());
        active = shown.and(onShow);
        active.addListener((property, before, now) -> follow());
        drawing.answer().answeredDrawing().addListener((property, before, now) -> follow());
        drawing.answer().digit().index().addListener((property, before, now) -> follow());
        drawing.answer().steps().altered().addListener((property, before, now) -> follow());
        model.addListener((property, before, now) -> {
            rival.set(OptionalInt.empty());
            follow();
        });
        rival.addListener((property, before, now) -> follow());
        drawing.onGesture(new Gestures() {
            @Override
            public void released() {
                follow();
            }
        });
        drawing.drawing().addListener((property, before, now) -> {
            forgetChanges();
            // While the pen moves, what was found a moment ago stays until it is found anew.
            if (!drawing.isPressed()) {
                forget();
            }
        });
    }

    // Properties

    /** Whether the ink shows what it does for the answer. */
    public BooleanProperty shown() {
        return shown;
    }

    /** The class that the answer is compared with; the runner-up while it is empty. */
    ObjectProperty<OptionalInt> rival() {
        return rival;
    }

    ObservableValue<Model> model() {
        return model;
    }

    /** What was found last; empty while it is not shown or there is nothing to show. */
    ReadOnlyObjectProperty<Optional<Found>> found() {
        return found.getReadOnlyProperty();
    }

    /**
     * Strokes that would change the answer to another of the classes in {@link #found}, or to {@link #rival}; empty until the pen
     * rests and they have been searched.
     */
    ReadOnlyObjectProperty<Optional<List<ChangingStroke>>> changing() {
        return changing.getReadOnlyProperty();
    }

    /** Whether the drawing is none of the classes: what is found is then about the likeliest. */
    ObservableValue<Boolean> rejected() {
        return rejected;
    }

    /** Why nothing can be found, if so. */
    ReadOnlyObjectProperty<Optional<Message>> absence() {
        return absence.getReadOnlyProperty();
    }

    // Commands

    private void follow() {
        Optional<Message> reason = active.get() ? findAbsence() : Optional.empty();
        absence.set(reason);
        if (active.get() && reason.isEmpty()) {
            forgetChanges();
            digit().ifPresent(this::ask);
        } else {
            forget();
        }
    }

    private void ask(Ink ink) {
        Question question = new Question(model.getValue(), ink, rival.get());
        attributions.ask(question);
        if (!drawing.isPressed()) {
            changes.ask(question);
        }
    }

    private Optional<Message> findAbsence() {
        Drawing read = drawing.answer().answeredDrawing().get();
        if (!(read instanceof Drawing.Drawn)) {
            return Optional.of(PICTURE);
        }
        if (drawing.answer().recognition().get() instanceof Recognition.Blank) {
            return Optional.of(NOTHING_DRAWN);
        }
        if (drawing.answer().steps().altered().get()) {
            return Optional.of(STEP_OFF);
        }
        return model.getValue().labels().size() < 2 ? Optional.of(ONE_CLASS) : Optional.empty();
    }

    /** The strokes of the digit on show; none while a number and the choice in it change one after the other. */
    private Optional<Ink> digit() {
        if (drawing.answer().recognition().get() instanceof Recognition.Number number) {
            List<Digit> digits = number.digits();
            int index = drawing.answer().digit().index().get();
            return index >= 0 && index < digits.size()
                    ? Optional.of(digits.get(index).ink())
                    : Optional.empty();
        }
        return Optional.of(drawing.answer().answeredDrawing().get().ink());
    }

    private void forget() {
        attributions.forget();
        found.set(Optional.empty());
        forgetChanges();
    }

    private void forgetChanges() {
        changes.forget();
        changing.set(Optional.empty());
    }

    private List<ChangingStroke> findChanges(Question question) {
        return ChangingStroke.find(recogniser(question.model()), question.ink(), question.rival());
    }

    private Found attribute(Question question) {
        return new Found(
                question.model().labels(),
                InkAttribution.of(recogniser(question.model()), question.ink(), question.rival()));
    }

    /** One of its own: that of the board would keep the next answer waiting meanwhile. */
    private Recogniser recogniser(Model asked) {
        if (recogniser == null || recogniser.model() != asked) {
            recogniser = new Recogniser(asked);
        }
        return recogniser;
    }

    private void show(Found attribution) {
        found.set(Optional.of(attribution));
    }

    private void fail(Throwable failure) {
        found.set(Optional.empty());
        absence.set(Optional.of(Message.failure("draw.why.failed", failure)));
    }
}
