package inkling.interop;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Writes one protocol buffer message into memory: its fields in the order of the calls, nested messages by their bytes. */
final class ProtoWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CodedOutputStream out = CodedOutputStream.newInstance(bytes);

    private interface Write {
        void run() throws IOException;
    }

    ProtoWriter number(int field, long value) {
        return inMemory(() -> out.writeInt64(field, value));
    }

    ProtoWriter real(int field, float value) {
        return inMemory(() -> out.writeFloat(field, value));
    }

    ProtoWriter text(int field, String value) {
        return inMemory(() -> out.writeString(field, value));
    }

    /** @param value written from 0 to its capacity */
    ProtoWriter bytes(int field, ByteBuffer value) {
        return inMemory(() -> out.writeByteBuffer(field, value));
    }

    ProtoWriter message(int field, ProtoWriter message) {
        return inMemory(() -> out.writeByteArray(field, message.toBytes()));
    }

    byte[] toBytes() {
        inMemory(out::flush);
        return bytes.toByteArray();
    }

    private ProtoWriter inMemory(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written.", e);
        }
        return this;
    }
}
