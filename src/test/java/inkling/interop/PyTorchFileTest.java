package inkling.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.NetworkSpec;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Window;
import inkling.model.Calibration;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A three-layer ConvNet that PyTorch has trained and written; the README beside it says how. */
class PyTorchFileTest {
    private static Path file() {
        try {
            return Path.of(PyTorchFileTest.class
                    .getResource("three-layer-pytorch.onnx")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void itsLayersAreOurs() throws IOException {
        assertEquals(
                new NetworkSpec(
                        "three-layer-pytorch",
                        InteropModels.DIGITS,
                        List.of(
                                new Conv2d(8, Window.square(7, 1, Padding.SAME)),
                                new Relu(),
                                new MaxPool(Window.square(2, 2, Padding.VALID)),
                                new Dense(32),
                                new Relu(),
                                new Dense(10))),
                OnnxFile.read(file()).network());
    }

    @Test
    void whatItsFileDoesNotSayIsAssumed() throws IOException {
        Model model = OnnxFile.read(file());
        assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), model.labels());
        assertEquals("inkling-ink-1", model.preprocessing());
        assertEquals(Calibration.NONE, model.calibration());
        assertEquals(TrainingRecord.NONE, model.training());
    }

    @Test
    void itScoresTheSameAsInOnnxRuntime() throws IOException {
        Pictures pictures = new Pictures(1000);
        float[][] theirs = OnnxRuntime.answers(
                Files.readAllBytes(file()), "input", "output", pictures.values(), pictures.count(), 1, 28, 28);
        float[][] ours = pictures.logits(OnnxFile.read(file()));
        assertEquals(1000, Pictures.sameAnswers(ours, theirs));
        assertEquals(0, Pictures.largestDifference(ours, theirs), 1e-4);
    }

    @Test
    void itReadsMnist() throws IOException {
        Pictures pictures = new Pictures(1000);
        float[][] ours = pictures.logits(OnnxFile.read(file()));
        int right = 0;
        for (int i = 0; i < ours.length; i++) {
            right += inkling.engine.SoftmaxCrossEntropy.argmax(ours[i], 0, 10) == pictures.label(i) ? 1 : 0;
        }
        int count = right;
        assertTrue(count >= 950, () -> count + " of 1000 right");
    }
}
