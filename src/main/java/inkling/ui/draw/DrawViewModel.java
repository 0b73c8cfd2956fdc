package inkling.ui.draw;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.model.Model;
import inkling.ui.common.Background;
import inkling.ui.common.Notifications;
import inkling.ui.draw.DrawingTools.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Holds the drawing on the board and its undo history, and changes it as the pointer moves. The network's answer follows every
 * point that is drawn. All methods are for the UI thread; points are in canvas units, 0 to {@link Preprocessing#CANVAS_SIDE}.
 */
public final class DrawViewModel {
    private static final Bounds BOARD = new Bounds(0, 0, Preprocessing.CANVAS_SIDE, Preprocessing.CANVAS_SIDE);

    private final ReadOnlyObjectWrapper<Drawing> drawing = new ReadOnlyObjectWrapper<>(Drawing.CLEAN);
    private final BooleanBinding empty =
            Bindings.createBooleanBinding(() -> drawing.get().isEmpty(), drawing);
    private final History history = new History();
    private final DrawingTools tools = new DrawingTools();
    private final AnswerViewModel answer;
    private final OpenedPictures pictures;

    private final List<Gestures> gestures = new ArrayList<>();
    private BooleanSupplier finished = () -> false;
    /** Null while the pointer does not touch the board, and so is the mark. */
    private Drawing beforeGesture;

    private PointerMark mark;

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
        pictures = new OpenedPictures(files, notifications, this::put);
        answer = new AnswerViewModel(drawing.getReadOnlyProperty(), recognition, model, readers, notifications);
        answer.onAnswer(answered -> {
            if (!isPressed()) {
                answer.hint().finished(drawing.get());
            }
            pictures.answered(answered);
        });
    }

    // Properties

    /** What the network says about the drawing. */
    public AnswerViewModel answer() {
        return answer;
    }

    /** What the user draws with. */
    public DrawingTools tools() {
        return tools;
    }

    /** Where pictures are opened. */
    public OpenedPictures pictures() {
        return pictures;
    }

    ReadOnlyObjectProperty<Drawing> drawing() {
        return drawing.getReadOnlyProperty();
    }

    public BooleanBinding empty() {
        return empty;
    }

    public ReadOnlyBooleanProperty canUndo() {
        return history.canUndo();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return history.canRedo();
    }

    /** The strokes on the board; none if a picture is on it. */
    public Ink ink() {
        return drawing.get().ink();
    }

    /** Whether the pointer touches the board, so that what is on it is not finished. */
    boolean isPressed() {
        return beforeGesture != null;
    }

    /** Tells the strokes to {@code listener} after every change; a picture counts as no strokes. */
    public void onInk(Consumer<Ink> listener) {
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

    // Commands

    /** The pointer touches the board: ink begins, or the eraser starts to rub. */
    public void press(Point point, boolean erase) {
        release();
        boolean erasing = erase || tools.tool().get() == Tool.ERASER;
        gestures.forEach(listener -> listener.pressing(point, erasing));
        beforeGesture = drawing.get();
        mark = erasing ? new PointerMark.Erasing(point, tools::eraserRadius) : inking(point);
        change(mark.touch(drawing.get()));
    }

    private PointerMark inking(Point from) {
        Ink under = finished.getAsBoolean() ? Ink.EMPTY : drawing.get().strokes();
        return new PointerMark.Inking(from, tools.penWidth().get(), BOARD, under);
    }

    /** The pointer moves on while it touches the board. */
    public void drag(Point point) {
        if (mark != null) {
            change(mark.moveTo(point, drawing.get()));
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
        mark = null;
        answer.hint().finished(drawing.get());
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

    /** Makes redoing impossible, since what was undone means something else by now. */
    void forgetUndone() {
        history.forgetUndone();
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

    /**
     * Puts a picture of a data set on the board, which the network reads as it is; strokes come on top of it.
     *
     * @param picture 28x28, as the network gets it
     */
    public void openSample(Picture picture) {
        put(new Drawing.Sample(picture, Ink.EMPTY));
    }

    /** Puts strokes on the board in place of what is there, without what lies beyond its edge; one step to undo. */
    public void open(Ink ink) {
        put(new Drawing.Drawn(ink.within(BOARD)));
    }

    private void put(Drawing other) {
        release();
        history.remember(drawing.get());
        replace(other);
    }

    /** Another drawing, not a continuation. */
    private void replace(Drawing other) {
        answer.forget();
        show(other);
    }

    private void change(Drawing next) {
        if (next != drawing.get()) {
            show(next);
        }
    }

    private void show(Drawing next) {
        answer.expect();
        drawing.set(next);
        answer.follow();
    }
}
