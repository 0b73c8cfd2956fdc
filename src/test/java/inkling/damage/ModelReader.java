package inkling.damage;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.Predictor;
import inkling.engine.Preset;
import inkling.engine.WorkerPool;
import inkling.engine.layer.AveragePool;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Dropout;
import inkling.engine.layer.GlobalAveragePool;
import inkling.engine.layer.GroupNorm;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.model.Model;
import inkling.store.model.BundledModels;
import inkling.store.model.ModelFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Model files: one that can be read must answer a picture and be saved again. */
public final class ModelReader implements Reader {
    /** So that most of the time goes into many files instead of a few large ones. */
    private static final int SMALL_ONES_FOR_EACH_LARGE = 100;

    private final List<byte[]> originals = new ArrayList<>();

    /** With small networks of every kind of layer, and now and then a model that comes with the program. */
    public ModelReader() throws IOException {
        Model bundled = BundledModels.load();
        byte[] first = ModelFile.toBytes(small(
                bundled,
                Preset.FIRST_STEPS.network(new Shape(6, 6, 1), bundled.labels().size() + 1)));
        byte[] second =
                ModelFile.toBytes(small(bundled, everyLayer(bundled.labels().size() + 1)));
        originals.addAll(Collections.nCopies(SMALL_ONES_FOR_EACH_LARGE, first));
        originals.addAll(Collections.nCopies(SMALL_ONES_FOR_EACH_LARGE, second));
        originals.add(ModelFile.toBytes(bundled));
        originals.add(ModelFile.toBytes(BundledModels.load(BundledModels.nameOf(Preset.FIRST_STEPS))));
    }

    private static Model small(Model bundled, NetworkSpec network) {
        return new Model(
                network,
                Parameters.random(new ParameterLayout(network), 7),
                bundled.preprocessing(),
                bundled.labels(),
                bundled.calibration(),
                bundled.training());
    }

    private static NetworkSpec everyLayer(int classes) {
        return new NetworkSpec(
                "every layer",
                new Shape(8, 8, 1),
                List.of(
                        new Conv2d(4, Window.square(3, 1, Padding.SAME), false),
                        new BatchNorm(1e-5, 0.1),
                        new Relu(),
                        new AveragePool(Window.square(2, 2, Padding.VALID)),
                        new Conv2d(4, Window.square(3, 1, new Padding.Explicit(1, 0, 1, 0)), true),
                        new GroupNorm(2, 1e-5),
                        new Relu(),
                        new MaxPool(Window.square(2, 1, Padding.SAME)),
                        new GlobalAveragePool(),
                        new Dropout(0.25),
                        new Dense(classes)));
    }

    @Override
    public String file() {
        return "model.json";
    }

    @Override
    public Damage.Scope scope() {
        return Damage.Scope.MODEL;
    }

    @Override
    public boolean hasHashes() {
        return true;
    }

    @Override
    public List<byte[]> originals() {
        return originals;
    }

    @Override
    public Use read(byte[] content) throws IOException {
        Model model = ModelFile.read(new ByteArrayInputStream(content), file());
        return () -> {
            answer(model);
            return ModelFile.toBytes(model);
        };
    }

    private static void answer(Model model) throws IOException {
        float[] picture = new float[model.network().input().size()];
        float[] probabilities = new float[model.network().classes()];
        try (WorkerPool workers = new WorkerPool(1, "damaged-model")) {
            new Predictor(model.network(), model.parameters(), workers).probabilities(picture, 1, probabilities);
        }
    }
}
