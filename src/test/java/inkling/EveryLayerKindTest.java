package inkling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.engine.LayerTable;
import inkling.engine.NetworkCost;
import inkling.engine.NetworkSpec;
import inkling.engine.Predictor;
import inkling.engine.WorkerPool;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Differences;
import inkling.engine.layer.DoubleLayer;
import inkling.engine.layer.LayerExamples;
import inkling.engine.layer.LayerKind;
import inkling.engine.layer.LayerRun;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.ParameterSpec;
import inkling.engine.layer.Shape;
import inkling.engine.optimiser.Adam;
import inkling.engine.optimiser.ConstantSchedule;
import inkling.interop.OnnxFile;
import inkling.model.Model;
import inkling.store.model.ModelFile;
import inkling.store.run.CheckpointFile;
import inkling.store.run.StoredRun;
import inkling.training.Checkpoint;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.training.TrainingSession;
import inkling.ui.common.Language;
import inkling.ui.common.LayerNames;
import inkling.ui.common.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that the program can do with a network, with every kind of layer in it. Whoever adds a kind is led on from here: a
 * message says which file does not know it yet.
 */
class EveryLayerKindTest {
    private static final Shape INPUT = new Shape(6, 5, 4);
    private static final int CLASSES = 3;
    private static final int COUNT = 40;
    private static final Dataset DATA = data();

    static Stream<LayerSpec> layers() {
        return LayerExamples.all();
    }

    private static Dataset data() {
        byte[] pixels = new byte[COUNT * INPUT.size()];
        byte[] labels = new byte[COUNT];
        new Random(1).nextBytes(pixels);
        Arrays.setAll(new int[COUNT], i -> labels[i] = (byte) (i % CLASSES));
        return new Dataset("random", INPUT, pixels, labels, List.of("a", "b", "c"));
    }

    private static TrainingConfig config() {
        return TrainingConfig.builder()
                .epochs(2)
                .batchSize(12)
                .optimiser(Adam.DEFAULT)
                .learningRate(new ConstantSchedule(0.01))
                .seed(5)
                .heldOut(4)
                .build();
    }

    private static NetworkSpec network(LayerSpec layer) {
        return new NetworkSpec("every kind", INPUT, List.of(layer, new Dense(CLASSES)));
    }

    private static Model model(LayerSpec layer) {
        return TrainingSession.freshModel(network(layer), DATA, config());
    }

    private static float[] logits(Model model) {
        float[] samples = new float[COUNT * INPUT.size()];
        for (int i = 0; i < COUNT; i++) {
            DATA.copyImage(i, samples, i * INPUT.size());
        }
        float[] logits = new float[COUNT * CLASSES];
        try (WorkerPool workers = new WorkerPool(1, "test")) {
            new Predictor(model.network(), model.parameters(), workers).logits(samples, COUNT, logits);
        }
        return logits;
    }

    private static TrainingEvent.Finished finish(TrainingSession session) {
        List<TrainingEvent> events = new ArrayList<>();
        session.run(events::add);
        return assertInstanceOf(TrainingEvent.Finished.class, events.get(events.size() - 1));
    }

