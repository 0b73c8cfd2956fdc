package inkling.store.drawing;

import inkling.failure.ExplainedArgumentException;
import inkling.store.StoreReason;
import inkling.store.UserFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The user's collections of drawings, each under its name in a file of the folder {@code drawings}. Names are free; in files' names all
 * but plain letters, digits, spaces, {@code -} and {@code _} is written as {@code %} and two hexadecimal digits for each byte of UTF-8, so
 * that every system takes them.
 */
public final class DrawingCollections {
    /** The digits with which the user corrects the program. */
    public static final String MY_DIGITS = "my-digits";
    /** Drawings of classes of the user's own making, unless they are given another name. */
    public static final String MY_DRAWINGS = "my-drawings";

    private static final String SUFFIX = ".jsonl";
    private static final int LONGEST_FILE_NAME = 200;
    /** Names that mean devices on Windows, whatever follows them. */
    private static final String DEVICES = "(?i)(con|prn|aux|nul|com\\d|lpt\\d)";

    private final Path folder;

    /** @param userFolder where the folder {@code drawings} is; created when it is needed, see {@link UserFolder} */
    public DrawingCollections(Path userFolder) {
        folder = userFolder.resolve("drawings");
    }

    /** The names of the collections that are there, in alphabetical order. */
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
                for (Path file : files) {
                    nameOf(file.getFileName().toString()).ifPresent(names::add);
                }
            }
        }
        Collections.sort(names);
        return names;
    }

    /**
     * A collection, new or old; upper and lower case make no difference. Nothing is written before the first drawing.
     *
     * @throws IllegalArgumentException if the name is blank or too long
     * @throws IOException with a sentence for the user if the file cannot be read
     */
    public DrawingCollection open(String name) throws IOException {
        String known = name;
        for (String other : names()) {
            known = other.equalsIgnoreCase(name) ? other : known;
        }
        return DrawingCollection.open(known, folder.resolve(fileName(known)));
    }

    static String fileName(String name) {
        String file = encoded(name);
        if (name.isBlank() || file.length() > LONGEST_FILE_NAME) {
            throw new ExplainedArgumentException(StoreReason.COLLECTION_NAME.of(name));
        }
        return file + SUFFIX;
    }

    private static String encoded(String name) {
        StringBuilder file = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean device = file.length() == 0 && name.matches(DEVICES);
            if (isPlain((char) b) && !device) {
                file.append((char) b);
            } else {
                file.append('%').append(String.format(Locale.ROOT, "%02x", b & 0xff));
            }
        }
        return file.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ' || c == '-' || c == '_';
    }

    /** What {@link #fileName} made the file's name of; nothing if it is none of those. */
    static Optional<String> nameOf(String file) {
        String encoded = file.substring(0, file.length() - SUFFIX.length());
        byte[] bytes = new byte[encoded.length()];
        int count = 0;
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%'
                    && encoded.length() > i + 2
                    && encoded.substring(i + 1, i + 3).matches("[0-9a-f]{2}")) {
                bytes[count++] = (byte) Integer.parseInt(encoded.substring(i + 1, i + 3), 16);
                i += 2;
            } else {
                bytes[count++] = (byte) encoded.charAt(i);
            }
        }
        String name = new String(bytes, 0, count, StandardCharsets.UTF_8);
        return !name.isBlank() && encoded(name).equals(encoded) ? Optional.of(name) : Optional.empty();
    }
}
