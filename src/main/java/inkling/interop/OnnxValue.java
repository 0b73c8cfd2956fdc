package inkling.interop;

import java.util.List;

/**
 * Holds ONNX's {@code ValueInfoProto} of a tensor that goes into or comes out of a graph.
 *
 * @param type one of ONNX's element types; 0 if it does not say
 */
record OnnxValue(String name, int type, List<Dimension> dimensions, String description) {
    /** A tensor of 32-bit floats. */
    OnnxValue(String name, List<Dimension> dimensions, String description) {
        this(name, OnnxTensor.FLOAT, dimensions, description);
    }

    /**
     * Holds one side of a tensor.
     *
     * @param length {@value #UNKNOWN} if it is not fixed
     * @param symbol the name of what is not fixed; empty for the rest
     */
    record Dimension(long length, String symbol) {
        static final long UNKNOWN = -1;

        static Dimension of(long length) {
            return new Dimension(length, "");
        }

        static Dimension open(String symbol) {
            return new Dimension(UNKNOWN, symbol);
        }

        boolean isFixed() {
            return length != UNKNOWN;
        }
    }
}
