package inkling.data;

/**
 * Tells ONNX from other protocol buffers by the fields with which it begins. Source: {@code ModelProto} in onnx.proto (fields 1 to 8,
 * 14, 20, 25 and 26), {@code SavedModel} and {@code GraphDef} of TensorFlow.
 */
final class ProtoSignature {
    private static final int VARINT = 0;
    private static final int BYTES = 2;
    /** Field 1 of a model of ONNX and of TensorFlow's SavedModel: a version. */
    private static final int VERSION = 1;
    /** Field 2 of both: with ONNX the short name of the program that wrote it, with TensorFlow a whole graph. */
    private static final int PRODUCER_OR_GRAPH = 2;
    /** Field 5 of ONNX: the version of the model, a number. */
    private static final int MODEL_VERSION = 5;

    private static final int HIGHEST_IN_ORDER = 8;
    private static final int LONGEST_PRODUCER = 200;

    private final byte[] start;
    private int at;

    private ProtoSignature(byte[] start) {
        this.start = start;
    }

    /** {@link FileKind#ONNX}, {@link FileKind#TENSORFLOW} or {@link FileKind#FOREIGN}. */
    static FileKind kind(byte[] start) {
        return new ProtoSignature(start).kind();
    }

    private FileKind kind() {
        if (isFrozenGraph()) {
            return FileKind.TENSORFLOW;
        }
        int fields = 0;
        while (at < start.length) {
            int tag = start[at] & 0xff;
            long key = varint();
            int field = (int) Math.min(key >>> 3, Integer.MAX_VALUE);
            int wireType = tag & 7;
            if (key < 0 || wireType != wireTypeOf(field)) {
                return FileKind.FOREIGN;
            }
            long value = varint();
            if (value == -1) {
                if (at < start.length) {
                    return FileKind.FOREIGN;
                }
                break;
            } else if (field == PRODUCER_OR_GRAPH && (value > LONGEST_PRODUCER || hasControls(value))) {
                return fields == 1 ? FileKind.TENSORFLOW : FileKind.FOREIGN;
            }
            fields++;
            if (wireType == BYTES && value > start.length - at) {
                break;
            }
            at += wireType == BYTES ? (int) value : 0;
        }
        return fields >= 2 ? FileKind.ONNX : FileKind.FOREIGN;
    }

    private static int wireTypeOf(int field) {
        if (field == VERSION || field == MODEL_VERSION) {
            return VARINT;
        }
        boolean known =
                field >= 1 && field <= HIGHEST_IN_ORDER || field == 14 || field == 20 || field == 25 || field == 26;
        return known ? BYTES : -1;
    }

    /** A graph of TensorFlow is a list of nodes, each of which begins with its name: {@code 0a length 0a length name}. */
    private boolean isFrozenGraph() {
        if (start.length < 8 || start[0] != 0x0a) {
            return false;
        }
        int inner = start[1] < 0 ? 3 : 2;
        int length = start[inner + 1];
        return start[inner] == 0x0a && length > 0 && inner + 3 < start.length && isLetter(start[inner + 2]);
    }

    private static boolean isLetter(byte character) {
        return character < 128 && Character.isLetter((char) character);
    }

    private boolean hasControls(long length) {
        for (int i = at; i < Math.min(start.length, at + length); i++) {
            if (start[i] >= 0 && start[i] < ' ') {
                return true;
            }
        }
        return false;
    }

    /** The next variable-length number; -1 if there is none, or if it is negative, which none of these fields is. */
    private long varint() {
        long value = 0;
        for (int shift = 0; shift < 63 && at < start.length; shift += 7) {
            byte next = start[at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        return -1;
    }
}
