package inkling.inspection;

import inkling.engine.ParameterLayout.Slot;
import inkling.engine.layer.Layer;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.LayerWeights;
import inkling.engine.layer.Shape;
import java.util.List;

/**
 * Holds one layer of an {@link InspectedNetwork}.
 *
 * @param index its place in the network, from 0
 * @param name its kind's id and its number within the kind, from 1, such as {@code conv2d1}; as in the names of parameters
 * @param in the shape of its input
 * @param out the shape of its output
 * @param slots where its parameters are, in the order of {@link LayerSpec#parameters}
 */
public record InspectedLayer(
        int index,
        String name,
        LayerSpec spec,
        Shape in,
        Shape out,
        List<Slot> slots,
        Layer layer,
        LayerWeights weights) {
    /** Its number within its kind, from 1, as in its name. */
    public String number() {
        return name.substring(spec.kind().id().length());
    }

    /** The index of the first bias in the network's array of parameters; -1 if the layer has none. */
    int bias() {
        for (Slot slot : slots) {
            if (slot.parameter().name().equals("bias")) {
                return slot.offset();
            }
        }
        return -1;
    }
}
