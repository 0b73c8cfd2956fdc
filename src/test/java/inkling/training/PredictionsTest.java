package inkling.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Shape;
import inkling.model.Calibration;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PredictionsTest {
    /** Pictures of one pixel, answered with logits (0, 10 x - 5): bright above half grey. */
    private static Model threshold(Calibration calibration) {
        NetworkSpec network = new NetworkSpec("threshold", new Shape(1, 1, 1), List.of(new Dense(2)));
        Parameters parameters = new Parameters(new ParameterLayout(network), new float[] {0, 10, 0, -5});
        return new Model(network, parameters, "none", List.of("dark", "bright"), calibration, TrainingRecord.NONE);
    }

    private static Dataset pixels(byte[] labels, int... values) {
        byte[] pixels = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            pixels[i] = (byte) values[i];
        }
        return new Dataset("pixels", new Shape(1, 1, 1), pixels, labels, List.of("dark", "bright"));
    }

    private static Predictions predictions(Calibration calibration, Dataset data) {
        return Predictions.of(threshold(calibration), data, 1, done -> true).orElseThrow();
    }

    @Test
    void eachPictureHasItsAnswer() {
        Predictions predictions = predictions(Calibration.NONE, pixels(new byte[] {0, 1, 0}, 10, 200, 250));

        assertArrayEquals(new int[] {0, 1, 1}, predictions.predicted());
        assertEquals(new ConfusionMatrix(new int[][] {{1, 1}, {0, 1}}), predictions.confusion());
    }

    @Test
    void theConfidenceIsTheCalibratedProbability() {
        Calibration warm = new Calibration(2, Calibration.Score.ENERGY, Double.POSITIVE_INFINITY, 0);

        assertEquals(
                1 / (1 + Math.exp(-2.5)),
                predictions(warm, pixels(new byte[] {1}, 255)).confidences()[0],
                1e-6);
    }

    @Test
    void theSurestComesFirst() {
        Predictions predictions =
                predictions(Calibration.NONE, pixels(new byte[] {0, 0, 0, 1, 0}, 200, 255, 0, 140, 200));

        assertEquals(List.of(1, 0, 4), predictions.bySureness(predictions::isMistake));
    }

    @Test
    void itSaysHowFarItIs() {
        List<Integer> told = new ArrayList<>();
        Predictions.of(threshold(Calibration.NONE), pixels(new byte[2500], new int[2500]), 2, told::add);

        assertEquals(List.of(1024, 2048, 2500), told);
    }

    @Test
    void itStopsWhenToldTo() {
        List<Integer> told = new ArrayList<>();
        Optional<Predictions> stopped = Predictions.of(
                threshold(Calibration.NONE),
                pixels(new byte[2500], new int[2500]),
                1,
                done -> told.add(done) && done < 2000);

        assertTrue(stopped.isEmpty());
        assertEquals(List.of(1024, 2048), told);
    }
}
