package inkling.ui.common;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * Shows one of several pages. A page is built when it is first shown, and kept from then on. On the FX thread.
 *
 * @param <P> what names a page
 */
public final class Pages<P> extends StackPane {
    private final ObservableValue<P> shown;

    /** @param shown the page to show */
    public Pages(ObservableValue<P> shown) {
        this.shown = shown;
    }

    /** Adds a page; it is built at once only if it is the one to show. */
    public Pages<P> add(P page, Supplier<? extends Node> build) {
        ObservableValue<Boolean> wanted = shown.map(page::equals);
        FirstUse.of(wanted, () -> getChildren().add(ControlFactory.showWhile(build.get(), wanted)));
        return this;
    }
}
