package inkling.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.layer.Shape;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdxContentTest {
    private static final byte[] LABEL = Idx.labels(1, (byte) 0);

    @Test
    void picturesMayBeRowsOfAllTheirPixels() throws IOException {
        Dataset rows = Idx.read(Idx.file(0x802, new int[] {1, 9}, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9}), LABEL);
        assertEquals(new Shape(3, 3, 1), rows.shape());
        assertEquals(4, rows.pixel(0, 3));
    }

    @Test
    void aChannelOfOneMayStandBeforeOrBehind() throws IOException {
        byte[] values = {1, 2, 3, 4, 5, 6};
        assertEquals(
                new Shape(2, 3, 1),
                Idx.read(Idx.file(0x804, new int[] {1, 1, 2, 3}, values), LABEL).shape());
        assertEquals(
                new Shape(2, 3, 1),
                Idx.read(Idx.file(0x804, new int[] {1, 2, 3, 1}, values), LABEL).shape());
    }

    @ParameterizedTest
    @CsvSource({"0 1 0.5, 0 255 128", "-1 1 0, 0 255 128", "0 254.6 7, 0 255 7", "0 0.25 0.2, 0 64 51"})
    void floatingPointIsScaledByItsRange(String values, String bytes) throws IOException {
        String[] words = values.split(" ");
        ByteBuffer floats = ByteBuffer.allocate(12);
        ByteBuffer doubles = ByteBuffer.allocate(24);
        for (String word : words) {
            floats.putFloat(Float.parseFloat(word));
            doubles.putDouble(Double.parseDouble(word));
        }
        for (Dataset data : List.of(
                Idx.read(Idx.file(0xd03, new int[] {1, 1, 3}, floats.array()), LABEL),
                Idx.read(Idx.file(0xe03, new int[] {1, 1, 3}, doubles.array()), LABEL))) {
            assertEquals(bytes, data.pixel(0, 0) + " " + data.pixel(0, 1) + " " + data.pixel(0, 2));
        }
    }

    @Test
    void wholeNumbersOfMoreBytesAreTakenAsTheyAre() throws IOException {
        byte[] shorts = Idx.file(0xb03, new int[] {1, 1, 2}, new byte[] {0, 1, 0, (byte) 255});
        byte[] integers = Idx.file(0xc03, new int[] {1, 1, 2}, new byte[] {0, 0, 0, 1, 0, 0, 0, (byte) 255});
        for (byte[] file : List.of(shorts, integers)) {
            assertEquals(1, Idx.read(file, LABEL).pixel(0, 0));
            assertEquals(255, Idx.read(file, LABEL).pixel(0, 1));
        }
    }

    /** Eight columns: class, writer's kind, writer, and others; see the description of QMNIST. */
    @Test
    void theFirstColumnOfQmnistIsTheClass() throws IOException {
        ByteBuffer rows = ByteBuffer.allocate(2 * 8 * 4);
        for (int value : new int[] {7, 0, 259, 33, 259, 131004, 0, 0, 2, 1, 300, 2, 40, 99, 0, 0}) {
            rows.putInt(value);
        }
        Dataset data =
                Idx.read(Idx.images(2, 1, 1, (byte) 1, (byte) 2), Idx.file(0xc02, new int[] {2, 8}, rows.array()));
        assertEquals(List.of(7, 2), List.of(data.label(0), data.label(1)));
    }

    @Test
    void rowsWithASingleOneAreLabels() throws IOException {
        Dataset data = Idx.read(
                Idx.images(2, 1, 1, (byte) 1, (byte) 2),
                Idx.file(0x802, new int[] {2, 3}, new byte[] {0, 0, 1, 0, 1, 0}));
        assertEquals(List.of(2, 1), List.of(data.label(0), data.label(1)));
    }
}
