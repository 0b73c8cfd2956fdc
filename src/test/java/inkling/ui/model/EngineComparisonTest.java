package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import inkling.data.Dataset;
import inkling.data.IdxWriter;
import inkling.engine.layer.Shape;
import inkling.model.Model;
import inkling.recognition.Recogniser;
import inkling.training.Comparison;
import inkling.training.Comparison.Group;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Notifications;
import inkling.ui.evaluation.EngineEvaluator;
import inkling.ui.model.ComparisonViewModel.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real networks, with random weights, on a few pictures of noise. */
class EngineComparisonTest {
    private static final int PICTURES = 40;

    private final CurrentModel currentModel = new CurrentModel(Models.bundled());
    private final Model other = Models.untrained(2);
    private final ChosenFile files = new ChosenFile();

    private final class OneModel implements ModelSource {
        @Override
        public List<String> bundled() {
            return List.of("other");
        }

        @Override
        public Model readBundled(String name) {
            return other;
        }

        @Override
        public Model read(Path file) {
            return other;
        }
    }

    private static Dataset noise() {
        byte[] pixels = new byte[PICTURES * 784];
        new Random(1).nextBytes(pixels);
        byte[] labels = new byte[PICTURES];
        for (int i = 0; i < PICTURES; i++) {
            labels[i] = (byte) (i % 10);
        }
        return new Dataset(
                "noise",
                new Shape(28, 28, 1),
                pixels,
                labels,
                Models.untrained(1).labels());
    }

    private static int answer(Recogniser recogniser, Dataset data, int picture) {
        float[] pixels = new float[784];
        data.copyImage(picture, pixels, 0);
        return recogniser.answer(pixels).best();
    }

    @Test
    void bothAnswerAsTheyDoWhenTheyAreAskedOneByOne(@TempDir Path folder) throws IOException {
        Dataset data = noise();
        files.chosen = Optional.of(Files.write(folder.resolve("noise-images-idx3-ubyte"), IdxWriter.images(data)));
        Files.write(folder.resolve("noise-labels-idx1-ubyte"), IdxWriter.labels(data));
        ComparisonViewModel comparison = new ComparisonViewModel(
                currentModel.current(),
                new OneModel(),
                new EngineEvaluator(Path.of("no drawings")),
                files,
                new Notifications(),
                Background.onCallingThread(),
                sample -> {});
        comparison.useFiles();
        comparison.chooseBundled("other");
        Comparison found =
                assertInstanceOf(State.Compared.class, comparison.state().get()).comparison();
        Recogniser first = new Recogniser(currentModel.current().get().model());
        Recogniser second = new Recogniser(other);
        int different = 0;
        for (int i = 0; i < PICTURES; i++) {
            different += answer(first, data, i) != answer(second, data, i) ? 1 : 0;
        }
        assertEquals(different, found.count(Group.DIFFERENT));
    }
}
