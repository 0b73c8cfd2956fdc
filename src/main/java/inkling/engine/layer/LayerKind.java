package inkling.engine.layer;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists the kinds of layers: one constant for each record that implements {@link LayerSpec}.
 *
 * <p>Whatever must do something for every kind (serial form, ONNX, the tests' reference arithmetic) switches over these constants in
 * a switch <em>expression</em> without a default, so a new constant does not compile until each of those places knows it.
 */
public enum LayerKind {
    /** {@link Conv2d}. */
    CONV2D("conv2d", Role.CONVOLUTION),
    /** {@link MaxPool}. */
    MAX_POOL("maxpool", Role.POOLING),
    /** {@link AveragePool}. */
    AVERAGE_POOL("averagepool", Role.POOLING),
    /** {@link GlobalAveragePool}. */
    GLOBAL_AVERAGE_POOL("globalaveragepool", Role.POOLING),
    /** {@link Relu}. */
    RELU("relu", Role.ACTIVATION),
    /** {@link LeakyRelu}. */
    LEAKY_RELU("leakyrelu", Role.ACTIVATION),
    /** {@link Clip}. */
    CLIP("clip", Role.ACTIVATION),
    /** {@link Tanh}. */
    TANH("tanh", Role.ACTIVATION),
    /** {@link Sigmoid}. */
    SIGMOID("sigmoid", Role.ACTIVATION),
    /** {@link Dense}. */
    DENSE("dense", Role.DENSE),
    /** {@link Dropout}. */
    DROPOUT("dropout", Role.REGULARISATION),
    /** {@link BatchNorm}. */
    BATCH_NORM("batchnorm", Role.NORMALISATION),
    /** {@link GroupNorm}. */
    GROUP_NORM("groupnorm", Role.NORMALISATION);

    /** Says what a kind of layer is for; the network diagram colours by it. */
    public enum Role {
        /** Sums weighted values of a window, with the same weights at every place. */
        CONVOLUTION(false),
        /** Makes one value of a window's, without weights. */
        POOLING(false),
        /** Sums all values, weighted. */
        DENSE(false),
        /** Maps each value by a function that is not linear. */
        ACTIVATION(true),
        /** Shifts and scales values to mean 0 and variance 1. */
        NORMALISATION(true),
        /** Keeps the network from learning its pictures by heart, in training alone. */
        REGULARISATION(true);

        private final boolean keepsShape;

        Role(boolean keepsShape) {
            this.keepsShape = keepsShape;
        }

        /**
         * {@return whether the output has the input's shape, and each value belongs to the input's value in the same place}
         */
        public boolean keepsShape() {
            return keepsShape;
        }
    }

    private final String id;
    private final Role role;

    LayerKind(String id, Role role) {
        this.id = id;
        this.role = role;
    }

    /**
     * {@return the name in model files, in the names of parameters and ONNX nodes, and in the keys of texts, such as {@code
     * conv2d}} It never changes, since files contain it.
     */
    public String id() {
        return id;
    }

    /** {@return what layers of this kind are for} */
    public Role role() {
        return role;
    }

    /**
     * {@return the kind with this id; {@code null} if there is none}
     *
     * @param id as from {@link #id()}; anything else is no id
     */
    public static LayerKind of(String id) {
        for (LayerKind kind : values()) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        return null;
    }

    /** {@return all ids, in the order of the constants} */
    public static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (LayerKind kind : values()) {
            ids.add(kind.id);
        }
        return ids;
    }
}
