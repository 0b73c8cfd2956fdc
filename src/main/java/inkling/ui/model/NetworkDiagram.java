package inkling.ui.model;

import inkling.engine.NetworkSpec;
import inkling.engine.layer.Shape;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Draws a network as a row of boxes from input to output, in as many rows as it needs. */
final class NetworkDiagram extends EvenRows {
    private static final double TILE = 90;
    private static final double SHARE_BAR = 60;

    private final Texts texts;
    private final ObservableValue<NetworkSpec> network;
    private final ReadOnlyObjectWrapper<Optional<Block>> pointedAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ToggleGroup chosen = new ToggleGroup();

    NetworkDiagram(ControlFactory controls, ObservableValue<NetworkSpec> network) {
        texts = controls.texts();
        this.network = network;
        getStyleClass().add("network-diagram");
        network.addListener((property, before, now) -> build());
        texts.language().addListener((property, before, now) -> build());
        build();
    }

    /** The block under the mouse, or else the one that was pressed, or else the one with the focus. */
    ReadOnlyObjectProperty<Optional<Block>> pointedAt() {
        return pointedAt.getReadOnlyProperty();
    }

    private void build() {
        List<Block> blocks = Block.of(network.getValue());
        long parameters = blocks.stream().mapToLong(Block::parameters).sum();
        int largest = 1;
        for (Shape shape : network.getValue().shapes()) {
            largest = Math.max(largest, Math.max(shape.height(), shape.width()));
        }
        pointedAt.set(Optional.empty());
        chosen.getToggles().clear();
        getChildren().clear();
        for (int i = 0; i < blocks.size(); i++) {
            ToggleButton tile = tile(blocks.get(i), largest, parameters);
            tile.setId("block-" + i);
            tile.setAccessibleText(texts.get("diagram.block.accessible", i, BlockTexts.whole(texts, blocks.get(i))));
            HBox step = new HBox(arrow(i > 0), tile);
            step.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(tile, Priority.ALWAYS);
            getChildren().add(step);
        }
        setAccessibleText(BlockTexts.sentence(texts, blocks));
    }

    private ToggleButton tile(Block block, int largest, long parameters) {
        Label name = label(BlockTexts.shortName(texts, block), "block-name");
        Label behind = label(BlockTexts.behind(texts, block), "block-behind");
        Label shape = label(block.output().toString(), "block-shape");
        Label learned = label(
                block.parameters() == 0 ? "" : texts.get("diagram.parameters", Figures.whole(block.parameters())),
                "block-behind");
        VBox content = new VBox(
                new VolumeView(block.output(), block.kind(), largest),
                name,
                shape,
                learned,
                bar(block.parameters(), parameters),
                behind);
        content.setAlignment(Pos.TOP_CENTER);
        ToggleButton tile = new ToggleButton("", content);
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.getStyleClass().addAll("tool", "block");
        // wider where letters are larger; all have the width of the widest
        content.setMinWidth(TILE);
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.setMaxHeight(Double.MAX_VALUE);
        tile.setToggleGroup(chosen);
        tile.setUserData(block);
        tile.hoverProperty().addListener((property, before, now) -> point());
        tile.focusedProperty().addListener((property, before, now) -> point());
        tile.selectedProperty().addListener((property, before, now) -> point());
        return tile;
    }

    private void point() {
        pointedAt.set(first(Node::isHover)
                .or(() -> first(ToggleButton::isSelected))
                .or(() -> first(Node::isFocused))
                .map(tile -> (Block) tile.getUserData()));
    }

    private Optional<ToggleButton> first(Predicate<ToggleButton> wanted) {
        return chosen.getToggles().stream()
                .map(ToggleButton.class::cast)
                .filter(wanted)
                .findFirst();
    }

    /** How large a part of all parameters the block learns, as a bar on a track; nothing where nothing is learned. */
    private static Node bar(long own, long all) {
        Region share = new Region();
        share.getStyleClass().add("share");
        share.setMaxWidth(all == 0 ? 0 : Math.max(1, SHARE_BAR * own / all));
        StackPane track = new StackPane(share);
        track.setAlignment(Pos.CENTER_LEFT);
        track.getStyleClass().add("share-track");
        track.setMaxWidth(SHARE_BAR);
        track.setVisible(own > 0);
        return track;
    }

    private static Node arrow(boolean visible) {
        Node arrow = ControlFactory.icon("fth-chevron-right");
        StackPane place = new StackPane(arrow);
        place.getStyleClass().add("step-arrow");
        place.setVisible(visible);
        return place;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
