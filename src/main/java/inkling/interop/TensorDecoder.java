package inkling.interop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads ONNX's {@code TensorProto}, of whose ways to hold numbers those that files have in use. */
final class TensorDecoder {
    private static final int MAX_DIMENSIONS = 8;
    /** Only weights have many values, and they are not written one by one. */
    private static final int MAX_SINGLE = 64;

    private TensorDecoder() {}

    static OnnxTensor decode(ProtoReader in) throws IOException {
        String name = "";
        long type = 0;
        List<Long> dimensions = new ArrayList<>();
        List<Long> longs = new ArrayList<>();
        List<Float> floats = new ArrayList<>();
        ByteBuffer data = null;
        while (in.next()) {
            switch (in.field()) {
                case OnnxFields.TENSOR_DIMENSION ->
                    in.numbers(dimensions, MAX_DIMENSIONS, InteropReason.DIMENSIONS_IN_TENSOR);
                case OnnxFields.TENSOR_TYPE -> type = in.number();
                case OnnxFields.TENSOR_NAME -> name = in.text();
                case OnnxFields.TENSOR_RAW_DATA -> data = in.bytes();
                case OnnxFields.TENSOR_LONGS -> in.numbers(longs, MAX_SINGLE, InteropReason.INTEGERS_IN_TENSOR);
                case OnnxFields.TENSOR_FLOATS -> {
                    // packed floats are the same bytes as raw data
                    if (in.isPacked()) {
                        data = in.bytes();
                    } else {
                        ProtoReader.add(floats, in.real(), MAX_SINGLE, InteropReason.FLOATS_IN_TENSOR);
                    }
                }
                case OnnxFields.TENSOR_LOCATION -> {
                    if (in.number() != 0) {
                        throw new UnusableException(InteropReason.WEIGHTS_ELSEWHERE.of());
                    }
                }
                default -> in.skip();
            }
        }
        if (data == null) {
            data = longs.isEmpty() ? bytes(floats) : OnnxTensor.of(name, longs).data();
        }
        OnnxTensor tensor = new OnnxTensor(name, (int) Math.min(type, Integer.MAX_VALUE), dimensions, data);
        tensor.requireWhole();
        return tensor;
    }

    private static ByteBuffer bytes(List<Float> floats) {
        ByteBuffer bytes = ByteBuffer.allocate(floats.size() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        floats.forEach(bytes::putFloat);
        return bytes;
    }
}
