package inkling.adversarial;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Shape;
import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.Preprocessing;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.store.drawing.StrokeFile;
import inkling.store.drawing.StrokeSample;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Linear classifiers, whose boundaries are known, and real ones with real drawings. */
final class Classifiers {
    static final int PIXELS = 28 * 28;

    private Classifiers() {}

    /** Logits {@code weights^T x + bias} with the same random weights, of mean 0, for the same seed. */
    static Model linear(int classes, double scale, long seed) {
        NetworkSpec network = new NetworkSpec("linear", new Shape(28, 28, 1), List.of(new Dense(classes)));
        Parameters parameters = new Parameters(new ParameterLayout(network));
        Random random = new Random(seed);
        for (int i = 0; i < parameters.values().length; i++) {
            parameters.values()[i] = (float) (scale * random.nextGaussian());
        }
        List<String> labels =
                IntStream.range(0, classes).mapToObj(Integer::toString).toList();
        return new Model(network, parameters, Preprocessing.INKLING_INK_1.id(), labels, TrainingRecord.NONE);
    }

    /** One weight of a linear classifier. */
    static double weight(Model linear, int pixel, int label) {
        return linear.parameters().values()[pixel * linear.labels().size() + label];
    }

    static double bias(Model linear, int label) {
        return linear.parameters().values()[PIXELS * linear.labels().size() + label];
    }

    static Picture grey() {
        float[] ink = new float[PIXELS];
        Arrays.fill(ink, 0.5f);
        return new Picture(28, 28, ink);
    }

    static Model bundled(String name) {
        try {
            return BundledModels.load(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The first drawing of each digit among those that come with the program, in the order of the file, 200 units large. */
    static List<StrokeSample> drawings() {
        List<StrokeSample> all = new ArrayList<>();
        try {
            StrokeFile.forEach(Path.of("assets/samples/digits.jsonl.gz"), sample -> {
                if (all.stream().noneMatch(other -> other.label().equals(sample.label()))) {
                    Ink ink = sample.ink().fitted(30, 30, 220, 20);
                    all.add(new StrokeSample(sample.label(), sample.writer(), sample.source(), ink));
                }
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all;
    }
}
