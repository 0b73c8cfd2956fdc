package inkling.interop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads ONNX's {@code SparseTensorProto}, which lists the values that are not 0 and their places, into tensors that hold all values.
 * A few bytes may stand for many zeros, so how many there may be in a file is bounded.
 */
final class SparseDecoder {
    private static final int MAX_DIMENSIONS = 8;
    private static final int MAX_PLACES = 1 << 20;

    private long left;

    /** @param most bytes of all tensors together, with their zeros */
    SparseDecoder(long most) {
        left = most;
    }

    OnnxTensor decode(ProtoReader in, ExternalData beside) throws IOException {
        OnnxTensor values = null;
        OnnxTensor places = null;
        List<Long> dimensions = new ArrayList<>();
        while (in.next()) {
            switch (in.field()) {
                case OnnxFields.SPARSE_VALUES -> values = TensorDecoder.decode(in.message(), beside);
                case OnnxFields.SPARSE_INDICES -> places = TensorDecoder.decode(in.message(), beside, MAX_PLACES);
                case OnnxFields.SPARSE_DIMENSION ->
                    in.numbers(dimensions, MAX_DIMENSIONS, InteropReason.DIMENSIONS_IN_TENSOR);
                default -> in.skip();
            }
        }
        if (values == null || places == null) {
            throw new UnusableException(InteropReason.SPARSE_PARTS.of());
        } else if (places.count() > MAX_PLACES) {
            throw new UnusableException(InteropReason.MORE_THAN_READ.of(MAX_PLACES, InteropReason.INTEGERS_IN_TENSOR));
        }
        return whole(values, places, dimensions);
    }

    private OnnxTensor whole(OnnxTensor values, OnnxTensor places, List<Long> dimensions) throws UnusableException {
        int width = OnnxTensor.width(values.type());
        long size = new OnnxTensor(values.name(), values.type(), dimensions, values.data()).count() * width;
        if (size > left) {
            throw new UnusableException(InteropReason.TENSOR_DIMENSIONS.of(Names.shown(values.name()), dimensions));
        }
        left -= size;
        long[] indices = flat(values, places, dimensions);
        ByteBuffer from = values.data().duplicate().clear();
        ByteBuffer all = ByteBuffer.allocate((int) size).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < indices.length; i++) {
            for (int k = 0; k < width; k++) {
                all.put((int) indices[i] * width + k, from.get(i * width + k));
            }
        }
        return new OnnxTensor(values.name(), values.type(), dimensions, all);
    }

    /** The places among all values, which ascend; each stands in the file as one number, or as one for each dimension. */
    private static long[] flat(OnnxTensor values, OnnxTensor places, List<Long> dimensions) throws UnusableException {
        int count = (int) values.count();
        List<Long> numbers = places.integers();
        boolean single = places.dimensions().equals(List.of((long) count));
        if (!single && !places.dimensions().equals(List.of((long) count, (long) dimensions.size()))) {
            throw new UnusableException(InteropReason.SPARSE_PLACES.of(Names.shown(values.name())));
        }
        long[] sides = Dimensions.strides(dimensions);
        long[] flat = new long[count];
        long size = Dimensions.count(dimensions);
        for (int i = 0; i < count; i++) {
            for (int axis = 0; axis < dimensions.size() && !single; axis++) {
                long at = numbers.get(i * dimensions.size() + axis);
                // beyond every tensor if it is beyond this side
                flat[i] += at < 0 || at >= dimensions.get(axis) ? size : at * sides[axis];
            }
            flat[i] = single ? numbers.get(i) : flat[i];
            if (flat[i] < 0 || flat[i] >= size || i > 0 && flat[i] <= flat[i - 1]) {
                throw new UnusableException(InteropReason.SPARSE_PLACES.of(Names.shown(values.name())));
            }
        }
        return flat;
    }
}
