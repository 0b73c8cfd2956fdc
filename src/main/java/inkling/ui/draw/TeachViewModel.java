package inkling.ui.draw;

import inkling.ink.Ink;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.ui.own.OwnDrawingsViewModel;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * "It is really a ...": keeps the drawing of the moment under the name that the user gives it. A second name for the same drawing
 * takes the place of the first. On the UI thread.
 */
public final class TeachViewModel {
    private final DrawViewModel drawing;
    private final OwnDrawingsViewModel own;
    private final ObservableValue<Model> model;
    private final ReadOnlyObjectWrapper<Optional<LabelledDrawing>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean working;

    /** @param model that answers */
    public TeachViewModel(DrawViewModel drawing, OwnDrawingsViewModel own, ObservableValue<Model> model) {
        this.drawing = drawing;
        this.own = own;
        this.model = model;
        drawing.teachable().addListener((property, before, now) -> kept.set(Optional.empty()));
    }

    // Properties

    /** Whether there are strokes that could be kept. */
    BooleanBinding possible() {
        return drawing.teachable().isNotEqualTo(Optional.empty());
    }

    /** As what the strokes on the board have been kept; empty if they have not. */
    ReadOnlyObjectProperty<Optional<LabelledDrawing>> kept() {
        return kept.getReadOnlyProperty();
    }

    // Commands

    /** Keeps the strokes under a name. */
    void teach(String label) {
        String name = label.strip();
        Optional<Ink> ink = drawing.teachable().get();
        boolean already = kept.get().filter(old -> old.label().equals(name)).isPresent();
        if (working || ink.isEmpty() || name.isEmpty() || already) {
            return;
        }
        working = true;
        if (kept.get().isPresent()) {
            own.takeBack(kept.get().get(), () -> keep(name, ink.get()), this::finish);
        } else {
            keep(name, ink.get());
        }
    }

    /** As {@link #teach(String)}, for a key: the class that has this digit for its name, if there is one. */
    void teachDigit(int digit) {
        String name = Integer.toString(digit);
        if (model.getValue().labels().contains(name)) {
            teach(name);
        }
    }

    /** Takes back what was kept. */
    void takeBack() {
        if (!working && kept.get().isPresent()) {
            working = true;
            own.takeBack(
                    kept.get().get(),
                    () -> {
                        kept.set(Optional.empty());
                        finish();
                    },
                    this::finish);
        }
    }

    private void keep(String name, Ink ink) {
        own.add(
                name,
                ink,
                added -> {
                    // The user may have drawn on meanwhile.
                    if (drawing.teachable().get().equals(Optional.of(ink))) {
                        kept.set(Optional.of(added));
                    }
                    finish();
                },
                this::finish);
    }

    private void finish() {
        working = false;
    }
}
