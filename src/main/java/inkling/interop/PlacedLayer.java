package inkling.interop;

import inkling.engine.ParameterLayout.Slot;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Shape;
import java.util.List;

/**
 * Describes a layer in its place in a network that is being written.
 *
 * @param name unique in the network, such as {@code conv2d1}
 * @param slots where its parameters lie, in the order of {@link LayerSpec#parameters}
 */
record PlacedLayer(String name, LayerSpec spec, Shape in, List<Slot> slots) {
    /** The names of its parameters' tensors. */
    List<String> slotNames() {
        return slots.stream().map(Slot::name).toList();
    }
}
