package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.LayerTable;
import inkling.engine.NetworkSpec;
import inkling.engine.Preset;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Dropout;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlockTest {
    private static final Shape PICTURE = new Shape(28, 28, 1);

    private static NetworkSpec network(LayerSpec... layers) {
        return new NetworkSpec("test", PICTURE, List.of(layers));
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void everyLayerOfAPresetIsInOneBlock(Preset preset) {
        NetworkSpec network = preset.network(PICTURE, 10);
        List<Block> blocks = Block.of(network);
        for (int layer = 0; layer < network.layers().size(); layer++) {
            int number = layer;
            assertEquals(
                    1, blocks.stream().filter(block -> block.contains(number)).count(), "layer " + layer);
        }
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void noParameterIsLost(Preset preset) {
        NetworkSpec network = preset.network(PICTURE, 10);
        assertEquals(
                LayerTable.of(network).parameters(),
                Block.of(network).stream().mapToLong(Block::parameters).sum());
    }

    @Test
    void convolutionNormalisationAndReluAreOneStep() {
        List<Block> blocks = Block.of(network(new Dense(8), new BatchNorm(1e-5, 0.1), new Relu(), new Dense(3)));
        assertEquals(
                List.of(Block.Kind.INPUT, Block.Kind.DENSE, Block.Kind.DENSE),
                blocks.stream().map(Block::kind).toList());
        assertEquals(3, blocks.get(1).layers().size());
        assertEquals(784 * 8 + 8 + 2 * 8, blocks.get(1).parameters());
    }

    @Test
    void aLayerThatChangesTheInputInPlaceBelongsToIt() {
        List<Block> blocks = Block.of(network(new Dropout(0.1), new Dense(3)));
        assertTrue(blocks.get(0).contains(0));
        assertFalse(blocks.get(1).contains(0));
    }

    @Test
    void anInputAloneHasNoLayer() {
        assertFalse(Block.of(network(new Dense(3))).get(0).contains(0));
    }
}
