package inkling.ui.model;

import inkling.engine.NetworkSpec;
import inkling.ui.common.Controls;
import inkling.ui.common.LayerTableView;
import inkling.ui.common.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The network of the model in use: drawn above, as a table below. What is pointed at above stands out below. */
final class NetworkPage extends VBox {
    /** The largest part of the height that the diagram takes from the table. */
    private static final double MOST = 0.62;

    private static final double LEAST_TABLE = 96;

    private final LayerTableView table;
    private final ScrollPane rows;

    NetworkPage(Controls controls, ObservableValue<NetworkSpec> network) {
        Texts texts = controls.texts();
        Label sentence = controls.paragraph(
                Bindings.createStringBinding(
                        () -> BlockTexts.sentence(texts, Block.of(network.getValue())), network, texts.language()),
                "muted");
        sentence.setId("diagram-sentence");
        NetworkDiagram diagram = new NetworkDiagram(controls, network);
        ScrollPane drawing = controls.named(bare(new Fitting(diagram)), "network-diagram", "diagram.title");
        drawing.accessibleHelpProperty().bind(sentence.textProperty());
        drawing.setMinHeight(0);
        drawing.maxHeightProperty().bind(heightProperty().multiply(MOST));
        table = new LayerTableView(controls, "model-layers", network);
        rows = controls.named(bare(new ScrollPane(table)), "network-table", "layers.title");
        table.getStyleClass().add("beside-bar");
        rows.setMinHeight(LEAST_TABLE);
        rows.setPrefHeight(LEAST_TABLE);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getStyleClass().add("column");
        getChildren().addAll(sentence, drawing, rows);
        diagram.pointedAt().addListener((property, before, now) -> highlight(now));
    }

    /** As high as its content, whatever the width makes of that; it scrolls only where there is less room. */
    private static final class Fitting extends ScrollPane {
        Fitting(Region content) {
            super(content);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return getContent().prefHeight(width);
        }
    }

    private static ScrollPane bare(ScrollPane scroll) {
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("bare");
        return scroll;
    }

    private void highlight(Optional<Block> block) {
        table.highlight(layer -> block.isPresent()
                        && (layer < 0
                                ? block.get().kind() == Block.Kind.INPUT
                                : block.get().contains(layer)))
                .ifPresent(this::reveal);
    }

    /** Scrolls no further than it takes to see the row, and a little of what follows. */
    private void reveal(Node row) {
        Bounds place = row.getBoundsInParent();
        double view = rows.getViewportBounds().getHeight();
        double hidden = table.getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        double top = rows.getVvalue() * hidden;
        double wanted = Math.max(
                Math.min(top, place.getMinY() - place.getHeight()), place.getMaxY() + 2 * place.getHeight() - view);
        rows.setVvalue(Math.max(0, Math.min(1, wanted / hidden)));
    }
}
