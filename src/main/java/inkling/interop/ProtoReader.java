package inkling.interop;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads one protocol buffer message, field by field. Bytes are views of those that were given, so what a message claims to hold
 * costs no memory unless it is there.
 */
final class ProtoReader {
    /** The greatest depth of nested groups of unknown fields. */
    private static final int MAX_DEPTH = 16;

    private final CodedInputStream in;
    private int tag;

    ProtoReader(ByteBuffer message) {
        in = CodedInputStream.newInstance(message);
        in.enableAliasing(true);
        in.setRecursionLimit(MAX_DEPTH);
    }

    /** Goes on to the next field, which has to be read or skipped; false at the end of the message. */
    boolean next() throws IOException {
        tag = in.isAtEnd() ? 0 : in.readTag();
        return tag != 0;
    }

    int field() {
        return WireFormat.getTagFieldNumber(tag);
    }

    long number() throws IOException {
        require(WireFormat.WIRETYPE_VARINT);
        return in.readInt64();
    }

    float real() throws IOException {
        require(WireFormat.WIRETYPE_FIXED32);
        return in.readFloat();
    }

    ByteBuffer bytes() throws IOException {
        require(WireFormat.WIRETYPE_LENGTH_DELIMITED);
        return in.readByteBuffer();
    }

    /** Decodes UTF-8; malformed bytes become replacement characters. */
    String text() throws IOException {
        return StandardCharsets.UTF_8.decode(bytes()).toString();
    }

    ProtoReader message() throws IOException {
        return new ProtoReader(bytes());
    }

    /** Reads one number, or several that are packed, behind those that are there. */
    void numbers(List<Long> numbers, int most, InteropReason what) throws IOException {
        if (wireType() != WireFormat.WIRETYPE_LENGTH_DELIMITED) {
            add(numbers, number(), most, what);
            return;
        }
        CodedInputStream packed = CodedInputStream.newInstance(bytes());
        while (!packed.isAtEnd()) {
            add(numbers, packed.readInt64(), most, what);
        }
    }

    /** Whether the field is one of several values that lie in it side by side. */
    boolean isPacked() {
        return wireType() == WireFormat.WIRETYPE_LENGTH_DELIMITED;
    }

    void skip() throws IOException {
        if (!in.skipField(tag)) {
            throw new UnusableException(InteropReason.GROUP_ENDS.of());
        }
    }

    /** Adds to a list that may not grow without bounds. */
    static <T> void add(List<T> list, T value, int most, InteropReason what) throws UnusableException {
        if (list.size() == most) {
            throw new UnusableException(InteropReason.MORE_THAN_READ.of(most, what));
        }
        list.add(value);
    }

    private int wireType() {
        return WireFormat.getTagWireType(tag);
    }

    private void require(int type) throws UnusableException {
        if (wireType() != type) {
            throw new UnusableException(InteropReason.WIRE_TYPE.of(field(), wireType(), type));
        }
    }
}
