package inkling.training;

import inkling.data.Dataset;
import inkling.engine.NetworkSpec;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Dropout;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.engine.optimiser.ConstantSchedule;
import inkling.engine.random.KeyedRandom;
import java.util.List;

/** Pictures that a small network learns in moments: horizontal, vertical and no bars in noise. */
final class TinyData {
    static final int SIDE = 8;

    private TinyData() {}

    static Dataset bars(int size, long seed) {
        byte[] pixels = new byte[size * SIDE * SIDE];
        byte[] labels = new byte[size];
        KeyedRandom random = new KeyedRandom(seed);
        for (int i = 0; i < size; i++) {
            int label = random.nextInt(3);
            labels[i] = (byte) label;
            int at = random.nextInt(SIDE);
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    boolean ink = label == 0 && y == at || label == 1 && x == at;
                    pixels[(i * SIDE + y) * SIDE + x] = (byte) (ink ? 255 : random.nextInt(60));
                }
            }
        }
        return new Dataset("bars", new Shape(SIDE, SIDE, 1), pixels, labels, List.of("lying", "standing", "none"));
    }

    static NetworkSpec network() {
        return new NetworkSpec(
                "tiny",
                new Shape(SIDE, SIDE, 1),
                List.of(
                        new Conv2d(6, Window.square(3, 1, Padding.SAME)),
                        new Relu(),
                        new MaxPool(Window.square(2, 2, Padding.VALID)),
                        new Dropout(0.1),
                        new Dense(3)));
    }

    static TrainingConfig config(int epochs, double rate) {
        return TrainingConfig.builder()
                .epochs(epochs)
                .batchSize(32)
                .learningRate(new ConstantSchedule(rate))
                .l2(1e-5)
                .seed(7)
                .heldOut(100)
                .build();
    }

    /** The same with batch normalisation and an output for what is none of the classes. */
    static NetworkSpec normalised() {
        return new NetworkSpec(
                "normalised",
                new Shape(SIDE, SIDE, 1),
                List.of(
                        new Conv2d(6, Window.square(3, 1, Padding.SAME), false),
                        new BatchNorm(1e-5, 0.1),
                        new Relu(),
                        new MaxPool(Window.square(2, 2, Padding.VALID)),
                        new Dropout(0.1),
                        new Dense(4)));
    }
}
