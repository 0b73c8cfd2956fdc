package inkling.ui.model;

import inkling.engine.LayerTable;
import inkling.engine.NetworkSpec;
import inkling.engine.layer.LayerKind;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a block of the network diagram: a layer that computes new values, with the layers behind it that change its values in
 * their places (normalisation, ReLU, dropout). The first block is the input.
 *
 * @param kind decides the colour
 * @param first the number of its first layer, from 0; for the input that of the first layer which belongs to it, if any does
 * @param layers in order; empty for an input that no layer changes in place
 * @param output the output's shape
 * @param parameters the number of values that its layers learn
 */
record Block(Kind kind, int first, List<LayerSpec> layers, Shape output, long parameters) {
    enum Kind {
        INPUT,
        CONVOLUTION,
        POOLING,
        DENSE
    }

    /** The blocks of a network, the input first. */
    static List<Block> of(NetworkSpec network) {
        LayerTable table = LayerTable.of(network);
        List<Block> blocks = new ArrayList<>();
        Block open = new Block(Kind.INPUT, 0, List.of(), network.input(), 0);
        for (int i = 0; i < network.layers().size(); i++) {
            LayerSpec layer = network.layers().get(i);
            LayerTable.Row row = table.rows().get(i);
            LayerKind.Role role = layer.kind().role();
            if (role.keepsShape()) {
                open = open.with(layer, row.parameters());
            } else {
                blocks.add(open);
                open = new Block(kind(role), i, List.of(layer), row.output(), row.parameters());
            }
        }
        blocks.add(open);
        return List.copyOf(blocks);
    }

    /** Whether this layer of the network belongs to it. */
    boolean contains(int layer) {
        return layer >= first && layer < first + layers.size();
    }

    private Block with(LayerSpec layer, long learned) {
        List<LayerSpec> more = new ArrayList<>(layers);
        more.add(layer);
        return new Block(kind, first, List.copyOf(more), output, parameters + learned);
    }

    private static Kind kind(LayerKind.Role role) {
        return switch (role) {
            case CONVOLUTION -> Kind.CONVOLUTION;
            case POOLING -> Kind.POOLING;
            case DENSE -> Kind.DENSE;
            case ACTIVATION, NORMALISATION, REGULARISATION -> throw new AssertionError(role);
        };
    }
}
