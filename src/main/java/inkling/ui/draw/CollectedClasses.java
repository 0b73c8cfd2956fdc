package inkling.ui.draw;

import inkling.model.DrawingDataset;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.own.OwnDrawingsViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Counts the user's drawings of each class: those of a model, those that have drawings, and those that were added. On the UI thread. */
final class CollectedClasses {
    private final OwnDrawingsViewModel own;
    private final ReadOnlyObjectWrapper<List<String>> added = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectBinding<List<ClassCount>> counts;

    /** A class to choose, and how many drawings of it there are. */
    record ClassCount(String name, int drawings) {}

    CollectedClasses(ObservableValue<Model> model, OwnDrawingsViewModel own) {
        this.own = own;
        counts = Bindings.createObjectBinding(
                () -> count(model.getValue().labels()),
                model,
                own.drawings(CollectionKind.DIGITS),
                own.drawings(CollectionKind.OTHERS),
                added);
    }

    /** The classes that can be chosen, with their current counts. */
    ObjectBinding<List<ClassCount>> counts() {
        return counts;
    }

    boolean contain(String name) {
        return counts.get().stream().anyMatch(known -> known.name().equals(name));
    }

    /** Adds a class that has no drawings yet, unless it is there. */
    void add(String name) {
        if (!contain(name)) {
            List<String> more = new ArrayList<>(added.get());
            more.add(name);
            added.set(List.copyOf(more));
        }
    }

    private List<ClassCount> count(List<String> known) {
        List<LabelledDrawing> all = Stream.of(CollectionKind.values())
                .flatMap(kind -> own.drawings(kind).get().stream())
                .toList();
        return Stream.of(known, DrawingDataset.classes(all), added.get())
                .flatMap(List::stream)
                .distinct()
                .map(name -> new ClassCount(name, (int)
                        all.stream().filter(drawn -> drawn.label().equals(name)).count()))
                .toList();
    }
}
