package inkling.bench;

import bench.Net;
import bench.Peer;
import bench.Weights;
import inkling.engine.Batch;
import inkling.engine.Network;
import inkling.engine.NetworkSpec;
import inkling.engine.Optimiser;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.Predictor;
import inkling.engine.Trainer;
import inkling.engine.WorkerPool;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.engine.optimiser.Adam;
import inkling.ink.Preprocessing;
import inkling.model.TrainingRecord;
import inkling.store.model.ModelFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The engine among its peers: the same networks, weights, batches and clock for all. The harness, with {@code bench.Peer}, is no
 * part of this project; {@code src/bench/README.md} says how to plug this in.
 */
public final class InklingPeer implements Peer {
    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    @Override
    public String name() {
        return "inkling";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public Peer.Model create(Net net, Weights init, int threads) {
        NetworkSpec spec = spec(net);
        return new Running(spec, parameters(net, spec, init), threads);
    }

    @Override
    public Peer.Model load(Net net, Path file, int threads) throws Exception {
        // In here Model is the harness's.
        inkling.model.Model model = ModelFile.read(file);
        return new Running(model.network(), model.parameters(), threads);
    }

    private static NetworkSpec spec(Net net) {
        List<LayerSpec> layers = new ArrayList<>();
        for (Net.Layer layer : net.layers) {
            switch (layer.kind()) {
                case CONV -> {
                    int pad = layer.pad();
                    layers.add(new Conv2d(
                            layer.out(), Window.square(layer.k(), 1, new Padding.Explicit(pad, pad, pad, pad))));
                }
                case RELU -> layers.add(new Relu());
                case POOL -> layers.add(new MaxPool(Window.square(2, 2, Padding.VALID)));
                case DENSE -> layers.add(new Dense(layer.out()));
                case FLATTEN -> {}
            }
        }
        return new NetworkSpec(net.name(), new Shape(28, 28, 1), layers);
    }

    /**
     * From [out][in channel, row, column] to ours, [row][column][in channel][out]. A dense layer behind a convolution reads
     * its inputs in the order channel, row, column there and row, column, channel here.
     */
    private static Parameters parameters(Net net, NetworkSpec spec, Weights init) {
        Parameters parameters = new Parameters(new ParameterLayout(spec));
        float[] values = parameters.values();
        List<Shape> shapes = spec.shapes();
        int at = 0;
        int weighted = 0;
        for (int i = 0; i < spec.layers().size(); i++) {
            LayerSpec layer = spec.layers().get(i);
            if (layer.parameters(shapes.get(i)).isEmpty()) {
                continue;
            }
            float[] w = init.w()[weighted];
            int out = net.weighted().get(weighted).out();
            int cells = w.length / out / shapes.get(i).channels();
            int channels = shapes.get(i).channels();
            for (int cell = 0; cell < cells; cell++) {
                for (int channel = 0; channel < channels; channel++) {
                    for (int o = 0; o < out; o++) {
                        values[at++] = w[(o * channels + channel) * cells + cell];
                    }
                }
            }
            System.arraycopy(init.b()[weighted], 0, values, at, out);
            at += out;
            weighted++;
        }
        return parameters;
    }

    /** A network with its trainer and predictor, each made when it is first needed. */
    private static final class Running implements Peer.Model {
        private final NetworkSpec spec;
        private final Parameters parameters;
        private final WorkerPool workers;
        private final Arrays batch = new Arrays();
        private Trainer trainer;
        private Predictor predictor;

        Running(NetworkSpec spec, Parameters parameters, int threads) {
            this.spec = spec;
            this.parameters = parameters;
            workers = new WorkerPool(threads, "inkling-bench");
        }

        @Override
        public void train(float[] images, int[] labels, int n) {
            if (trainer == null) {
                Network network = new Network(spec);
                Optimiser adam = new Optimiser(Adam.DEFAULT, network.layout(), 0);
                trainer = new Trainer(network, parameters, adam, n, workers);
            }
            predictor = null;
            batch.images = images;
            batch.labels = labels;
            batch.size = n;
            trainer.step(batch, 1e-3);
        }

        @Override
        public void predict(float[] images, int n, float[] out) {
            if (predictor == null) {
                predictor = new Predictor(spec, parameters, workers);
            }
            predictor.probabilities(images, n, out);
        }

        @Override
        public void save(Path file) throws Exception {
            String preprocessing = Preprocessing.INKLING_INK_1.id();
            ModelFile.write(
                    file, new inkling.model.Model(spec, parameters, preprocessing, DIGITS, TrainingRecord.NONE));
        }

        @Override
        public void close() {
            workers.close();
        }
    }

    private static final class Arrays implements Batch {
        float[] images;
        int[] labels;
        int size;

        @Override
        public int size() {
            return size;
        }

        @Override
        public void copy(int index, float[] out, int offset) {
            System.arraycopy(images, index * 784, out, offset, 784);
        }

        @Override
        public int label(int index) {
            return labels[index];
        }

        @Override
        public long key(int index) {
            return index;
        }
    }
}
