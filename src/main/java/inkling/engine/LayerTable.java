package inkling.engine;

import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.ParameterSpec;
import inkling.engine.layer.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Holds a network's layers as a table, a row a layer, to print or to show.
 *
 * @param rows one a layer, in their order
 */
public record LayerTable(List<Row> rows) {
    /**
     * Holds one layer.
     *
     * @param name unique in the network, such as {@code conv2d1}
     * @param description the kind with its settings, such as {@code 3×3, 16 filters, same}
     * @param output the shape that the layer gives
     * @param parameters the number of values that the layer learns
     */
    public record Row(String name, String description, Shape output, long parameters) {}

    /**
     * Lists the layers of a network with their output shapes and parameter counts.
     *
     * @param spec of 1 to {@link NetworkSpec#MAX_LAYERS} layers
     * @return one row a layer, in their order
     */
    public static LayerTable of(NetworkSpec spec) {
        List<Shape> shapes = spec.shapes();
        List<String> names = ParameterLayout.layerNames(spec);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            LayerSpec layer = spec.layers().get(i);
            long parameters = layer.parameters(shapes.get(i)).stream()
                    .filter(ParameterSpec::learned)
                    .mapToLong(ParameterSpec::size)
                    .sum();
            rows.add(new Row(names.get(i), layer.describe(), shapes.get(i + 1), parameters));
        }
        return new LayerTable(List.copyOf(rows));
    }

    /** {@return the sum over all layers} */
    public long parameters() {
        return rows.stream().mapToLong(Row::parameters).sum();
    }

    /** {@return the table in columns for a terminal, with a last line for the sum} */
    public String format() {
        StringBuilder text = new StringBuilder();
        String row = "%-18s %-40s %-9s %10s%n";
        text.append(String.format(Locale.ROOT, row, "layer", "what it is", "output", "parameters"));
        for (Row r : rows) {
            text.append(String.format(
                    Locale.ROOT,
                    row,
                    r.name,
                    r.description,
                    r.output,
                    String.format(Locale.ROOT, "%,d", r.parameters)));
        }
        return text.append(
                        String.format(Locale.ROOT, row, "sum", "", "", String.format(Locale.ROOT, "%,d", parameters())))
                .toString();
    }
}
