package inkling.ui.train;

import inkling.model.Model;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Message;
import inkling.ui.common.PictureInk;
import inkling.ui.common.ProgramNames;
import inkling.ui.common.ScrollArea;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows the filters of the first layer of the network in use or in training: while one learns, they change with its weights. */
final class FiltersPane extends VBox {
    /** About as many pixels a filter is broad. */
    private static final int SIDE = 66;

    private final ControlFactory controls;
    private final CurrentModel currentModel;
    private final ObservableBooleanValue showing;
    private final FlowPane pictures = new FlowPane();
    private final SimpleObjectProperty<Message> sentence = new SimpleObjectProperty<>();

    FiltersPane(ControlFactory controls, CurrentModel currentModel, ObservableBooleanValue showing) {
        this.controls = controls;
        this.currentModel = currentModel;
        this.showing = showing;
        getStyleClass().add("column");
        pictures.getStyleClass().add("filters");
        ScrollPane scroll = new ScrollArea(pictures);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("bare");
        Label said = controls.paragraph(controls.texts().bind(sentence), "muted");
        said.setId("filters-sentence");
        controls.named(scroll, "filters", "train.filters");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(controls.paragraph(controls.texts().bind("filters.about"), "muted"), said, scroll);
        currentModel.answering().addListener((property, before, now) -> update());
        showing.addListener((property, before, now) -> update());
        update();
    }

    private void update() {
        // also to ask the binding anew, which tells of no further change before that
        Model model = currentModel.answering().get();
        if (!showing.get()) {
            return;
        }
        Optional<FirstFilters> filters = FirstFilters.of(model);
        int count = filters.map(found -> found.filters().size()).orElse(0);
        while (pictures.getChildren().size() < count) {
            pictures.getChildren().add(tile());
        }
        pictures.getChildren().remove(count, pictures.getChildren().size());
        int scale = filters.map(found -> Math.max(1, SIDE / found.width())).orElse(1);
        for (int i = 0; i < count; i++) {
            ImageView picture = (ImageView)
                    ((StackPane) pictures.getChildren().get(i)).getChildren().get(0);
            picture.setImage(PictureInk.white(
                    filters.get().greys(i, scale), filters.get().width() * scale));
        }
        sentence.set(
                filters.isEmpty()
                        ? Message.of(
                                "filters.none",
                                ProgramNames.ofNetwork(model.network().name()))
                        : Message.of(
                                "filters.sentence",
                                ProgramNames.ofNetwork(model.network().name()),
                                count,
                                filters.get().width()));
    }

    private static Node tile() {
        ImageView picture = new ImageView();
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("step-frame");
        return frame;
    }
}
