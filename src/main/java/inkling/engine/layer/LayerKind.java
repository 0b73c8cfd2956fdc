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
    CONV2D("conv2d", Role.CONVOLUTION),
    MAX_POOL("maxpool", Role.POOLING),
    AVERAGE_POOL("averagepool", Role.POOLING),
    GLOBAL_AVERAGE_POOL("globalaveragepool", Role.POOLING),
    RELU("relu", Role.ACTIVATION),
    LEAKY_RELU("leakyrelu", Role.ACTIVATION),
    CLIP("clip", Role.ACTIVATION),
    TANH("tanh", Role.ACTIVATION),
    SIGMOID("sigmoid", Role.ACTIVATION),
    DENSE("dense", Role.DENSE),
    DROPOUT("dropout", Role.REGULARISATION),
    BATCH_NORM("batchnorm", Role.NORMALISATION),
    GROUP_NORM("groupnorm", Role.NORMALISATION);

    /** Says what a kind of layer is for; the network diagram colours by it. */
    public enum Role {
        CONVOLUTION(false),
        POOLING(false),
        DENSE(false),
        ACTIVATION(true),
        NORMALISATION(true),
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

    public Role role() {
        return role;
    }

    /** {@return the kind with this id; {@code null} if there is none} */
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
