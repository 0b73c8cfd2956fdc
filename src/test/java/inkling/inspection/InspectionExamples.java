package inkling.inspection;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.LayerExamples;
import inkling.engine.layer.LayerKind;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Small networks in which every kind of layer occurs in the middle, with parameters that are all of them not their initial values. */
final class InspectionExamples {
    private InspectionExamples() {}

    static Stream<NetworkSpec> networks() {
        List<NetworkSpec> networks = new ArrayList<>();
        for (LayerKind kind : LayerKind.values()) {
            for (LayerSpec layer : LayerExamples.of(kind)) {
                networks.add(new NetworkSpec(
                        layer.kind().id() + " " + layer.describe(),
                        new Shape(7, 8, 2),
                        List.of(new Conv2d(4, Window.square(2, 1, Padding.VALID)), layer, new Dense(5))));
            }
        }
        return networks.stream();
    }

    static Parameters parameters(NetworkSpec spec, long seed) {
        ParameterLayout layout = new ParameterLayout(spec);
        Random random = new Random(seed);
        Parameters parameters = Parameters.random(layout, seed);
        for (ParameterLayout.Slot slot : layout.slots()) {
            for (int i = slot.offset(); slot.parameter().fanIn() == 0 && i < slot.offset() + slot.size(); i++) {
                parameters.values()[i] += 0.5f * random.nextFloat();
            }
        }
        return parameters;
    }

    /** Values of -1 to 1, some of them 0. */
    static float[] input(NetworkSpec spec, long seed) {
        Random random = new Random(seed);
        float[] input = new float[spec.input().size()];
        for (int i = 0; i < input.length; i++) {
            input[i] = random.nextInt(4) == 0 ? 0 : 2 * random.nextFloat() - 1;
        }
        return input;
    }
}
