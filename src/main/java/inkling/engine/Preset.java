package inkling.engine;

import static inkling.engine.layer.Padding.SAME;
import static inkling.engine.layer.Padding.VALID;

import inkling.engine.layer.AveragePool;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Dropout;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Tanh;
import inkling.engine.layer.Window;
import java.util.ArrayList;
import java.util.List;

/** Lists the architectures that come with the program, from the smallest to the most accurate one. */
public enum Preset {
    /** One convolution, one pooling, softmax: few enough numbers to follow by hand. */
    FIRST_STEPS("First steps") {
        @Override
        List<LayerSpec> layers(int classes) {
            return List.of(new Conv2d(8, Window.square(3, 1, VALID)), HALVE, new Dense(classes));
        }
    },
    /** conv - ReLU - pool - dense - ReLU - dense, the network of many a course's second assignment. */
    THREE_LAYER("Three-layer ConvNet") {
        @Override
        List<LayerSpec> layers(int classes) {
            return List.of(
                    new Conv2d(32, Window.square(7, 1, SAME)),
                    new Relu(),
                    HALVE,
                    new Dense(100),
                    new Relu(),
                    new Dense(classes));
        }
    },
    /**
     * After LeCun, Bottou, Bengio, Haffner: "Gradient-based learning applied to document recognition" (1998), with ReLU for
     * tanh, plain average pooling and a full second convolution.
     */
    LENET_5("LeNet-5 style") {
        @Override
        List<LayerSpec> layers(int classes) {
            AveragePool halve = new AveragePool(Window.square(2, 2, VALID));
            return List.of(
                    new Conv2d(6, Window.square(5, 1, SAME)),
                    new Relu(),
                    halve,
                    new Conv2d(16, Window.square(5, 1, VALID)),
                    new Relu(),
                    halve,
                    new Dense(120),
                    new Relu(),
                    new Dense(84),
                    new Relu(),
                    new Dense(classes));
        }
    },
    /**
     * As in LeCun, Bottou, Bengio, Haffner (1998): tanh behind both convolutions and both hidden layers, and average pooling. Two
     * pixels of padding make its pictures of 32 x 32. Its scaled tanh, its pooling's learned factors, the sparse second convolution
     * and the distances to drawn digits at its end are left out, as in most descriptions since.
     */
    LENET_1998("LeNet-5 of 1998") {
        @Override
        List<LayerSpec> layers(int classes) {
            AveragePool halve = new AveragePool(Window.square(2, 2, VALID));
            return List.of(
                    new Conv2d(6, Window.square(5, 1, SAME)),
                    new Tanh(),
                    halve,
                    new Conv2d(16, Window.square(5, 1, VALID)),
                    new Tanh(),
                    halve,
                    new Dense(120),
                    new Tanh(),
                    new Dense(84),
                    new Tanh(),
                    new Dense(classes));
        }
    },
    /** Two small convolutions and a hidden layer: trained in seconds. */
    QUICK("Inkling quick") {
        @Override
        List<LayerSpec> layers(int classes) {
            return List.of(
                    new Conv2d(16, Window.square(3, 1, SAME)),
                    new Relu(),
                    HALVE,
                    new Conv2d(32, Window.square(3, 1, SAME)),
                    new Relu(),
                    HALVE,
                    new Dense(128),
                    new Relu(),
                    new Dense(classes));
        }
    },
    /** Seven small convolutions, each with batch normalisation, and a hidden layer between dropouts: the best reader. */
    BEST("Inkling best") {
        @Override
        List<LayerSpec> layers(int classes) {
            List<LayerSpec> layers = new ArrayList<>();
            addConvolutions(layers, 16, 32);
            layers.add(HALVE);
            addConvolutions(layers, 32, 48, 64);
            layers.add(HALVE);
            addConvolutions(layers, 64, 96);
            layers.add(new AveragePool(Window.square(2, 2, VALID)));
            layers.add(new Dropout(0.3));
            layers.add(new Dense(128));
            layers.add(new Relu());
            layers.add(new Dropout(0.3));
            layers.add(new Dense(classes));
            return layers;
        }

        private void addConvolutions(List<LayerSpec> layers, int... filters) {
            for (int count : filters) {
                layers.add(new Conv2d(count, Window.square(3, 1, SAME), false));
                layers.add(new BatchNorm(1e-5, 0.1));
                layers.add(new Relu());
            }
        }
    };

    private static final MaxPool HALVE = new MaxPool(Window.square(2, 2, VALID));

    private final String title;

    Preset(String title) {
        this.title = title;
    }

    /** {@return the name under which model files and tables know it; not translated} */
    public String title() {
        return title;
    }

    /**
     * {@return the network for pictures of this shape and this many classes}
     *
     * @param input of the pictures, such as 28 x 28 x 1
     * @param classes the number of logits, 1 or more
     * @throws IllegalArgumentException if the pictures are too small for its windows
     */
    public NetworkSpec network(Shape input, int classes) {
        return new NetworkSpec(title, input, layers(classes));
    }

    abstract List<LayerSpec> layers(int classes);
}
