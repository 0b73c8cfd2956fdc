package inkling.ui.draw;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.own.FineTuningViewModel;
import inkling.ui.own.OwnDrawingsViewModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Collects drawings of one class after another: a class is chosen once, each drawing is kept under its name when the pen has rested
 * for a while, and the board is clean for the next. Undoing the cleaning brings the drawing back and takes it out of the collection. On
 * the UI thread.
 */
public final class CollectViewModel {
    /**
     * The time for which the pen rests before a drawing is kept: shorter than between two drawings, longer than between two
     * strokes of one.
     */
    public static final Duration PAUSE = Duration.ofSeconds(1);

    /** A stroke that begins further from the ink than this share of its longer side begins another drawing. */
    private static final double ELSEWHERE = 0.5;
    /** No stroke that begins nearer to the ink than this, in canvas units, begins another drawing. */
    private static final double NEAR = 70;

    private final DrawViewModel drawing;
    private final OwnDrawingsViewModel own;
    private final FineTuningViewModel fineTuning;
    private final Executor afterPause;
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<LabelledDrawing>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final CollectedClasses classes;
    private final ObjectBinding<Supply> supply;
    private final List<Kept> kept = new ArrayList<>();
    private long countdown;

    private record Kept(String label, Ink ink) {}

    /**
     * @param model whose classes are offered, besides those of the user's own drawings
     * @param fineTuning fine-tunes on the drawings
     * @param afterPause runs what it is given on the UI thread, {@link #PAUSE} later
     */
    public CollectViewModel(
            DrawViewModel drawing,
            LabellingViewModel naming,
            OwnDrawingsViewModel own,
            ObservableValue<Model> model,
            FineTuningViewModel fineTuning,
            Executor afterPause) {
        this.drawing = drawing;
        this.own = own;
        this.fineTuning = fineTuning;
        this.afterPause = afterPause;
        var digits = own.drawings(CollectionKind.DIGITS);
        var others = own.drawings(CollectionKind.OTHERS);
        classes = new CollectedClasses(model, own);
        supply = Bindings.createObjectBinding(
                () -> Supply.of(
                        own.drawings(own.kind().get()).get(), fineTuning.fits().get()),
                own.kind(),
                digits,
                others,
                fineTuning.fits());
        naming.leaveStrokesWhile(active::get);
        drawing.onGesture(new Gestures() {
            @Override
            public void pressing(Point point, boolean erasing) {
                beginStroke(point, erasing);
            }

            @Override
            public void released() {
                countDown();
            }
        });
        drawing.drawing().addListener((property, before, now) -> follow());
    }

    // Properties

    /** Whether drawings are being collected. */
    public ReadOnlyBooleanProperty active() {
        return active.getReadOnlyProperty();
    }

    /** The class that is being drawn; empty until one is chosen. */
    ReadOnlyStringProperty label() {
        return label.getReadOnlyProperty();
    }

    /** Whether the drawing on the board is kept as soon as the pen has rested for {@link #PAUSE}. */
    ReadOnlyBooleanProperty counting() {
        return counting.getReadOnlyProperty();
    }

    /** The classes that can be chosen, with their current counts. */
    ObjectBinding<List<CollectedClasses.ClassCount>> classes() {
        return classes.counts();
    }

    /** The drawing that was kept last and can be taken back by undoing; empty if there is none. */
    ReadOnlyObjectProperty<Optional<LabelledDrawing>> last() {
        return last.getReadOnlyProperty();
    }

    /** Whether what is collected is enough to learn from. */
    ObjectBinding<Supply> supply() {
        return supply;
    }

    // Commands

    /** Begins to collect on a clean board, so that nothing drawn before is kept under the class that is chosen next; undoing brings it back. */
    public void start() {
        if (!active.get()) {
            own.refresh();
            drawing.clear();
            active.set(true);
        }
    }

    /** Ends collecting; a drawing that was about to be kept is kept. */
    void stop() {
        keepIfCounting();
        active.set(false);
    }

    /** Chooses the class of the drawings to come, and of the one on the board if that waits for its name. */
    void choose(String name) {
        String chosen = name.strip();
        if (chosen.isEmpty()) {
            return;
        }
        keepIfCounting();
        classes.add(chosen);
        label.set(chosen);
        own.kind().set(CollectionKind.of(chosen));
        keep();
    }

    /** Does the same as {@link #choose(String)}, for a key. */
    void chooseDigit(int digit) {
        String name = Integer.toString(digit);
        if (classes.contain(name)) {
            choose(name);
        }
    }

    /** Keeps the drawing on the board now, unless a stroke of it is being drawn: then it is kept when the pen has rested. */
    void keep() {
        stopCounting();
        Ink ink = drawing.ink();
        if (drawing.isPressed() || !active.get() || label.get().isEmpty() || !AnswerViewModel.isReadable(ink)) {
            return;
        }
        String name = label.get();
        drawing.clear();
        kept.add(new Kept(name, ink));
        own.add(name, ink, drawn -> last.set(Optional.of(drawn)), () -> putBack(name, ink));
    }

    /** Has the model in use learn from the drawings, if it knows their names. */
    void learn() {
        stop();
        fineTuning.learn();
    }

    private void putBack(String name, Ink ink) {
        kept.remove(new Kept(name, ink));
        if (drawing.empty().get()) {
            drawing.undo();
        }
    }

    // What the pointer and undoing do

    private void beginStroke(Point point, boolean erasing) {
        if (counting.get() && !erasing && isElsewhere(point, drawing.ink())) {
            keep();
        }
        stopCounting();
    }

    private static boolean isElsewhere(Point point, Ink ink) {
        Optional<Bounds> box = ink.bounds();
        if (box.isEmpty()) {
            return false;
        }
        double near = Math.max(NEAR, ELSEWHERE * box.get().longestSide());
        double besides =
                Math.max(box.get().left() - point.x(), point.x() - box.get().right());
        double above =
                Math.max(box.get().top() - point.y(), point.y() - box.get().bottom());
        return Math.max(besides, above) > near;
    }

    private void countDown() {
        if (active.get() && !label.get().isEmpty() && AnswerViewModel.isReadable(drawing.ink())) {
            long mine = ++countdown;
            counting.set(true);
            afterPause.execute(() -> {
                if (mine == countdown) {
                    keepIfCounting();
                }
            });
        }
    }

    private void keepIfCounting() {
        if (counting.get()) {
            keep();
        }
    }

    private void stopCounting() {
        countdown++;
        counting.set(false);
    }

    /** Another drawing is on the board: one that was kept has been brought back by undoing, so it is kept no more. */
    private void follow() {
        stopCounting();
        if (!active.get()) {
            return;
        }
        Ink ink = drawing.ink();
        Optional<Kept> back =
                kept.stream().filter(each -> each.ink().equals(ink)).findFirst();
        back.ifPresent(each -> {
            kept.remove(each);
            // Redoing would clean the board and keep nothing.
            drawing.forgetUndone();
            last.set(Optional.empty());
            own.takeBack(each.label(), each.ink());
        });
    }
}
