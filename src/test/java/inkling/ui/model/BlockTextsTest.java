package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.NetworkSpec;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Dropout;
import inkling.engine.layer.GlobalAveragePool;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTextsTest {
    private final Texts texts = new Texts(Language.ENGLISH);

    private static List<Block> blocks(LayerSpec... layers) {
        return Block.of(new NetworkSpec("test", new Shape(4, 4, 1), List.of(layers)));
    }

    @Test
    void aNetworkIsTwoSentences() {
        assertEquals(
                "A picture of 4×4×1 goes through 2 steps; for each answer one value comes out, 2 in all. Of 59 learned"
                        + " parameters, 86 % belong to step 1, Dense.",
                BlockTexts.sentence(texts, blocks(new Dense(3), new Relu(), new Dense(2))));
    }

    @Test
    void aNetworkThatLearnsNothingIsOneSentence() {
        assertEquals(
                "A picture of 4×4×1 goes through one step; for each answer one value comes out, 1 in all.",
                BlockTexts.sentence(texts, blocks(new GlobalAveragePool())));
    }

    @Test
    void whatDoesNotFitOnALineGoesToTheNext() {
        Block block = blocks(new Dense(3), new BatchNorm(1e-5, 0.1), new Relu(), new Dropout(0.5))
                .get(1);
        assertEquals("+ norm, ReLU,\ndropout", BlockTexts.behind(texts, block));
    }
}
