package inkling.data;

import inkling.failure.ExplainedArgumentException;
import inkling.failure.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of classes as text: what IDX files have no room for. */
public final class ClassNames {
    /** The name of a file that lies beside IDX files and holds the names of their classes, one a line, in the order of the labels. */
    public static final String FILE = "classes.txt";

    /** The longest name, in characters. */
    public static final int LONGEST = 60;

    private static final int MAX_BYTES = 1 << 16;

    private ClassNames() {}

    /**
     * The names in the file {@value #FILE} of the same folder; none if there is no such file.
     *
     * @throws UnreadableFileException if it is not a list of names
     */
    public static List<String> beside(Path file) throws IOException {
        Path names = file.resolveSibling(FILE);
        return Files.exists(names) ? read(names) : List.of();
    }

    private static List<String> read(Path file) throws IOException {
        byte[] bytes;
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new UnreadableFileException(file.toString(), DataReason.NAMES_TOO_LARGE.of(MAX_BYTES));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw UnreadableFileException.of(file.toString(), e);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(file.toString(), DataReason.NOT_TEXT.of(), e);
        }
        try {
            return checked(text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new UnreadableFileException(file.toString(), DataReason.NOT_USABLE.of(Reason.of(e)), e);
        }
    }

    /**
     * These names, if a data set can have them.
     *
     * @throws IllegalArgumentException if there are none or too many, one is empty, too long or there twice
     */
    public static List<String> checked(List<String> names) {
        if (names.isEmpty() || names.size() > Dataset.MAX_CLASSES) {
            throw new ExplainedArgumentException(DataReason.NAME_COUNT.of(Dataset.MAX_CLASSES, names.size()));
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            requireName(name);
            if (!seen.add(name)) {
                throw new ExplainedArgumentException(DataReason.NAME_TWICE.of(name));
            }
        }
        return List.copyOf(names);
    }

    /**
     * Makes sure that a class can have this name.
     *
     * @throws IllegalArgumentException if it is blank, longer than {@link #LONGEST} or has control characters
     */
    public static void requireName(String name) {
        if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new ExplainedArgumentException(
                    DataReason.CLASS_NAME.of(LONGEST, UnreadableFileException.excerpt(name)));
        }
    }
}
