package inkling.cli;

import inkling.engine.layer.LayerKind;
import inkling.engine.layer.Shape;
import inkling.inspection.InspectedLayer;
import inkling.inspection.InspectedNetwork;
import inkling.inspection.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Names one unit as the command line does: {@code conv2d1:filter=3,row=4,column=5}.
 *
 * @param layer the layer's name
 * @param unit each place counted from 0; 0 where the text says nothing
 */
record NamedUnit(String layer, Unit unit) {
    /** Names what goes into the network. */
    static final String INPUT = "input";

    private static final List<String> ROW = List.of("row");
    private static final List<String> COLUMN = List.of("column");
    private static final List<String> CHANNEL = List.of("filter", "channel", "unit");

    static final class Converter implements ITypeConverter<NamedUnit> {
        @Override
        public NamedUnit convert(String text) {
            int colon = text.indexOf(':');
            String layer = colon < 0 ? text : text.substring(0, colon);
            Map<List<String>, Integer> places = new LinkedHashMap<>();
            for (String part :
                    colon < 0 ? new String[0] : text.substring(colon + 1).split(",")) {
                String[] sides = part.strip().split("=");
                if (sides.length != 2 || !sides[1].strip().matches("[0-9]{1,9}")) {
                    throw refused(text);
                }
                if (places.put(axis(sides[0].strip(), text), Integer.valueOf(sides[1].strip())) != null) {
                    throw refused(text);
                }
            }
            return new NamedUnit(
                    layer.strip(),
                    new Unit(
                            places.getOrDefault(ROW, 0),
                            places.getOrDefault(COLUMN, 0),
                            places.getOrDefault(CHANNEL, 0)));
        }

        private static List<String> axis(String name, String text) {
            for (List<String> axis : List.of(ROW, COLUMN, CHANNEL)) {
                if (axis.contains(name.toLowerCase(Locale.ROOT))) {
                    return axis;
                }
            }
            throw refused(text);
        }

        private static TypeConversionException refused(String text) {
            return new TypeConversionException(
                    "\"" + text
                            + "\" names no unit; say it like conv2d1:filter=3,row=4,column=5, each counted from 0 (filter, channel and unit are the same)");
        }
    }

    /**
     * The layer of this name.
     *
     * @throws IllegalArgumentException that lists the names, if there is none
     */
    private static InspectedLayer layer(InspectedNetwork network, String name) {
        for (InspectedLayer layer : network.layers()) {
            if (layer.name().equals(name)) {
                return layer;
            }
        }
        throw new IllegalArgumentException("The network has no layer \"" + name + "\"; its layers are input, "
                + String.join(
                        ", ",
                        network.layers().stream().map(InspectedLayer::name).toList())
                + ".");
    }

    /**
     * The activation of this name: 0 for {@code input}, otherwise one more than the index of the layer.
     *
     * @throws IllegalArgumentException that lists the names, if there is none
     */
    static int activation(InspectedNetwork network, String name) {
        return name.equals(INPUT) ? 0 : layer(network, name).index() + 1;
    }

    /**
     * The activation that this unit belongs to, counted as in {@link #activation(InspectedNetwork, String)}.
     *
     * @throws IllegalArgumentException that says what there is, if the network has no such unit
     */
    int activation(InspectedNetwork network) {
        int activation = activation(network, layer);
        Shape shape = activation == 0
                ? network.spec().input()
                : network.layers().get(activation - 1).out();
        if (!unit.isIn(shape)) {
            String whose = activation == 0 ? "The input" : "The output of " + layer;
            throw new IllegalArgumentException(whose + " has " + places(network, activation, shape) + ".");
        }
        return activation;
    }

    private static String places(InspectedNetwork network, int activation, Shape shape) {
        if (shape.isVector()) {
            return range("units", shape.channels());
        }
        boolean convolution =
                activation > 0 && network.layers().get(activation - 1).spec().kind() == LayerKind.CONV2D;
        return range("rows", shape.height()) + ", " + range("columns", shape.width()) + " and "
                + range(convolution ? "filters" : "channels", shape.channels());
    }

    private static String range(String what, int count) {
        return what + " 0 to " + (count - 1);
    }
}
