package inkling.data;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Tells kinds of files by their first bytes. Nothing of a file is run, and no more of it is unpacked than is looked at. */
final class FileSignature {
    private static final int ENOUGH = 4096;
    private static final int TAR_SIGNATURE_AT = 257;
    private static final int COMMAS_OF_TABLE = 10;
    private static final String MODEL_FORMAT = "\"inkling-model\"";

    private final byte[] start;

    private FileSignature(byte[] start) {
        this.start = start;
    }

    /** The kind of a file by its content from the beginning; {@link FileKind#FOREIGN} if that says nothing. */
    static FileKind kind(InputStream in) throws IOException {
        byte[] start = in.readNBytes(ENOUGH);
        FileSignature signature = new FileSignature(start);
        return signature.startsWith(0x1f, 0x8b) ? gzipped(start) : signature.kind();
    }

    /** Only what its reader unpacks by itself is called by its content. */
    private static FileKind gzipped(byte[] start) {
        FileKind inner = new FileSignature(unpacked(start)).kind();
        return switch (inner) {
            case MODEL, DRAWINGS, IDX, EMPTY -> inner;
            default -> FileKind.PACKED;
        };
    }

    /** As much as can be unpacked of the beginning; nothing if that is damaged. A few kilobytes here stand for no more than a few there. */
    private static byte[] unpacked(byte[] start) {
        byte[] content = new byte[ENOUGH];
        int length = 0;
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(start)), 1)) {
            for (int next = in.read(); next >= 0 && length < ENOUGH; next = in.read()) {
                content[length++] = (byte) next;
            }
        } catch (IOException e) {
            // the end of what was looked at, or damage: length says how far it went
            return length == 0 ? new byte[] {1} : Arrays.copyOf(content, length);
        }
        return Arrays.copyOf(content, length);
    }

    private FileKind kind() {
        if (start.length == 0) {
            return FileKind.EMPTY;
        } else if (isPicture()) {
            return FileKind.PICTURE;
        } else if (startsWith('P', 'K', 3, 4)) {
            return ofZip(new String(start, StandardCharsets.ISO_8859_1));
        }
        FileKind binary = ofBinary();
        return binary == FileKind.FOREIGN ? ofText() : binary;
    }

    private FileKind ofBinary() {
        if (startsWith(0x89, 'H', 'D', 'F')) {
            return FileKind.KERAS;
        } else if (isAt(4, "TFL3")) {
            return FileKind.TFLITE;
        } else if (startsWith(0x93, 'N', 'U', 'M', 'P', 'Y')) {
            return FileKind.NPY;
        } else if (isIdx()) {
            return FileKind.IDX;
        } else if (isPickle()) {
            // torch.save of old begins with a number of its own as the first object
            return startsWith(0x80, 2, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c) ? FileKind.PYTORCH : FileKind.PICKLE;
        } else if (isAt(0, "%PDF-")) {
            return FileKind.VECTOR_PICTURE;
        } else if (isAt(0, "MATLAB 5.0") || isAt(0, "PAR1")) {
            return FileKind.TABLE;
        } else if (isAt(4, "ftyp")) {
            return BoxSignature.kind(start);
        } else if (isArchive()) {
            return FileKind.PACKED;
        } else if (start.length > 9 && start[8] == '{' && start[9] == '"' && start[7] == 0) {
            return FileKind.SAFETENSORS;
        }
        return ProtoSignature.kind(start);
    }

    private boolean isArchive() {
        return isAt(TAR_SIGNATURE_AT, "ustar")
                || startsWith('7', 'z', 0xbc, 0xaf)
                || isAt(0, "Rar!")
                || startsWith(0xfd, '7', 'z', 'X', 'Z')
                || startsWith('B', 'Z', 'h')
                || startsWith(0x28, 0xb5, 0x2f, 0xfd);
    }

    /** Arrays of NumPy and models of PyTorch and Keras are zip files too; the names of their entries tell. */
    private static FileKind ofZip(String start) {
        if (start.contains(".pkl")) {
            return FileKind.PYTORCH;
        } else if (start.contains(".npy")) {
            return FileKind.NPZ;
        } else if (start.contains("metadata.json") || start.contains(".weights.h5")) {
            return FileKind.KERAS;
        }
        return FileKind.PACKED;
    }

    /** PNG, JPEG, GIF, TIFF, WebP, and BMP with its four reserved zeros, for two letters are few. */
    private boolean isPicture() {
        return startsWith(0x89, 'P', 'N', 'G')
                || startsWith(0xff, 0xd8, 0xff)
                || isAt(0, "GIF8")
                || startsWith('I', 'I', 42, 0)
                || startsWith('M', 'M', 0, 42)
                || isAt(0, "RIFF") && isAt(8, "WEBP")
                || isAt(0, "BM") && start.length > 9 && Arrays.equals(start, 6, 10, new byte[4], 0, 4);
    }

    /** Two zeros, the type of the values and the number of dimensions, see {@link IdxArray}. */
    private boolean isIdx() {
        if (start.length < 4 || start[0] != 0 || start[1] != 0) {
            return false;
        }
        boolean type = start[2] == 8 || start[2] == 9 || start[2] >= 11 && start[2] <= 14;
        return type && start[3] >= 1 && start[3] <= 4;
    }

    /** Protocols from 2 on say so in the first two bytes; the older ones are text that begins with a mark or a name. */
    private boolean isPickle() {
        return start.length > 1 && (start[0] & 0xff) == 0x80 && start[1] >= 2 && start[1] <= 5
                || isAt(0, "(dp")
                || isAt(0, "(lp")
                || isAt(0, "cnumpy")
                || isAt(0, "ccopy_reg");
    }

    private FileKind ofText() {
        if (!isText()) {
            return FileKind.FOREIGN;
        }
        String text =
                new String(start, StandardCharsets.UTF_8).replace("\ufeff", "").strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return start.length < ENOUGH ? FileKind.EMPTY : FileKind.TEXT;
        } else if (text.startsWith("version https://git-lfs")) {
            return FileKind.POINTER;
        } else if (text.startsWith("{")) {
            return ofJson(text);
        } else if (text.startsWith("<")) {
            return ofMarkup(lower);
        }
        String line = text.lines().findFirst().orElse("");
        long commas = line.chars().filter(character -> character == ',').count();
        boolean plain = !line.contains(". ") && line.indexOf('[') < 0 && line.indexOf('{') < 0;
        return commas >= COMMAS_OF_TABLE && plain ? FileKind.TABLE : FileKind.TEXT;
    }

    private static FileKind ofJson(String text) {
        if (text.contains(MODEL_FORMAT)) {
            return FileKind.MODEL;
        } else if (text.contains("\"strokes\"") || text.contains("\"drawing\"")) {
            return FileKind.DRAWINGS;
        }
        return text.contains("\"class_name\"") ? FileKind.KERAS : FileKind.TEXT;
    }

    private static FileKind ofMarkup(String lower) {
        if (lower.startsWith("<!doctype html") || lower.contains("<html") || lower.startsWith("<head")) {
            return FileKind.WEB_PAGE;
        } else if (lower.contains("<svg")) {
            return FileKind.VECTOR_PICTURE;
        }
        return lower.contains("<ink") || lower.contains(":ink") || lower.contains("inkml")
                ? FileKind.DRAWINGS
                : FileKind.TEXT;
    }

    /** Whether it is UTF-8 without control characters; a character may be cut off at the end of what was looked at. */
    private boolean isText() {
        String text = new String(start, StandardCharsets.UTF_8);
        int cut = start.length < ENOUGH ? 0 : 3;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean space = character == '\n' || character == '\r' || character == '\t' || character == '\f';
            if (character == '\ufffd' && i < text.length() - cut || Character.isISOControl(character) && !space) {
                return false;
            }
        }
        return true;
    }

    private boolean startsWith(int... signature) {
        if (start.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((start[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isAt(int place, String text) {
        return start.length >= place + text.length()
                && ascii(place, place + text.length()).equals(text);
    }

    private String ascii(int from, int to) {
        return new String(start, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
