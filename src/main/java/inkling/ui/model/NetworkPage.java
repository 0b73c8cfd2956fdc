package inkling.ui.model;

import inkling.engine.NetworkSpec;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.LayerTableView;
import inkling.ui.common.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Shows the network of the model in use: as a diagram above, as a table below. The block under the pointer is described in words and
 * highlighted in the table, wherever the page is scrolled to.
 */
final class NetworkPage extends VBox {
    private final LayerTableView table;

    NetworkPage(ControlFactory controls, ObservableValue<NetworkSpec> network) {
        Texts texts = controls.texts();
        Label sentence = controls.paragraph(
                Bindings.createStringBinding(
                        () -> BlockTexts.sentence(texts, Block.of(network.getValue())), network, texts.language()),
                "muted");
        sentence.setId("diagram-sentence");
        NetworkDiagram diagram = new NetworkDiagram(controls, network);
        diagram.setId("network-diagram");
        diagram.accessibleHelpProperty().bind(sentence.textProperty());
        Label told = controls.paragraph(
                Bindings.createStringBinding(
                        () -> diagram.pointedAt()
                                .get()
                                .map(block -> BlockTexts.inOneLine(texts, block))
                                .orElseGet(() -> texts.get("diagram.hint")),
                        diagram.pointedAt(),
                        texts.language()),
                "block-told");
        told.setId("diagram-block");
        table = new LayerTableView(controls, "model-layers", network);
        getStyleClass().addAll("panel", "column");
        getChildren().addAll(sentence, diagram, told, table);
        diagram.pointedAt().addListener((property, before, now) -> highlight(now));
    }

    private void highlight(Optional<Block> block) {
        table.highlight(layer -> block.isPresent()
                && (layer < 0
                        ? block.get().kind() == Block.Kind.INPUT
                        : block.get().contains(layer)));
    }
}
