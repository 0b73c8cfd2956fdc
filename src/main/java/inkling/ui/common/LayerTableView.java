package inkling.ui.common;

import inkling.engine.LayerTable;
import inkling.engine.NetworkSpec;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What a network consists of: a line a layer with what it does, what comes out and how much it learns. */
public final class LayerTableView extends GridPane {
    private final Texts texts;
    private final ObservableValue<NetworkSpec> network;

    public LayerTableView(Controls controls, String id, ObservableValue<NetworkSpec> network) {
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

    private void build() {
        NetworkSpec spec = network.getValue();
        LayerTable table = LayerTable.of(spec);
        getChildren().clear();
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
        List<String> all = List.of(cells);
        for (int column = 0; column < all.size(); column++) {
            Label cell = new Label(all.get(column));
            cell.getStyleClass().add("cell");
            if (!style.isEmpty()) {
                cell.getStyleClass().add(style);
            }
            cell.setMinWidth(column == 1 ? 0 : Region.USE_PREF_SIZE);
            add(cell, column, index);
        }
    }

    private static String count(long value) {
        return String.format(java.util.Locale.ROOT, "%,d", value);
    }
}
