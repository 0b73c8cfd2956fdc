package inkling.interop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads ONNX's {@code TensorProto}, of whose ways to hold numbers those that files have in use. */
final class TensorDecoder {
    private static final int MAX_DIMENSIONS = 8;
    /** Only weights have many values, and they are not written one by one. */
    private static final int MAX_SINGLE = 64;

    private static final int MAX_ENTRIES = 16;

    private TensorDecoder() {}

    /** @param beside the folder of the file, for weights that lie in another file there */
    static OnnxTensor decode(ProtoReader in, ExternalData beside) throws IOException {
        return decode(in, beside, MAX_SINGLE);
    }

    /** @param mostIntegers that are written one by one */
    static OnnxTensor decode(ProtoReader in, ExternalData beside, int mostIntegers) throws IOException {
        String name = "";
        long type = 0;
        long location = 0;
        List<Long> dimensions = new ArrayList<>();
        List<Long> integers = new ArrayList<>();
        List<Float> floats = new ArrayList<>();
        Map<String, String> external = new LinkedHashMap<>();
        ByteBuffer data = null;
        while (in.next()) {
            switch (in.field()) {
                case OnnxFields.TENSOR_DIMENSION ->
                    in.numbers(dimensions, MAX_DIMENSIONS, InteropReason.DIMENSIONS_IN_TENSOR);
                case OnnxFields.TENSOR_TYPE -> type = in.number();
                case OnnxFields.TENSOR_NAME -> name = in.text();
                case OnnxFields.TENSOR_RAW_DATA -> data = in.bytes();
                case OnnxFields.TENSOR_LONGS, OnnxFields.TENSOR_INTS ->
                    in.numbers(integers, mostIntegers, InteropReason.INTEGERS_IN_TENSOR);
                case OnnxFields.TENSOR_FLOATS, OnnxFields.TENSOR_DOUBLES -> {
                    // packed floats are the same bytes as raw data
                    if (in.isPacked()) {
                        data = in.bytes();
                    } else {
                        ProtoReader.add(floats, in.real(), MAX_SINGLE, InteropReason.FLOATS_IN_TENSOR);
                    }
                }
                case OnnxFields.TENSOR_EXTERNAL -> entry(in.message(), external);
                case OnnxFields.TENSOR_LOCATION -> location = in.number();
                default -> in.skip();
            }
        }
        int known = (int) Math.max(0, Math.min(type, Integer.MAX_VALUE));
        if (location != 0) {
            data = beside.read(name, external);
        } else if (data == null) {
            data = integers.isEmpty() ? bytes(floats) : bytes(integers, known);
        }
        OnnxTensor tensor = new OnnxTensor(name, known, dimensions, data);
        tensor.requireWhole();
        return tensor;
    }

    private static void entry(ProtoReader in, Map<String, String> entries) throws IOException {
        Map.Entry<String, String> entry = OnnxDecoder.entry(in);
        // of what a file repeats without end, only so much is kept
        if (entries.size() < MAX_ENTRIES) {
            entries.put(entry.getKey(), entry.getValue());
        }
    }

    /** Integers as the bytes that {@code raw_data} would have; those of narrow types stand in the file as wide ones. */
    private static ByteBuffer bytes(List<Long> integers, int type) {
        int width = OnnxTensor.width(type);
        ByteBuffer bytes = ByteBuffer.allocate(integers.size() * width).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < integers.size(); i++) {
            for (int k = 0; k < width; k++) {
                bytes.put(i * width + k, (byte) (integers.get(i) >> k * Byte.SIZE));
            }
        }
        return bytes;
    }

    private static ByteBuffer bytes(List<Float> floats) {
        ByteBuffer bytes = ByteBuffer.allocate(floats.size() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        floats.forEach(bytes::putFloat);
        return bytes;
    }
}
