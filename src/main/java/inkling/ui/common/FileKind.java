package inkling.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a file is, as far as the window can use it. The content decides; the ending does where the content says nothing, so that a
 * damaged model file still goes to the reader that can say what is wrong with it.
 */
public enum FileKind {
    MODEL(".json"),
    ONNX(".onnx"),
    PICTURE(".png", ".jpg", ".jpeg", ".gif", ".bmp"),
    /** Anything else, folders too. */
    FOREIGN;

    private static final int ENOUGH = 512;
    private static final String MODEL_FORMAT = "\"inkling-model\"";
    private static final int NEWEST_IR_VERSION = 40;

    private final String[] endings;

    FileKind(String... endings) {
        this.endings = endings;
    }

    /** By the name alone, for a hint while nothing may wait for a disk. */
    public static FileKind ofName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> Arrays.stream(kind.endings).anyMatch(name::endsWith))
                .findFirst()
                .orElse(FOREIGN);
    }

    /** @throws IOException if the file cannot be read */
    public static FileKind of(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return FOREIGN;
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(ENOUGH);
        }
        if (isPicture(start)) {
            return PICTURE;
        } else if (isModel(start)) {
            return MODEL;
        } else if (isOnnx(start)) {
            return ONNX;
        }
        return ofName(file);
    }

    /** Signatures of PNG, JPEG, GIF and BMP, the last one with its four reserved zeros, for two letters are few. */
    private static boolean isPicture(byte[] start) {
        return startsWith(start, 0x89, 'P', 'N', 'G')
                || startsWith(start, 0xff, 0xd8, 0xff)
                || startsWith(start, 'G', 'I', 'F', '8')
                || startsWith(start, 'B', 'M') && start.length > 9 && Arrays.equals(start, 6, 10, new byte[4], 0, 4);
    }

    private static boolean isModel(byte[] start) {
        String text =
                new String(start, StandardCharsets.UTF_8).replace("\ufeff", "").stripLeading();
        return text.startsWith("{") && text.contains(MODEL_FORMAT);
    }

    /**
     * A {@code ModelProto} is written with its fields in order: {@code ir_version}, a small varint, and then the producer or any
     * other of the first eight fields.
     */
    private static boolean isOnnx(byte[] start) {
        if (start.length < 3 || start[0] != 0x08 || start[1] < 1 || start[1] > NEWEST_IR_VERSION) {
            return false;
        }
        int field = start[2] >> 3;
        int wireType = start[2] & 7;
        return field >= 2 && field <= 8 && wireType == (field == 5 ? 0 : 2);
    }

    private static boolean startsWith(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
