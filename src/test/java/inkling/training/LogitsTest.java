package inkling.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.data.Dataset;
import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.Predictor;
import inkling.engine.WorkerPool;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogitsTest {
    private static final Dataset DATA = TinyData.bars(300, 3);
    private static final Shape PICTURE = new Shape(TinyData.SIDE, TinyData.SIDE, 1);

    private static final NetworkSpec NORMALISED = new NetworkSpec(
            "normalised",
            PICTURE,
            List.of(
                    new Conv2d(6, Window.square(3, 1, Padding.SAME), false),
                    new BatchNorm(1e-5, 0.1),
                    new Relu(),
                    new Dense(4)));

    private final Model model = new Model(
            NORMALISED,
            Parameters.random(new ParameterLayout(NORMALISED), 4),
            "none",
            DATA.classes(),
            TrainingRecord.NONE);

    private Logits logits(int threads) {
        try (WorkerPool workers = new WorkerPool(threads, "logits")) {
            return Logits.of(model, DATA, workers);
        }
    }

    /** Otherwise a threshold found here would not be the same threshold there. */
    @Test
    void theyAreThoseOfRecognitionBitForBit() {
        float[] picture = new float[PICTURE.size()];
        float[] expected = new float[DATA.size() * 4];
        try (WorkerPool workers = new WorkerPool(1, "predictor")) {
            Predictor predictor = new Predictor(model.network(), model.parameters(), workers);
            float[] one = new float[4];
            for (int i = 0; i < DATA.size(); i++) {
                DATA.copyImage(i, picture, 0);
                predictor.logits(picture, 1, one);
                System.arraycopy(one, 0, expected, 4 * i, 4);
            }
        }

        assertArrayEquals(expected, logits(1).values());
        assertArrayEquals(expected, logits(3).values());
    }

    @Test
    void truthsAreTheLabelsInOrder() {
        Logits logits = logits(1);

        assertEquals(300, logits.samples());
        for (int i = 0; i < 300; i++) {
            assertEquals(DATA.label(i), logits.truths()[i]);
        }
    }

    @Test
    void theOutputBehindTheLabelsIsNoClass() {
        assertEquals(3, logits(1).classes());
        assertEquals(4, logits(1).outputs());
    }
}
