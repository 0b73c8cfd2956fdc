package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.NetworkSpec;
import inkling.engine.layer.Dense;
import inkling.engine.layer.LayerExamples;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Shape;
import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The network diagram with every kind of layer in it. */
class EveryLayerKindDrawnTest {
    static Stream<LayerSpec> layers() {
        return LayerExamples.all();
    }

    private static List<Block> blocks(LayerSpec layer) {
        return Block.of(new NetworkSpec("every kind", new Shape(6, 5, 4), List.of(layer, new Dense(3))));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void whatKeepsTheShapeBelongsToTheBlockBeforeItAndAllElseBeginsOne(LayerSpec layer) {
        List<Block> blocks = blocks(layer);
        Block.Kind expected = switch (layer.kind().role()) {
            case ACTIVATION, NORMALISATION, REGULARISATION -> Block.Kind.INPUT;
            case CONVOLUTION -> Block.Kind.CONVOLUTION;
            case POOLING -> Block.Kind.POOLING;
            case DENSE -> Block.Kind.DENSE;
        };
        Block drawn =
                blocks.stream().filter(block -> block.contains(0)).findFirst().orElseThrow();
        assertEquals(expected, drawn.kind());
        assertEquals(layer.output(new Shape(6, 5, 4)), drawn.output());
    }

    @ParameterizedTest
    @MethodSource("layers")
    void everyLanguageSaysWhatABlockDoes(LayerSpec layer) {
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);
            for (Block block : blocks(layer)) {
                assertFalse(BlockTexts.shortName(texts, block).isBlank());
                assertTrue(BlockTexts.whole(texts, block).lines().count()
                        > block.layers().size());
            }
        }
    }
}
