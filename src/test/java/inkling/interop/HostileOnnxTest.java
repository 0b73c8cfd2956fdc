package inkling.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import inkling.data.UnreadableFileException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged and hostile files: a model or a sentence comes out, and memory is taken only for what is there. */
class HostileOnnxTest {
    private static final long MUCH = 64 << 20;

    private static String refusal(byte[] file) {
        return assertThrows(UnreadableFileException.class, () -> OnnxFile.read(file, "file.onnx", "name"))
                .problem()
                .toString();
    }

    @Test
    void thousandsOfDamagedFilesGiveAModelOrASentence() throws IOException {
        byte[][] whole = {
            OnnxFile.toBytes(InteropModels.examined(InteropModels.odd().get("group norm"))),
            OnnxFile.toBytes(InteropModels.examined(InteropModels.odd().get("overlapping pools"))),
            OnnxFile.toBytes(InteropModels.examined(InteropModels.odd().get("global average, no dense layer")))
        };
        Random random = new Random(1);
        int models = 0;
        int sentences = 0;
        long before = allocated();
        for (int i = 0; i < 6000; i++) {
            try {
                OnnxFile.read(damaged(whole[i % whole.length], random), "file.onnx", "name");
                models++;
            } catch (UnreadableFileException e) {
                sentences++;
                assertTrue(
                        e.getMessage().startsWith("\"file.onnx\" ")
                                && e.getMessage().endsWith("."),
                        e::getMessage);
            }
        }
        assertEquals(6000, models + sentences);
        assertTrue(sentences > 600, "most damage to the structure is noticed");
        assertTrue((allocated() - before) / 6000 < 4 << 20, "memory for one small file");
    }

    /** Bits flipped, cut off, a piece left out or there twice, or a stretch of arbitrary bytes; mostly where the structure is. */
    private static byte[] damaged(byte[] whole, Random random) {
        int reach = random.nextBoolean() ? Math.min(whole.length, 1500) : whole.length;
        boolean atTheEnd = random.nextBoolean();
        int at = atTheEnd ? whole.length - 1 - random.nextInt(reach) : random.nextInt(reach);
        int length = Math.min(whole.length - at, 1 + random.nextInt(40));
        byte[] copy = whole.clone();
        switch (random.nextInt(5)) {
            case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> copy = Arrays.copyOf(copy, at);
            case 2 -> copy = joined(Arrays.copyOf(whole, at), Arrays.copyOfRange(whole, at + length, whole.length));
            case 3 -> copy = joined(Arrays.copyOf(whole, at + length), Arrays.copyOfRange(whole, at, whole.length));
            default -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, copy, at, length);
            }
        }
        return copy;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void arbitraryBytesAreNoOnnxFile() {
        byte[] noise = new byte[10_000];
        new Random(2).nextBytes(noise);
        assertTrue(refusal(noise).startsWith("is "));
    }

    @Test
    void anEmptyFileHasNoGraph() {
        assertEquals("is no ONNX file, or a damaged one: there is no graph in it.", refusal(new byte[0]));
    }

    @Test
    void lengthsBeyondTheFileCostNoMemory() {
        // a graph that says it has 2^31 - 1 bytes
        byte[] file = {0x3a, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x07, 1, 2, 3};
        long before = allocated();
        assertEquals("is no ONNX file, or a damaged one.", refusal(file));
        assertTrue(allocated() - before < MUCH);
    }

    @Test
    void manyTinyNodesAreRefusedBeforeTheyFillTheMemory() {
        ProtoWriter graph = new ProtoWriter();
        for (int i = 0; i < 5000; i++) {
            graph.message(OnnxFields.GRAPH_NODE, new ProtoWriter());
        }
        String problem =
                refusal(new ProtoWriter().message(OnnxFields.MODEL_GRAPH, graph).toBytes());
        assertEquals("has more than 2048 nodes, which is more than Inkling reads.", problem);
    }

    @Test
    void manyNumbersInASettingAreRefused() {
        ProtoWriter attribute = new ProtoWriter();
        for (int i = 0; i < 100; i++) {
            attribute.number(OnnxFields.ATTRIBUTE_NUMBERS, i);
        }
        ProtoWriter node = new ProtoWriter().message(OnnxFields.NODE_ATTRIBUTE, attribute);
        ProtoWriter graph = new ProtoWriter().message(OnnxFields.GRAPH_NODE, node);
        String problem =
                refusal(new ProtoWriter().message(OnnxFields.MODEL_GRAPH, graph).toBytes());
        assertEquals("has more than 64 numbers in a setting, which is more than Inkling reads.", problem);
    }

    @Test
    void groupsInGroupsEndInASentence() {
        byte[] file = new byte[100_000];
        // the start of a group, field 100, over and over
        for (int i = 0; i + 1 < file.length; i += 2) {
            file[i] = (byte) 0xa3;
            file[i + 1] = 0x06;
        }
        assertEquals("is no ONNX file, or a damaged one.", refusal(file));
    }

    @Test
    void dimensionsWhoseProductOverflowsAreRefused() {
        ProtoWriter tensor = new ProtoWriter();
        for (int i = 0; i < 4; i++) {
            tensor.number(OnnxFields.TENSOR_DIMENSION, 1L << 16);
        }
        tensor.number(OnnxFields.TENSOR_TYPE, OnnxTensor.FLOAT);
        ProtoWriter graph = new ProtoWriter().message(OnnxFields.GRAPH_TENSOR, tensor);
        String problem =
                refusal(new ProtoWriter().message(OnnxFields.MODEL_GRAPH, graph).toBytes());
        assertTrue(problem.startsWith("is damaged or too large: the tensor"), problem);
    }

    @Test
    void weightsInAnotherFileAreRefused() {
        ProtoWriter tensor = new ProtoWriter().number(OnnxFields.TENSOR_LOCATION, 1);
        ProtoWriter graph = new ProtoWriter().message(OnnxFields.GRAPH_TENSOR, tensor);
        assertEquals(
                "cannot be opened: it keeps weights in another file, \"\". Put both into one folder, or save it as one file"
                        + " (torch.onnx.export(..., external_data=False)).",
                refusal(new ProtoWriter().message(OnnxFields.MODEL_GRAPH, graph).toBytes()));
    }

    @Test
    void aFileThatIsTooLargeIsNotReadToItsEnd(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.onnx");
        try (var large = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(OnnxFile.MAX_BYTES + 1);
        }
        UnreadableFileException refusal = assertThrows(UnreadableFileException.class, () -> OnnxFile.read(file));
        assertTrue(refusal.problem().toString().startsWith("is too large: more than 64 MB"), refusal::getMessage);
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("none.onnx");
        assertEquals(
                "\"" + file + "\" does not exist.",
                assertThrows(UnreadableFileException.class, () -> OnnxFile.read(file))
                        .getMessage());
    }
}
