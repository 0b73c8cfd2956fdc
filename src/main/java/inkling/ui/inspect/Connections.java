package inkling.ui.inspect;

import inkling.engine.layer.Shape;
import inkling.inspection.InspectedLayer;
import inkling.inspection.InspectedNetwork;
import inkling.inspection.ReceptiveField;
import inkling.inspection.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which values of the activation before a value reads, as rectangles of channels, and which rectangle of the input it depends on.
 *
 * @param reads without those in the padding
 * @param field of the input
 */
record Connections(List<Rectangle> reads, ReceptiveField field) {
    /** From one value to another one of the same channel, both in it. */
    record Rectangle(Unit first, Unit last) {}

    static Connections of(InspectedNetwork network, Place place) {
        Unit unit = place.unit();
        if (place.activation() == 0) {
            return new Connections(List.of(), field(network, place));
        }
        InspectedLayer layer = network.layers().get(place.activation() - 1);
        Map<Integer, Rectangle> channels = new LinkedHashMap<>();
        Shape in = layer.in();
        for (Unit cell : ReceptiveField.cells(layer, unit)) {
            if (cell.isIn(in)) {
                channels.merge(cell.channel(), new Rectangle(cell, cell), Connections::joined);
            }
        }
        return new Connections(new ArrayList<>(channels.values()), field(network, place));
    }

    /** The rectangle of the input alone; of an input's value itself. */
    static ReceptiveField field(InspectedNetwork network, Place place) {
        Unit unit = place.unit();
        return place.activation() == 0
                ? new ReceptiveField(unit.row(), unit.column(), unit.row(), unit.column())
                : ReceptiveField.of(network, place.activation() - 1, unit);
    }

    private static Rectangle joined(Rectangle one, Rectangle other) {
        return new Rectangle(
                new Unit(
                        Math.min(one.first().row(), other.first().row()),
                        Math.min(one.first().column(), other.first().column()),
                        one.first().channel()),
                new Unit(
                        Math.max(one.last().row(), other.last().row()),
                        Math.max(one.last().column(), other.last().column()),
                        one.first().channel()));
    }
}
