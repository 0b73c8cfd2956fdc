package inkling.ui.arithmetic;

import inkling.engine.layer.LayerKind;
import inkling.engine.layer.Shape;
import inkling.inspection.InspectedLayer;
import inkling.inspection.Unit;
import inkling.ui.common.LayerNames;
import inkling.ui.common.Message;

/** Words which value is meant, counted from 0 as on the command line. */
final class Places {
    private Places() {}

    static Line title(InspectedUnit at) {
        Message layer = at.inspectedLayer().map(Places::layer).orElse(Message.of("arithmetic.input"));
        return Line.of("arithmetic.title", layer, of(at));
    }

    /** The layer by its kind and its number within the kind, from 1. */
    static Message layer(InspectedLayer layer) {
        return Message.of("arithmetic.layer", Message.of(LayerNames.kind(layer.spec())), layer.number());
    }

    private static Line of(InspectedUnit at) {
        if (at.isLastLayer()) {
            return Line.of(
                    "arithmetic.place.class",
                    at.unit().channel(),
                    at.name(at.unit().channel()));
        }
        Shape shape = at.forward().shape(at.layer() + 1);
        boolean convolution = at.inspectedLayer()
                .map(layer -> layer.spec().kind() == LayerKind.CONV2D)
                .orElse(false);
        return convolution
                ? Line.of(
                        "arithmetic.place.filter",
                        at.unit().channel(),
                        at.unit().row(),
                        at.unit().column())
                : of(at.unit(), shape);
    }

    /** A place in an activation of this shape, or in its padding. */
    static Line within(Unit unit, Shape shape) {
        return unit.isIn(shape) ? of(unit, shape) : Line.of("arithmetic.place.padding", of(unit, shape));
    }

    private static Line of(Unit unit, Shape shape) {
        if (shape.isVector()) {
            return Line.of("arithmetic.place.unit", unit.channel());
        }
        return shape.channels() == 1
                ? Line.of("arithmetic.place.position", unit.row(), unit.column())
                : Line.of("arithmetic.place.channel", unit.channel(), unit.row(), unit.column());
    }

    /** The same as numpy writes it, where there are many. */
    static Line indices(Unit unit, Shape shape) {
        return shape.isVector()
                ? Line.of("arithmetic.index", unit.channel())
                : Line.of("arithmetic.indices", unit.row(), unit.column(), unit.channel());
    }
}
