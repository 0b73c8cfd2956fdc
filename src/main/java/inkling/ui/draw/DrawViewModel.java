package inkling.ui.draw;

import inkling.failure.Reason;
import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Normaliser;
import inkling.ink.Pen;
import inkling.ink.PenTrack;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.PreprocessingTrace;
import inkling.ink.Stroke;
import inkling.model.Model;
import inkling.picture.OpenedPicture;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.ui.common.Background;
import inkling.ui.common.LatestOnly;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * Holds the drawing, its undo history, and the network's prediction for it, which follows every point that is drawn. All methods
 * are for the UI thread; points are in canvas units, 0 to {@link Preprocessing#CANVAS_SIDE}.
 */
public final class DrawViewModel {

    private static final Normaliser NORMALISER = new Normaliser(Preprocessing.INKLING_INK_1);
    /** The eraser is wider than the pen: taking away needs less care than drawing. */
    private static final double ERASER_TO_PEN = 1.6;

    private static final Bounds BOARD = new Bounds(0, 0, Preprocessing.CANVAS_SIDE, Preprocessing.CANVAS_SIDE);

    /** Lists the tools: what the pointer does. */
    public enum Tool {
        PEN,
        ERASER
    }

    private final ReadOnlyObjectWrapper<Drawing> drawing = new ReadOnlyObjectWrapper<>(Drawing.CLEAN);
    private final ReadOnlyObjectWrapper<Recognition> recognition = new ReadOnlyObjectWrapper<>(new Recognition.Blank());
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.PEN);
    private final DoubleProperty penWidth = new SimpleDoubleProperty(Pen.WIDTH.usual());
    private final BooleanProperty blackboard = new SimpleBooleanProperty(true);
    private final BooleanBinding empty =
            Bindings.createBooleanBinding(() -> drawing.get().isEmpty(), drawing);
    private final History history = new History();

    private final AnswerHint hint = new AnswerHint();
    private final ReadOnlyObjectWrapper<List<PreprocessingTrace>> traces = new ReadOnlyObjectWrapper<>(List.of());
    private final StepSwitches steps = new StepSwitches();
    private final DigitChoice digit = new DigitChoice();
    private final ObjectBinding<Optional<Ink>> labellable;
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper(true);

    private final LatestOnly<ReaderOfModel.Question, ReaderOfModel.Answered> answers;
    private final LatestOnly<Background.Work<OpenedPicture>, OpenedPicture> pictures;
    private final ObservableValue<Model> model;
    private final Notifications notifications;

    private Drawing opened;
    private Optional<Reason> warningOfOpened = Optional.empty();
    private Drawing beforeGesture;
    private PenTrack pen;
    private Ink underPen;
    private Point eraser;
    private final List<Gestures> gestures = new ArrayList<>();
    private BooleanSupplier finished = () -> false;

    /**
     * @param recognition one thread, for recognition
     * @param files one thread, for reading pictures
     * @param model the model that recognises; a change recognises anew
     * @param readers makes a reader for a model; called on {@code recognition}, once a model
     */
    public DrawViewModel(
            Background recognition,
            Background files,
            ObservableValue<Model> model,
            Function<Model, DigitReader> readers,
            Notifications notifications) {
        this.model = model;
        this.notifications = notifications;
        ReaderOfModel reader = new ReaderOfModel(readers);
        answers = new LatestOnly<>(recognition, reader::read, this::show, this::answerFailed);
        pictures = new LatestOnly<>(
                files,
                Background.Work::run,
                this::showPicture,
                failure -> notifications.complain(Message.failure("draw.picture.failed", failure)));
        this.recognition.addListener((property, before, now) -> digit.follow(now));
        labellable =
                Bindings.createObjectBinding(this::findLabellable, drawing, digit.index(), this.recognition, answered);
        model.addListener((property, before, now) -> {
            hint.modelChanged(drawing.get());
            ask();
        });
        steps.on().addListener((property, before, now) -> ask());
        steps.shown().addListener((property, before, now) -> ask());
    }

    // Properties

    ReadOnlyObjectProperty<Drawing> drawing() {
        return drawing.getReadOnlyProperty();
    }

    /** The network's prediction: blank as long as there is nothing to read. */
    public ReadOnlyObjectProperty<Recognition> recognition() {
        return recognition.getReadOnlyProperty();
    }

    /** The preprocessing trace of each digit; empty if there is none, or while the steps are neither shown nor altered. */
    ReadOnlyObjectProperty<List<PreprocessingTrace>> traces() {
        return traces.getReadOnlyProperty();
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
    DigitChoice digit() {
        return digit;
    }

    /** The strokes that a name could be given to: all of them, or of a number those of the digit on show; empty until they are read. */
    ObjectBinding<Optional<Ink>> labellable() {
        return labellable;
    }

    /** Whether the answer on show is that to the drawing on show; on a busy machine it comes later. */
    ReadOnlyBooleanProperty answered() {
        return answered.getReadOnlyProperty();
    }

    private Optional<Ink> findLabellable() {
        if (!answered.get()) {
            return Optional.empty();
        }
        int index = digit.index().get();
        if (recognition.get() instanceof Recognition.Number number) {
            boolean there = index >= 0 && index < number.digits().size();
            return there ? Optional.of(number.digits().get(index).ink()) : Optional.empty();
        }
        return isReadable(ink()) ? Optional.of(ink()) : Optional.empty();
    }

    /** Whether there is ink enough for a network to read. */
    static boolean isReadable(Ink ink) {
        return !ink.isEmpty() && !NORMALISER.isBlank(ink);
    }

    public ObjectProperty<Tool> tool() {
        return tool;
    }

    /** The pen's width in canvas units, see {@link Pen#WIDTH}. */
    public DoubleProperty penWidth() {
        return penWidth;
    }

    /** Whether the board is black with white ink; otherwise it has the theme's colours. */
    public BooleanProperty blackboard() {
        return blackboard;
    }

    public ReadOnlyBooleanProperty canUndo() {
        return history.canUndo();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return history.canRedo();
    }

    public BooleanBinding empty() {
        return empty;
    }

    /** The strokes on the board; none if a picture is on it. */
    public Ink ink() {
        return drawing.get() instanceof Drawing.Drawn drawn ? drawn.ink() : Ink.EMPTY;
    }

    /** Tells the strokes to {@code listener} after every change; a picture counts as no strokes. */
    public void onInk(java.util.function.Consumer<Ink> listener) {
        drawing.addListener((property, before, now) -> listener.accept(ink()));
    }

    /** @param listener is told when the pointer touches the board and when it leaves */
    void onGesture(Gestures listener) {
        gestures.add(listener);
    }

    /** @param done whether the drawing on the board is finished, so that the next stroke begins another one in its place */
    void startAfreshWhen(BooleanSupplier done) {
        finished = done;
    }

    double eraserRadius() {
        return penWidth.get() * ERASER_TO_PEN / 2;
    }

    // Commands

    /** The pointer touches the board: ink begins, or the eraser starts to rub. */
    public void press(Point point, boolean erase) {
        release();
        gestures.forEach(listener -> listener.pressing(point, erase || tool.get() == Tool.ERASER));
        beforeGesture = drawing.get();
        if (erase || tool.get() == Tool.ERASER) {
            eraser = point;
            rub(point);
        } else {
            pen = new PenTrack(point, penWidth.get(), BOARD);
            underPen = finished.getAsBoolean() ? Ink.EMPTY : drawing.get().strokes();
            showPen();
        }
    }

    /** Whether the pointer touches the board, so that what is on it is not finished. */
    boolean isPressed() {
        return beforeGesture != null;
    }

    /** Makes redoing impossible, since what was undone means something else by now. */
    void forgetUndone() {
        history.forgetUndone();
    }

    /** The pointer moves on while it touches the board. */
    public void drag(Point point) {
        if (pen != null) {
            pen.moveTo(point);
            showPen();
        } else if (eraser != null) {
            rub(point);
        }
    }

    /** The pointer moves on to a place and leaves the board there. */
    public void release(Point point) {
        drag(point);
        release();
    }

    /** The pointer leaves the board where it was seen last: what was drawn since it touched is one step to undo. */
    public void release() {
        boolean changed = beforeGesture != null && beforeGesture != drawing.get();
        if (changed) {
            history.remember(beforeGesture);
        }
        beforeGesture = null;
        pen = null;
        eraser = null;
        hint.finished(drawing.get());
        if (changed) {
            gestures.forEach(Gestures::released);
        }
    }

    public void undo() {
        release();
        if (canUndo().get()) {
            replace(history.undo(drawing.get()));
        }
    }

    public void redo() {
        release();
        if (canRedo().get()) {
            replace(history.redo(drawing.get()));
        }
    }

    public void clear() {
        release();
        if (!drawing.get().isEmpty()) {
            history.remember(drawing.get());
            replace(Drawing.CLEAN);
        }
    }

    /** Puts strokes on the board, such as those of the last time, without what lies beyond its edge. */
    public void restore(Ink ink) {
        replace(new Drawing.Drawn(ink.within(BOARD)));
    }

    /** Reads a picture in the background and puts it on the board; what was there can be had back by undoing. */
    public void open(Path file, PictureReader reader) {
        pictures.ask(() -> reader.read(file));
    }

    /** Does the same as {@link #open(Path, PictureReader)}, for pictures that come from somewhere else. */
    public void open(Background.Work<Picture> source) {
        pictures.ask(() -> new OpenedPicture(source.run(), Optional.empty()));
    }

    /**
     * Puts a picture of a data set on the board, which the network reads as it is; strokes come on top of it.
     *
     * @param picture 28x28, as the network gets it
     */
    public void openSample(Picture picture) {
        release();
        history.remember(drawing.get());
        replace(new Drawing.Sample(picture, Ink.EMPTY));
    }

    private void showPicture(OpenedPicture picture) {
        release();
        history.remember(drawing.get());
        opened = new Drawing.Opened(picture.ink());
        warningOfOpened = picture.warning();
        replace(opened);
    }

    private void showPen() {
        Ink inked = underPen;
        for (Stroke stroke : pen.strokes()) {
            inked = inked.with(stroke);
        }
        show(drawing.get().with(inked));
    }

    private void rub(Point to) {
        Ink now = drawing.get().strokes();
        Ink rest = now.erase(eraser, to, eraserRadius());
        eraser = to;
        if (rest != now) {
            show(drawing.get().with(rest));
        }
    }

    /** Another drawing, not a continuation: answers to the old one are of no use any more. */
    private void replace(Drawing other) {
        answers.forget();
        show(other);
    }

    private void show(Drawing next) {
        answered.set(false);
        drawing.set(next);
        hint.changed(next);
        if (next.isEmpty()) {
            answers.forget();
            recognition.set(new Recognition.Blank());
            traces.set(List.of());
            answered.set(true);
        } else {
            ask();
        }
    }

    /** The drawing stays; its old answer would be a wrong one. */
    private void answerFailed(Throwable failure) {
        recognition.set(new Recognition.Blank());
        traces.set(List.of());
        answered.set(true);
        notifications.complain(Message.failure("draw.answer.failed", failure));
    }

    private void show(ReaderOfModel.Answered answer) {
        recognition.set(answer.explanation().recognition());
        traces.set(answer.explanation().traces());
        hint.answered(answer);
        if (beforeGesture == null) {
            hint.finished(drawing.get());
        }
        if (answer.drawing() == opened) {
            tellOfOpened(answer.explanation().recognition());
            opened = null;
        }
        answered.set(answer.drawing() == drawing.get());
    }

    private void tellOfOpened(Recognition recognition) {
        Optional<Reason> objection = recognition instanceof Recognition.Answer answer
                        && answer.verdict() instanceof Verdict.NotADigit rejected
                ? rejected.why()
                : Optional.empty();
        if (warningOfOpened.isPresent()) {
            notifications.complain(Message.of("draw.picture.warning", warningOfOpened.get()));
        } else if (objection.isPresent()) {
            notifications.complain(Message.of("draw.picture.rejected", objection.get()));
        } else if (!(recognition instanceof Recognition.Blank)) {
            notifications.inform(Message.of("draw.picture.opened"));
        }
    }

    private void ask() {
        if (!drawing.get().isEmpty()) {
            answers.ask(new ReaderOfModel.Question(
                    model.getValue(),
                    drawing.get(),
                    steps.on().get(),
                    steps.shown().get()));
        }
    }
}
