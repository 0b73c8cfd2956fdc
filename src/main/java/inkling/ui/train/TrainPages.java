package inkling.ui.train;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.LayerTableView;
import inkling.ui.common.Pages;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Segments;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Shows training, one page at a time: the network's layers, the curves of the shown runs, the table of all runs, the filters of
 * the first layer, examples of the pictures.
 */
final class TrainPages extends VBox {
    /** Lists the pages, in the order of their buttons. */
    enum Page {
        NETWORK("show-network", "train.network"),
        CURVES("show-curves", "train.curves"),
        RUNS("show-runs", "train.runs"),
        FILTERS("show-filters", "train.filters"),
        EXAMPLES("show-examples", "train.examples");

        private final String id;
        private final String key;

        Page(String id, String key) {
            this.id = id;
            this.key = key;
        }
    }

    private final ControlFactory controls;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.NETWORK);
    /** A field, since nothing else holds it. */
    private final BooleanBinding examplesOnShow;

    /** @param showing whether this screen is on show */
    TrainPages(
            ControlFactory controls,
            TrainViewModel training,
            RunsViewModel runs,
            ExamplesViewModel examples,
            CurrentModel currentModel,
            ObservableBooleanValue showing) {
        this.controls = controls;
        Pages<Page> stack = new Pages<>(page)
                .add(Page.NETWORK, () -> network(training))
                .add(Page.CURVES, () -> new CurvesPane(controls, runs, isOn(Page.CURVES, showing)))
                .add(Page.RUNS, () -> new RunsPane(controls, runs))
                .add(Page.FILTERS, () -> new FiltersPane(controls, currentModel, isOn(Page.FILTERS, showing)))
                .add(Page.EXAMPLES, () -> new ExamplesPane(controls, examples));
        VBox.setVgrow(stack, Priority.ALWAYS);
        getStyleClass().addAll("panel", "train-pages");
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(switcher(), stack);
        examplesOnShow = isOn(Page.EXAMPLES, showing);
        examplesOnShow.addListener((property, before, now) -> {
            if (now) {
                examples.show();
            } else {
                examples.hide();
            }
        });
    }

    /** The page on show. */
    ObjectProperty<Page> page() {
        return page;
    }

    /** Whether the page is on show, and this screen with it. */
    private BooleanBinding isOn(Page own, ObservableBooleanValue showing) {
        return Bindings.createBooleanBinding(() -> showing.get() && page.get() == own, showing, page);
    }

    private Node network(TrainViewModel training) {
        var preset = training.settings().preset;
        StringBinding about = Bindings.createStringBinding(
                () -> controls.texts().get("preset." + preset.get().name().toLowerCase(Locale.ROOT) + ".about"),
                preset,
                controls.texts().language());
        LayerTableView table = new LayerTableView(controls, "preset-layers", training.network());
        table.getStyleClass().add("beside-bar");
        ScrollPane scroll = new ScrollArea(table);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bare");
        controls.named(scroll, "preset-layers-scroll", "layers.title");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox network = new VBox(controls.paragraph(about, "muted"), scroll);
        network.getStyleClass().add("column");
        return network;
    }

    private Node switcher() {
        Segments<Page> segments = new Segments<>(controls, page);
        for (Page each : Page.values()) {
            segments.add(each, each.id, each.key);
        }
        return segments.wrapping();
    }
}
