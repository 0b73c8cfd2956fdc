package inkling.ui.common;

import inkling.engine.LayerTable;
import inkling.engine.NetworkSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Shows a network's layers as a table: a line a layer with its operation, its output's shape and its number of parameters. */
public final class LayerTableView extends GridPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts;
    private final ObservableValue<NetworkSpec> network;
    private final List<Region> lines = new ArrayList<>();

    public LayerTableView(ControlFactory controls, String id, ObservableValue<NetworkSpec> network) {
        texts = controls.texts();
        this.network = network;
        getStyleClass().add("layer-table");
        controls.named(this, id, "layers.title");
        ColumnConstraints what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(new ColumnConstraints(), what, new ColumnConstraints(), number);
        network.addListener((property, before, now) -> build());
        texts.language().addListener((property, before, now) -> build());
        build();
    }

    /**
     * Makes some rows stand out, and no others.
     *
     * @param wanted gets the number of a layer, from 0, or -1 for the input
     * @return the first of these rows, to bring it into view
     */
    public Optional<Node> highlight(IntPredicate wanted) {
        Node first = null;
        for (int i = 0; i < lines.size(); i++) {
            boolean chosen = wanted.test(i - 1);
            lines.get(i).pseudoClassStateChanged(CHOSEN, chosen);
            first = chosen && first == null ? lines.get(i) : first;
        }
        return Optional.ofNullable(first);
    }

    private void build() {
        NetworkSpec spec = network.getValue();
        LayerTable table = LayerTable.of(spec);
        getChildren().clear();
        lines.clear();
        row(
                "head",
                texts.get("layers.layer"),
                texts.get("layers.what"),
                texts.get("layers.output"),
                texts.get("layers.parameters"));
        row(
                "",
                texts.get("layers.input"),
                texts.get("layers.input.what"),
                spec.input().toString(),
                "");
        for (int i = 0; i < table.rows().size(); i++) {
            LayerTable.Row row = table.rows().get(i);
            row(
                    "",
                    texts.get(LayerNames.kind(spec.layers().get(i))),
                    texts.get(LayerNames.description(spec.layers().get(i))),
                    row.output().toString(),
                    row.parameters() == 0 ? "–" : count(row.parameters()));
        }
        row("sum", texts.get("layers.sum"), "", "", count(table.parameters()));
    }

    private void row(String style, String... cells) {
        int index = getRowCount();
        Region line = new Region();
        line.getStyleClass().addAll("line", style.isEmpty() ? "plain" : style);
        add(line, 0, index, cells.length, 1);
        if (style.isEmpty()) {
            lines.add(line);
        }
        List<String> all = List.of(cells);
        for (int column = 0; column < all.size(); column++) {
            Label cell = new Label(all.get(column));
            cell.getStyleClass().add("cell");
            if (!style.isEmpty()) {
                cell.getStyleClass().add(style);
            }
            if (column == 1) {
                cell.setWrapText(true);
                cell.setMinHeight(Region.USE_PREF_SIZE);
            } else {
                cell.setMinWidth(Region.USE_PREF_SIZE);
            }
            add(cell, column, index);
        }
    }

    private static String count(long value) {
        return String.format(java.util.Locale.ROOT, "%,d", value);
    }
}