    @Test
    void examplesAreOfTheirKindAndNoTwoKindsShareAnId() {
        Set<String> ids = new HashSet<>();
        for (LayerKind kind : LayerKind.values()) {
            assertTrue(ids.add(kind.id()), kind + ": LayerKind has this id twice");
            assertFalse(LayerExamples.of(kind).isEmpty(), kind + ": LayerExamples has none");
            LayerExamples.of(kind).forEach(layer -> assertEquals(kind, layer.kind(), "kind() of " + layer));
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aNetworkRunsItAndItKeepsTheShapeIfItsRoleSaysSo(LayerSpec layer) {
        Shape out = layer.output(INPUT);
        if (layer.kind().role().keepsShape()) {
            assertEquals(INPUT, out, "output() of a kind whose role in LayerKind keeps the shape");
        }
        assertEquals(List.of(INPUT, out, Shape.vector(CLASSES)), network(layer).shapes());
        for (float logit : logits(model(layer))) {
            assertTrue(Float.isFinite(logit), "forward() of the layer that " + layer + " makes");
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void itCostsSomethingAndTheSummaryShowsIt(LayerSpec layer) {
        assertTrue(
                NetworkCost.of(network(layer)).operations()
                        > 3L * layer.output(INPUT).size(),
                "operations()");
        LayerTable table = LayerTable.of(network(layer));
        String line = table.format().lines().toList().get(1);
        assertTrue(line.startsWith(layer.kind().id() + "1 "), line);
        assertEquals(!layer.settings().isEmpty(), !layer.describe().isBlank(), "describe() and settings() of " + layer);
        assertTrue(line.contains(layer.describe()), line);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aModelFileKeepsIt(LayerSpec layer) throws IOException {
        Model model = model(layer);
        Model again = ModelFile.read(new ByteArrayInputStream(ModelFile.toBytes(model)), "model.json");
        assertEquals(model.network(), again.network(), "inkling.store.model.LayerCodec writes or reads another layer");
        assertArrayEquals(logits(model), logits(again));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aRunResumedFromACheckpointFileEndsInTheSameBits(LayerSpec layer, @TempDir Path folder) throws IOException {
        List<Checkpoint> kept = new ArrayList<>();
        TrainingSession session = new TrainingSession(model(layer), DATA, config(), 1);
        session.keepCheckpoints(Duration.ZERO, kept::add);
        TrainingEvent.Finished expected = finish(session);
        Path file = folder.resolve("run.json");
        CheckpointFile.write(file, new StoredRun(kept.get(1), Map.of()));
        Checkpoint half = CheckpointFile.read(file).checkpoint();
        TrainingEvent.Finished found = finish(TrainingSession.resumed(half, DATA, 2));
        assertArrayEquals(
                expected.last().parameters().values(), found.last().parameters().values());
    }

    @ParameterizedTest
    @MethodSource("layers")
    void onnxOutAndInGivesTheSameLogits(LayerSpec layer, @TempDir Path folder) throws IOException {
        Model model = model(layer);
        Path file = Files.write(folder.resolve("model.onnx"), OnnxFile.toBytes(model));
        Model again = OnnxFile.read(file);
        // what does nothing in use is not in the file
        List<LayerSpec> expected = layer.kind().role() == LayerKind.Role.REGULARISATION
                ? List.of(new Dense(CLASSES))
                : model.network().layers();
        assertEquals(expected, again.network().layers(), "inkling.interop.Operators writes or reads another operator");
        assertArrayEquals(logits(model), logits(again));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void everyLanguageHasItsNamesAndItsDescription(LayerSpec layer) {
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);
            for (String key : List.of(LayerNames.kind(layer), LayerNames.shortName(layer), layer.descriptionKey())) {
                assertTrue(texts.has(key), "texts_" + language.code() + ".properties has no " + key);
            }
            assertFalse(texts.get(LayerNames.kind(layer)).isBlank());
            assertFalse(texts.get(LayerNames.shortName(layer)).isBlank());
            String description = texts.get(LayerNames.description(layer));
            assertFalse(description.isBlank() || description.contains("{"), description);
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void itsGradientIsThatOfDifferences(LayerSpec layer) {
        boolean random = layer.kind().role() == LayerKind.Role.REGULARISATION;
        int parameterCount =
                layer.parameters(INPUT).stream().mapToInt(p -> (int) p.size()).sum();
        int learned = layer.parameters(INPUT).stream()
                .filter(ParameterSpec::learned)
                .mapToInt(p -> (int) p.size())
                .sum();
        double[] p = Differences.random(parameterCount, 1);
        double[] x = Differences.apart(INPUT.size(), random ? 0.5 : 0.01, 2);
        double[] projection = Differences.random(layer.output(INPUT).size(), 3);
        LayerRun run = LayerRun.of(layer, INPUT, p, x, projection);

        // in doubles where there is a twin; what draws at random is linear, and large steps do
        Function<double[], double[]> ofInput = random
                ? moved -> Differences.doubles(LayerRun.of(layer, INPUT, p, moved, projection).out)
                : moved -> DoubleLayer.of(layer, INPUT).forward(p, 0, moved);
        Differences.assertClose(
                Differences.central(
                        moved -> Differences.project(projection, ofInput.apply(moved)), x, random ? 0x1p-4 : 0x1p-12),
                Differences.doubles(run.dIn),
                1e-3,
                "by the input");
        if (learned > 0) {
            double[] numeric = Differences.central(
                    moved -> Differences.project(
                            projection, DoubleLayer.of(layer, INPUT).forward(moved, 0, x)),
                    p,
                    0x1p-12);
            Differences.assertClose(
                    Arrays.copyOf(numeric, learned),
                    Arrays.copyOf(Differences.doubles(run.gradient), learned),
                    1e-3,
                    "by the parameters");
        }
    }
}
