package inkling.ui.arithmetic;

import inkling.ui.common.Background;
import inkling.ui.common.LatestOnly;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Computes the page about the value that is looked at, in the background. Of values that come faster than pages only the latest gets one.
 * On the UI thread.
 */
public final class ArithmeticViewModel {
    /** Stands for the input that is selected as long as nobody selects another. */
    static final int USUAL = -1;

    private final ObservableValue<Optional<InspectedUnit>> inspected;
    private final ReadOnlyObjectWrapper<Optional<ArithmeticPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestOnly<Question, ArithmeticPage> pages;
    private int selected = USUAL;
    private int layer = InspectedUnit.INPUT;

    private record Question(InspectedUnit at, int selected) {}

    /**
     * @param inspected the value that is looked at; empty while there is none
     * @param background for the pages, of one thread, so that a later page comes after an earlier one
     */
    public ArithmeticViewModel(ObservableValue<Optional<InspectedUnit>> inspected, Background background) {
        this.inspected = inspected;
        pages = new LatestOnly<>(
                background,
                question -> ArithmeticPage.of(question.at(), question.selected()),
                computed -> page.set(Optional.of(computed)),
                failure -> page.set(Optional.empty()));
        inspected.addListener((property, before, now) -> inspect());
        inspect();
    }

    private void inspect() {
        Optional<InspectedUnit> now = inspected.getValue();
        int layerNow = now.map(InspectedUnit::layer).orElse(InspectedUnit.INPUT);
        if (layerNow != layer) {
            layer = layerNow;
            selected = USUAL;
        }
        ask();
    }

    private void ask() {
        Optional<InspectedUnit> now = inspected.getValue();
        if (now.isPresent()) {
            pages.ask(new Question(now.get(), selected));
        } else {
            pages.forget();
            page.set(Optional.empty());
        }
    }

    /** The page; empty while nothing is looked at. */
    ReadOnlyObjectProperty<Optional<ArithmeticPage>> page() {
        return page.getReadOnlyProperty();
    }

    /** Looks closer at one of the values that the unit reads, as long as the layer stays the same. */
    void select(int input) {
        selected = input;
        ask();
    }
}
