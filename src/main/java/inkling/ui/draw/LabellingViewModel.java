package inkling.ui.draw;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.own.OwnDrawingsViewModel;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/**
 * Labels the current drawing ("It is really a ...") and keeps it in the user's collection. A second label for the same drawing
 * takes the place of the first. A label that is given before the drawing is recognised waits for that, since only then it is
 * known whether the drawing is one digit or several. On the UI thread.
 */
public final class LabellingViewModel {
    private final DrawViewModel drawing;
    private final OwnDrawingsViewModel own;
    private final ObservableValue<Model> model;
    private final BooleanBinding possible;
    private final BooleanBinding tooSmall;
    private final ObjectBinding<Optional<LabelledDrawing>> kept;
    private Optional<String> waiting = Optional.empty();
    /** The strokes that were kept last, until it is known that they are. */
    private Ink named = Ink.EMPTY;

    private BooleanSupplier left = () -> false;

    /** @param model that recognises */
    public LabellingViewModel(DrawViewModel drawing, OwnDrawingsViewModel own, ObservableValue<Model> model) {
        this.drawing = drawing;
        this.own = own;
        this.model = model;
        possible = Bindings.createBooleanBinding(() -> !drawing.ink().isEmpty(), drawing.drawing());
        tooSmall = Bindings.createBooleanBinding(
                () -> possible.get()
                        && drawing.answer().answered().get()
                        && drawing.answer().labellable().get().isEmpty(),
                possible,
                drawing.answer().answered(),
                drawing.answer().labellable());
        kept = Bindings.createObjectBinding(
                () -> drawing.answer().labellable().get().flatMap(own::find),
                drawing.answer().labellable(),
                own.drawings(CollectionKind.DIGITS),
                own.drawings(CollectionKind.OTHERS));
        drawing.startAfreshWhen(this::isFinished);
        drawing.onGesture(new Gestures() {
            @Override
            public void pressing(Point point, boolean erasing) {
                keepUnread();
            }

            @Override
            public void released() {
                keepWaiting();
            }
        });
        drawing.answer().answered().addListener((property, before, now) -> keepWaiting());
        drawing.empty().addListener((property, before, now) -> waiting = Optional.empty());
    }

    /** @param others whether somebody else decides what the next stroke begins */
    void leaveStrokesWhile(BooleanSupplier others) {
        left = others;
    }

    // Properties

    /** Whether there are strokes that could be kept. */
    BooleanBinding possible() {
        return possible;
    }

    /** Whether the strokes are too small to be read, so that nothing can be learned from them. */
    BooleanBinding tooSmall() {
        return tooSmall;
    }

    /** The kept drawing of the strokes on the board; empty if they have not been kept. */
    ObjectBinding<Optional<LabelledDrawing>> kept() {
        return kept;
    }

    // Commands

    /** Keeps the strokes under a name, as soon as they are read. */
    void label(String label) {
        String name = label.strip();
        if (possible.get() && !name.isEmpty()) {
            waiting = Optional.of(name);
            keepWaiting();
        }
    }

    /** Does the same as {@link #label(String)}, for a key: the class that has this digit for its name, if there is one. */
    void labelDigit(int digit) {
        String name = Integer.toString(digit);
        if (model.getValue().labels().contains(name)) {
            label(name);
        }
    }

    /** Takes back what was kept. */
    void takeBack() {
        kept.get().ifPresent(drawn -> own.takeBack(drawn, () -> {}, () -> {}));
    }

    private boolean isFinished() {
        return !left.getAsBoolean() && (kept.get().isPresent() || named == drawing.ink());
    }

    private void keepWaiting() {
        if (waiting.isEmpty() || !drawing.answer().answered().get() || drawing.isPressed()) {
            return;
        }
        String name = waiting.get();
        waiting = Optional.empty();
        Optional<Ink> ink = drawing.answer().labellable().get();
        boolean already = kept.get().filter(drawn -> drawn.label().equals(name)).isPresent();
        if (ink.isPresent() && !already) {
            keep(name, ink.get());
        }
    }

    /** The next drawing begins before this one is read: its name cannot wait any longer. */
    private void keepUnread() {
        if (waiting.isPresent() && AnswerViewModel.isReadable(drawing.ink())) {
            keep(waiting.get(), drawing.ink());
        }
        waiting = Optional.empty();
    }

    private void keep(String name, Ink ink) {
        named = drawing.ink();
        own.add(name, ink, added -> forgetNamed(), this::forgetNamed);
    }

    private void forgetNamed() {
        named = Ink.EMPTY;
    }
}
