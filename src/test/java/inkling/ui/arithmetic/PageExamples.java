package inkling.ui.arithmetic;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.LayerExamples;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.inspection.BackwardPass;
import inkling.inspection.InspectedNetwork;
import inkling.inspection.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Values of small networks in which a layer stands between a convolution and a dense layer. */
final class PageExamples {
    static final List<String> LABELS = List.of("nought", "one", "two");

    private PageExamples() {}

    /** One unit of a layer of each kind, not in a corner where its shape has room, with gradients. */
    static Stream<InspectedUnit> ofEveryKind() {
        return LayerExamples.all().map(layer -> in(layer, 1));
    }

    static InspectedUnit in(LayerSpec middle, int layer) {
        NetworkSpec spec = new NetworkSpec(
                "example",
                new Shape(7, 8, 2),
                List.of(new Conv2d(4, Window.square(2, 1, Padding.VALID)), middle, new Dense(LABELS.size())));
        BackwardPass backward = network(spec).backward(input(spec), 1);
        return at(
                new InspectedUnit(
                        backward.forward(), Optional.of(backward), InspectedUnit.INPUT, new Unit(0, 0, 0), LABELS, 1.5),
                layer);
    }

    /** A value of another layer, or of the input. */
    static InspectedUnit at(InspectedUnit one, int layer) {
        Shape shape = one.forward().shape(layer + 1);
        return new InspectedUnit(
                one.forward(),
                one.backward(),
                layer,
                new Unit(shape.height() / 3, shape.width() / 2, shape.channels() - 1),
                one.labels(),
                one.temperature());
    }

    /** All units of all layers and of the input. */
    static List<InspectedUnit> allOf(InspectedUnit one) {
        List<InspectedUnit> all = new ArrayList<>();
        for (int layer = InspectedUnit.INPUT;
                layer < one.forward().network().layers().size();
                layer++) {
            Shape shape = one.forward().shape(layer + 1);
            for (int i = 0; i < shape.size(); i++) {
                all.add(new InspectedUnit(
                        one.forward(), one.backward(), layer, Unit.at(i, shape), one.labels(), one.temperature()));
            }
        }
        return all;
    }

    static InspectedUnit forwardOnly(InspectedUnit at) {
        return new InspectedUnit(at.forward(), Optional.empty(), at.layer(), at.unit(), at.labels(), at.temperature());
    }

    private static InspectedNetwork network(NetworkSpec spec) {
        Parameters parameters = Parameters.random(new ParameterLayout(spec), 5);
        Random random = new Random(6);
        for (ParameterLayout.Slot slot : parameters.layout().slots()) {
            for (int i = slot.offset(); slot.parameter().fanIn() == 0 && i < slot.offset() + slot.size(); i++) {
                parameters.values()[i] += 0.5f * random.nextFloat();
            }
        }
        return new InspectedNetwork(spec, parameters);
    }

    private static float[] input(NetworkSpec spec) {
        Random random = new Random(7);
        float[] input = new float[spec.input().size()];
        for (int i = 0; i < input.length; i++) {
            input[i] = random.nextInt(4) == 0 ? 0 : 2 * random.nextFloat() - 1;
        }
        return input;
    }
}
