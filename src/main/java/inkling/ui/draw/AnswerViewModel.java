package inkling.ui.draw;

import inkling.ink.Ink;
import inkling.ink.Normaliser;
import inkling.ink.Preprocessing;
import inkling.ink.PreprocessingTrace;
import inkling.model.Model;
import inkling.recognition.Recognition;
import inkling.ui.common.Background;
import inkling.ui.common.LatestOnly;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Asks the network about the drawing on the board and holds its prediction. On the UI thread. */
public final class AnswerViewModel {
    private static final Normaliser NORMALISER = new Normaliser(Preprocessing.INKLING_INK_1);

    private final ReadOnlyObjectProperty<Drawing> drawing;
    private final ObservableValue<Model> model;
    private final Notifications notifications;
    private final LatestOnly<ReaderOfModel.Question, ReaderOfModel.Answered> answers;

    private final ReadOnlyObjectWrapper<Recognition> recognition = new ReadOnlyObjectWrapper<>(new Recognition.Blank());
    private final ReadOnlyObjectWrapper<List<PreprocessingTrace>> traces = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Drawing> answeredDrawing = new ReadOnlyObjectWrapper<>(Drawing.CLEAN);
    private final ReadOnlyObjectWrapper<Optional<Message>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AnswerHint hint = new AnswerHint();
    private final StepSwitches steps = new StepSwitches();
    private final DigitChoice digit = new DigitChoice();
    private final ObjectBinding<Optional<Ink>> labellable;
    private Consumer<ReaderOfModel.Answered> listener = answer -> {};
    private Function<Model, String> names = model -> model.network().name();

    /**
     * @param drawing on the board; {@link #expect} and {@link #follow} are called before and after it changes
     * @param background one thread, for recognition
     * @param model the model that recognises; a change recognises anew
     * @param readers makes a reader for a model; called on {@code background}, once a model
     */
    AnswerViewModel(
            ReadOnlyObjectProperty<Drawing> drawing,
            Background background,
            ObservableValue<Model> model,
            Function<Model, DigitReader> readers,
            Notifications notifications) {
        this.drawing = drawing;
        this.model = model;
        this.notifications = notifications;
        answers = new LatestOnly<>(background, new ReaderOfModel(readers)::read, this::show, this::fail);
        recognition.addListener((property, before, now) -> digit.follow(now));
        labellable = Bindings.createObjectBinding(this::findLabellable, drawing, digit.index(), recognition, answered);
        model.addListener((property, before, now) -> {
            hint.modelChanged(drawing.get());
            answers.ask(question());
        });
        steps.on().addListener((property, before, now) -> ask());
        steps.shown().addListener((property, before, now) -> ask());
    }

    // Properties

    /** The network's prediction: blank as long as there is nothing to read. */
    public ReadOnlyObjectProperty<Recognition> recognition() {
        return recognition.getReadOnlyProperty();
    }

    /** The preprocessing trace of each digit; empty if there is none, or while the steps are neither shown nor altered. */
    ReadOnlyObjectProperty<List<PreprocessingTrace>> traces() {
        return traces.getReadOnlyProperty();
    }

    /** Whether the answer on show is that to the drawing on show; on a busy machine it comes later. */
    public ReadOnlyBooleanProperty answered() {
        return answered.getReadOnlyProperty();
    }

    /** The drawing that the answer on show is to; it changes after the answer. */
    ReadOnlyObjectProperty<Drawing> answeredDrawing() {
        return answeredDrawing.getReadOnlyProperty();
    }

    /** That the model could not read what it was given last, with its name, the reason and what to do; empty if it could. */
    public ReadOnlyObjectProperty<Optional<Message>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** What stands in the answer's place while there is none. */
    AnswerHint hint() {
        return hint;
    }

    /** The preprocessing's steps; changing them asks anew. */
    public StepSwitches steps() {
        return steps;
    }

    /** The prediction whose bars are on show, if there are several. */
    public DigitChoice digit() {
        return digit;
    }

    /** The strokes that a name could be given to: all of them, or of a number those of the digit on show; empty until they are read. */
    public ObjectBinding<Optional<Ink>> labellable() {
        return labellable;
    }

    private Optional<Ink> findLabellable() {
        if (!answered.get()) {
            return Optional.empty();
        }
        int index = digit.index().get();
        if (recognition.get() instanceof Recognition.Number number) {
            boolean there = index >= 0 && index < number.digits().size();
            return there
                    ? Optional.of(number.digits().get(index).ink()).filter(strokes -> !strokes.isEmpty())
                    : Optional.empty();
        }
        return Optional.of(drawing.get().ink()).filter(AnswerViewModel::isReadable);
    }

    /** Whether there is ink enough for a network to read. */
    static boolean isReadable(Ink ink) {
        return !ink.isEmpty() && !NORMALISER.isBlank(ink);
    }

    // Commands

    /** @param listener is told each answer before it counts as {@link #answered} */
    void onAnswer(Consumer<ReaderOfModel.Answered> listener) {
        this.listener = listener;
    }

    /** @param names tells under which name the user knows a model; the default is that of its network */
    public void nameModels(Function<Model, String> names) {
        this.names = names;
    }

    /** The drawing is about to change. */
    void expect() {
        answered.set(false);
    }

    /** The drawing has changed. */
    void follow() {
        hint.changed(drawing.get());
        if (drawing.get().isEmpty()) {
            forget();
            leaveBlank();
        } else {
            ask();
        }
    }

    /** The drawing gives way to another one, so that answers to it are of no use any more. */
    void forget() {
        answers.forget();
    }

    private void ask() {
        if (!drawing.get().isEmpty()) {
            answers.ask(question());
        }
    }

    private ReaderOfModel.Question question() {
        return new ReaderOfModel.Question(
                model.getValue(), drawing.get(), steps.on().get(), steps.shown().get());
    }

    private void show(ReaderOfModel.Answered answer) {
        recognition.set(answer.explanation().recognition());
        traces.set(answer.explanation().traces());
        refusal.set(answer.problem().map(why -> Message.of("draw.model.refused", names.apply(model.getValue()), why)));
        hint.answered(answer, refusal.get());
        listener.accept(answer);
        answered.set(answer.drawing() == drawing.get());
        answeredDrawing.set(answer.drawing());
    }

    /** The drawing stays; its old answer would be a wrong one. */
    private void fail(Throwable failure) {
        refusal.set(Optional.empty());
        leaveBlank();
        notifications.complain(Message.failure("draw.answer.failed", failure));
    }

    private void leaveBlank() {
        recognition.set(new Recognition.Blank());
        traces.set(List.of());
        answered.set(true);
        answeredDrawing.set(drawing.get());
    }
}
