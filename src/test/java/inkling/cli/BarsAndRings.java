package inkling.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data set that any network learns at once: class 0 are rings, class 1 are upright bars. */
final class BarsAndRings {
    private static final int SIDE = 28;

    private BarsAndRings() {}

    /** Writes {@code images} and {@code labels} of so many pictures into the folder. */
    static void write(Path folder, int count) throws IOException {
        ByteBuffer images = ByteBuffer.allocate(16 + count * SIDE * SIDE);
        images.putInt(0x803).putInt(count).putInt(SIDE).putInt(SIDE);
        ByteBuffer labels = ByteBuffer.allocate(8 + count).putInt(0x801).putInt(count);
        for (int i = 0; i < count; i++) {
            labels.put((byte) (i % 2));
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    images.put((byte) (inked(i, x, y) ? 255 : 0));
                }
            }
        }
        Files.write(folder.resolve("images"), images.array());
        Files.write(folder.resolve("labels"), labels.array());
    }

    private static boolean inked(int index, int x, int y) {
        double width = 1 + index / 2 % 3 * 0.5;
        double distance = Math.hypot(x - 14, y - 14);
        return index % 2 == 0
                ? Math.abs(distance - 9 + width / 2) < width
                : Math.abs(x - 14) < width && Math.abs(y - 14) < 10;
    }
}
