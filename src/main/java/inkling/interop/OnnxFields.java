package inkling.interop;

/** Lists the field numbers of ONNX's published schema (onnx.proto), as far as they are needed here; message by message. */
final class OnnxFields {
    static final int MODEL_IR_VERSION = 1;
    static final int MODEL_PRODUCER = 2;
    static final int MODEL_PRODUCER_VERSION = 3;
    static final int MODEL_DESCRIPTION = 6;
    static final int MODEL_GRAPH = 7;
    static final int MODEL_OPSET = 8;
    static final int MODEL_PROPERTIES = 14;

    static final int OPSET_DOMAIN = 1;
    static final int OPSET_VERSION = 2;

    static final int ENTRY_KEY = 1;
    static final int ENTRY_VALUE = 2;

    static final int GRAPH_NODE = 1;
    static final int GRAPH_NAME = 2;
    static final int GRAPH_TENSOR = 5;
    static final int GRAPH_SPARSE_TENSOR = 15;
    static final int GRAPH_INPUT = 11;
    static final int GRAPH_OUTPUT = 12;

    static final int NODE_INPUT = 1;
    static final int NODE_OUTPUT = 2;
    static final int NODE_NAME = 3;
    static final int NODE_OPERATOR = 4;
    static final int NODE_ATTRIBUTE = 5;
    static final int NODE_DOMAIN = 7;

    static final int ATTRIBUTE_NAME = 1;
    static final int ATTRIBUTE_REAL = 2;
    static final int ATTRIBUTE_NUMBER = 3;
    static final int ATTRIBUTE_TEXT = 4;
    static final int ATTRIBUTE_TENSOR = 5;
    static final int ATTRIBUTE_NUMBERS = 8;
    static final int ATTRIBUTE_TYPE = 20;

    static final int TYPE_FLOAT = 1;
    static final int TYPE_INT = 2;
    static final int TYPE_STRING = 3;
    static final int TYPE_TENSOR = 4;
    static final int TYPE_INTS = 7;

    static final int TENSOR_DIMENSION = 1;
    static final int TENSOR_TYPE = 2;
    static final int TENSOR_FLOATS = 4;
    static final int TENSOR_LONGS = 7;
    static final int TENSOR_NAME = 8;
    static final int TENSOR_RAW_DATA = 9;
    static final int TENSOR_EXTERNAL = 13;
    static final int TENSOR_LOCATION = 14;
    static final int TENSOR_INTS = 5;
    static final int TENSOR_DOUBLES = 10;

    static final int SPARSE_VALUES = 1;
    static final int SPARSE_INDICES = 2;
    static final int SPARSE_DIMENSION = 3;

    static final int VALUE_NAME = 1;
    static final int VALUE_TYPE = 2;
    static final int VALUE_DESCRIPTION = 3;
    static final int TYPE_TENSOR_TYPE = 1;
    static final int TENSOR_TYPE_ELEMENT = 1;
    static final int TENSOR_TYPE_SHAPE = 2;
    static final int SHAPE_DIMENSION = 1;
    static final int DIMENSION_LENGTH = 1;
    static final int DIMENSION_SYMBOL = 2;

    private OnnxFields() {}
}
