package inkling.ui.arithmetic;

import inkling.engine.SoftmaxCrossEntropy;
import inkling.engine.layer.Layer;
import inkling.inspection.InspectedLayer;
import java.util.ArrayList;
import java.util.List;

/**
 * Says in general what a layer does: in words, as formulas, and which methods of the engine do it.
 *
 * @param kind what the keys of its texts end in
 * @param code the class
 * @param forward the method of the class that computes the output
 * @param backward the one that computes the gradients
 */
record About(String kind, Class<?> code, String forward, String backward) {
    /** The layer of the value, and the softmax after the last one; none for the network's input. */
    static List<About> of(ArithmeticPage page) {
        List<About> all = new ArrayList<>();
        page.at().inspectedLayer().ifPresent(layer -> all.add(of(layer)));
        if (page.softmax().isPresent()) {
            all.add(new About("softmax", SoftmaxCrossEntropy.class, "softmax", "loss"));
        }
        return all;
    }

    private static About of(InspectedLayer layer) {
        Class<? extends Layer> code = layer.layer().getClass();
        return new About(layer.spec().kind().id(), code, "forward", "backward");
    }

    Line words() {
        return Line.of("arithmetic.about." + kind);
    }

    Line forwardFormula() {
        return Line.of("arithmetic.about.forward", Line.of("arithmetic.formula." + kind));
    }

    Line backwardFormula() {
        return Line.of("arithmetic.about.backward", Line.of("arithmetic.formula.back." + kind));
    }

    Line methods() {
        String name = code.getSimpleName();
        return Line.of("arithmetic.about.code", name + "." + forward, name + "." + backward);
    }

    List<Line> lines() {
        return List.of(words(), forwardFormula(), backwardFormula(), methods());
    }
}
