package inkling.interop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads ONNX's {@code ValueInfoProto} and the messages within it, down to the dimensions. */
final class ValueDecoder {
    private static final int MAX_DIMENSIONS = 8;

    private ValueDecoder() {}

    static OnnxValue decode(ProtoReader in) throws IOException {
        String name = "";
        int element = 0;
        List<OnnxValue.Dimension> dimensions = new ArrayList<>();
        while (in.next()) {
            switch (in.field()) {
                case OnnxFields.VALUE_NAME -> name = in.text();
                case OnnxFields.VALUE_TYPE -> element = type(in.message(), dimensions);
                default -> in.skip();
            }
        }
        return new OnnxValue(name, element, dimensions, "");
    }

    private static int type(ProtoReader in, List<OnnxValue.Dimension> dimensions) throws IOException {
        int element = 0;
        while (in.next()) {
            if (in.field() == OnnxFields.TYPE_TENSOR_TYPE) {
                element = tensorType(in.message(), dimensions);
            } else {
                in.skip();
            }
        }
        return element;
    }

    private static int tensorType(ProtoReader in, List<OnnxValue.Dimension> dimensions) throws IOException {
        long element = 0;
        while (in.next()) {
            switch (in.field()) {
                case OnnxFields.TENSOR_TYPE_ELEMENT -> element = in.number();
                case OnnxFields.TENSOR_TYPE_SHAPE -> shape(in.message(), dimensions);
                default -> in.skip();
            }
        }
        return (int) Math.max(0, Math.min(element, Integer.MAX_VALUE));
    }

    private static void shape(ProtoReader in, List<OnnxValue.Dimension> dimensions) throws IOException {
        while (in.next()) {
            if (in.field() == OnnxFields.SHAPE_DIMENSION) {
                ProtoReader.add(dimensions, dimension(in.message()), MAX_DIMENSIONS, InteropReason.DIMENSIONS_IN_INPUT);
            } else {
                in.skip();
            }
        }
    }

    private static OnnxValue.Dimension dimension(ProtoReader in) throws IOException {
        OnnxValue.Dimension dimension = OnnxValue.Dimension.open("");
        while (in.next()) {
            switch (in.field()) {
                case OnnxFields.DIMENSION_LENGTH -> dimension = OnnxValue.Dimension.of(in.number());
                case OnnxFields.DIMENSION_SYMBOL -> dimension = OnnxValue.Dimension.open(in.text());
                default -> in.skip();
            }
        }
        return dimension;
    }
}
