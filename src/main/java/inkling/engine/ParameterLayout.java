package inkling.engine;

import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.ParameterSpec;
import inkling.engine.layer.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Computes where each array of learned or measured values lies within the one {@link Parameters} array. */
public final class ParameterLayout {
    private final List<Slot> slots;
    private final int size;
    private final int classes;

    /**
     * Holds the place of one named array within the whole.
     *
     * @param layer index of its layer in the network
     * @param name unique in the network, such as {@code conv2d1.weights}; layers of a kind are counted from 1
     * @param offset index of its first value
     * @param size the number of its values
     * @param parameter the array's name within its layer, its sides and its role
     */
    public record Slot(int layer, String name, int offset, int size, ParameterSpec parameter) {}

    /**
     * Lays out what the layers learn and measure, layer by layer.
     *
     * @param spec of at most {@link NetworkSpec#MAX_PARAMETERS} parameters
     */
    public ParameterLayout(NetworkSpec spec) {
        List<Shape> shapes = spec.shapes();
        List<String> names = layerNames(spec);
        List<Slot> all = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < spec.layers().size(); i++) {
            for (ParameterSpec parameter : spec.layers().get(i).parameters(shapes.get(i))) {
                int length = Math.toIntExact(parameter.size());
                all.add(new Slot(i, names.get(i) + "." + parameter.name(), offset, length, parameter));
                offset += length;
            }
        }
        slots = List.copyOf(all);
        size = offset;
        classes = spec.classes();
    }

    /** {@return all slots in the order of the layers: contiguous, from index 0} */
    public List<Slot> slots() {
        return slots;
    }

    /**
     * {@return the slots of one layer, in the order of {@link LayerSpec#parameters}}
     *
     * @param layer its index in the network, from 0
     */
    public List<Slot> slotsOf(int layer) {
        List<Slot> own = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.layer() == layer) {
                own.add(slot);
            }
        }
        return own;
    }

    /**
     * {@return the offset of each slot of one layer}
     *
     * @param layer its index in the network, from 0
     */
    public int[] offsetsOf(int layer) {
        List<Slot> own = slotsOf(layer);
        int[] offsets = new int[own.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = own.get(i).offset();
        }
        return offsets;
    }

    /** {@return the number of values that the network learns and measures} */
    public int size() {
        return size;
    }

    /** Returns the number of logits of the network. */
    int classes() {
        return classes;
    }

    /**
     * {@return a unique name for each layer: the id of its kind and its number within the kind, such as {@code conv2d1}}
     *
     * @param spec of which each layer gets one, in their order
     */
    public static List<String> layerNames(NetworkSpec spec) {
        List<String> kinds = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (LayerSpec layer : spec.layers()) {
            String kind = layer.kind().id();
            kinds.add(kind);
            names.add(kind + Collections.frequency(kinds, kind));
        }
        return names;
    }
}
