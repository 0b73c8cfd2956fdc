package inkling.store.json;

import com.google.gson.JsonPrimitive;
import inkling.data.UnreadableFileException;
import inkling.store.StoreReason;

/**
 * How a kind of JSON document says what it is: the field {@code format}, and {@code version} as major and minor number. Documents
 * of the same major version can be read, whatever fields they have besides.
 *
 * @param id the content of {@code format}
 */
public record DocumentFormat(String id, int major) {
    private static final int LONGEST_VERSION = 200;

    public String version() {
        return major + ".0";
    }

    /** @throws UnreadableFileException if the document is of another kind, or of a version that cannot be read */
    public void require(JsonCursor root) throws UnreadableFileException {
        boolean ours = root.element().isJsonObject()
                && root.element().getAsJsonObject().has("format")
                && root.field("format").element().equals(new JsonPrimitive(id));
        if (!ours) {
            throw new UnreadableFileException(root.file(), StoreReason.OTHER_FORMAT.of(id));
        }
        JsonCursor version = root.field("version");
        String text = version.text(LONGEST_VERSION);
        int dot = text.indexOf('.');
        if (!isShortNumber(text, 0, dot) || !isShortNumber(text, dot + 1, text.length())) {
            throw version.unexpected(StoreReason.A_VERSION.of(version()));
        }
        int found = Integer.parseInt(text.substring(0, dot));
        if (found > major) {
            throw new UnreadableFileException(root.file(), StoreReason.NEWER_VERSION.of(text, major));
        } else if (found < major) {
            throw version.unexpected(StoreReason.THIS_VERSION.of(version()));
        }
    }

    /** Whether this part of a text is one to four digits. */
    private static boolean isShortNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return end - start >= 1 && end - start <= 4;
    }
}
