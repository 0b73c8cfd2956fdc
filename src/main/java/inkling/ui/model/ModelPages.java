package inkling.ui.model;

import inkling.engine.NetworkSpec;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Notifications;
import inkling.ui.common.Pages;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Segments;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows what there is to know of the model in use, one page at a time: its network, its record, another model beside it. */
final class ModelPages extends VBox {
    /** Lists the pages, in the order of their buttons. */
    enum Page {
        NETWORK,
        RECORD,
        COMPARISON
    }

    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.NETWORK);

    /** Bindings are dropped when nobody else holds them. */
    private final BooleanBinding recordShowing;

    /** @param showing whether this screen is on show */
    ModelPages(
            ControlFactory controls,
            DrawnScoreViewModel scores,
            RecordViewModel record,
            ComparisonViewModel comparison,
            Notifications notifications,
            ObservableBooleanValue showing) {
        ObjectBinding<NetworkSpec> network = Bindings.createObjectBinding(
                () -> record.current().getValue().model().network(), record.current());
        Pages<Page> stack = new Pages<>(page)
                .add(
                        Page.NETWORK,
                        () -> scrolling(
                                controls,
                                new VBox(new NetworkPage(controls, network)),
                                "model-network",
                                "model.page.network"))
                .add(
                        Page.RECORD,
                        () -> scrolling(
                                controls,
                                new VBox(
                                        new ScoreView(controls, record.current(), scores),
                                        new RecordView(controls, record, notifications),
                                        new HistoryView(controls, record.current())),
                                "model-record",
                                "model.page.record"))
                .add(
                        Page.COMPARISON,
                        () -> scrolling(
                                controls,
                                new ComparisonPage(controls, record.current(), comparison),
                                "model-comparison",
                                "model.page.comparison"));
        VBox.setVgrow(stack, Priority.ALWAYS);
        recordShowing = Bindings.createBooleanBinding(() -> showing.get() && page.get() == Page.RECORD, showing, page);
        recordShowing.addListener((property, before, now) -> record.showing(now));
        getStyleClass().add("column");
        controls.named(this, "model-details", "model.details");
        getChildren().addAll(switcher(controls), stack);
    }

    private static Node scrolling(ControlFactory controls, VBox content, String id, String key) {
        content.getStyleClass().addAll("column-wide", "details");
        ScrollPane scroll = new ScrollArea(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // whether there is something to scroll or not, the pages share one right edge
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("bare");
        return controls.named(scroll, id, key);
    }

    private Node switcher(ControlFactory controls) {
        HBox buttons = new Segments<>(controls, page)
                .add(Page.NETWORK, "show-model-network", "model.page.network")
                .add(Page.RECORD, "show-model-record", "model.page.record")
                .add(Page.COMPARISON, "show-model-comparison", "model.page.comparison")
                .row();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(gap, buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }
}
