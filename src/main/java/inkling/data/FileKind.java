package inkling.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a file is, as far as the program can use it or say what else it is good for. The content decides; the ending does where the
 * content says nothing, so that a damaged model file still goes to the reader that can say what is wrong with it.
 */
public enum FileKind {
    MODEL(null, ".json"),
    ONNX(null, ".onnx"),
    PICTURE(DataReason.IS_PICTURE, ".png", ".jpg", ".jpeg", ".gif", ".bmp"),
    NPZ(DataReason.IS_NPZ, ".npz"),
    /** A model of another program, in a form that only that program reads. */
    OTHER_MODEL(DataReason.IS_OTHER_MODEL, ".pt", ".pth", ".h5", ".keras", ".pb", ".tflite"),
    IDX(DataReason.IS_IDX, "-ubyte"),
    DRAWINGS(DataReason.IS_DRAWINGS, ".jsonl", ".jsonl.gz"),
    PACKED(DataReason.IS_PACKED, ".gz", ".zip"),
    /** Anything else, folders too. */
    FOREIGN(null);

    private static final int ENOUGH = 512;
    private static final String MODEL_FORMAT = "\"inkling-model\"";
    private static final int NEWEST_IR_VERSION = 40;

    private final DataReason noModel;
    private final String[] endings;

    FileKind(DataReason noModel, String... endings) {
        this.noModel = noModel;
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

    /**
     * Refuses a file that is known to be something else than a model; whether it is a whole one says whoever reads it.
     *
     * @throws UnreadableFileException that says what the file is and what can be done with it
     */
    public static FileKind requireModel(Path file) throws UnreadableFileException {
        FileKind kind;
        try {
            kind = of(file);
        } catch (IOException e) {
            throw UnreadableFileException.of(file.toString(), e);
        }
        if (kind.noModel != null) {
            throw new UnreadableFileException(file.toString(), kind.noModel.of());
        }
        return kind;
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
        } else if (startsWith(start, 'P', 'K', 3, 4)) {
            return ofZip(new String(start, StandardCharsets.ISO_8859_1), ofName(file));
        } else if (startsWith(start, 0x89, 'H', 'D', 'F')) {
            return OTHER_MODEL;
        } else if (startsWith(start, 0x1f, 0x8b)) {
            return ofName(file) == DRAWINGS ? DRAWINGS : PACKED;
        } else if (startsWith(start, 0, 0, 8, 1) || startsWith(start, 0, 0, 8, 3)) {
            return IDX;
        }
        return ofName(file);
    }

    /** Arrays of NumPy and models of PyTorch and Keras are zip files too; the names of their entries tell. */
    private static FileKind ofZip(String start, FileKind byName) {
        if (start.contains(".npy")) {
            return NPZ;
        } else if (start.contains(".pkl") || start.contains("metadata.json")) {
            return OTHER_MODEL;
        }
        return byName == NPZ || byName == OTHER_MODEL ? byName : PACKED;
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
