package inkling.interop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.ParameterLayout.Slot;
import inkling.engine.Preset;
import inkling.model.Model;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class NpzFileTest {
    private static final Model MODEL = InteropModels.of(Preset.BEST);
    private static final Pattern HEADER = Pattern.compile(
            "\\{'descr': '<f4', 'fortran_order': False, 'shape': \\(((?:\\d+,)(?: \\d+,)*)\\), \\} *\n");

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static int headerLength(byte[] array) {
        return ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN).getShort(8);
    }

    @Test
    void thereIsAnArrayForEverySlot() throws IOException {
        assertEquals(
                MODEL.parameters().layout().slots().stream()
                        .map(slot -> slot.name() + ".npy")
                        .toList(),
                entries(NpzFile.toBytes(MODEL)).keySet().stream().toList());
    }

    @Test
    void headersAreOfVersionOneAndNameTheDimensions() throws IOException {
        Map<String, byte[]> entries = entries(NpzFile.toBytes(MODEL));
        for (Slot slot : MODEL.parameters().layout().slots()) {
            byte[] array = entries.get(slot.name() + ".npy");
            assertArrayEquals(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}, Arrays.copyOf(array, 8));
            Matcher header = HEADER.matcher(new String(array, 10, headerLength(array), StandardCharsets.US_ASCII));
            assertEquals(true, header.matches(), slot.name());
            assertEquals(
                    slot.parameter().dimensions().stream()
                            .map(side -> side + ",")
                            .collect(Collectors.joining(" ")),
                    header.group(1));
        }
    }

    @Test
    void dataBeginsAtAMultipleOf64() throws IOException {
        for (byte[] array : entries(NpzFile.toBytes(MODEL)).values()) {
            assertEquals(0, (10 + headerLength(array)) % 64);
        }
    }

    @Test
    void valuesAreTheModelsInItsOrder() throws IOException {
        Map<String, byte[]> entries = entries(NpzFile.toBytes(MODEL));
        for (Slot slot : MODEL.parameters().layout().slots()) {
            byte[] array = entries.get(slot.name() + ".npy");
            int start = 10 + headerLength(array);
            float[] found = new float[(array.length - start) / Float.BYTES];
            ByteBuffer.wrap(array, start, array.length - start)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(found);
            assertArrayEquals(
                    Arrays.copyOfRange(MODEL.parameters().values(), slot.offset(), slot.offset() + slot.size()), found);
        }
    }

    @Test
    void theSameModelGivesTheSameBytes() {
        assertArrayEquals(NpzFile.toBytes(MODEL), NpzFile.toBytes(MODEL));
    }
}
