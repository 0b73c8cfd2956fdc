package inkling.data;

import inkling.failure.ExplainedArgumentException;
import inkling.failure.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    /** The sum of the two bytes with which UTF-16 begins, in either order. */
    private static final int WIDE_MARK = 0xff + 0xfe;

    private ClassNames() {}

    /**
     * {@return the lines of the file {@value #FILE} of the same folder up to the last name, blank ones among them, see {@link
     * #ofLines}; none if there is no such file}
     *
     * @param file the file beside which the names lie
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
        List<String> lines;
        try {
            lines = text(bytes).strip().lines().map(String::strip).toList();
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(file.toString(), FileReason.NOT_TEXT.of(), e);
        }
        try {
            checked(named(lines));
            return lines;
        } catch (IllegalArgumentException e) {
            throw new UnreadableFileException(file.toString(), FileReason.NOT_USABLE.of(Reason.of(e)), e);
        }
    }

    /** UTF-8, or what the mark at the beginning says, which is no part of the text. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == WIDE_MARK;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static List<String> named(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /**
     * The names that lines with blank ones among them give to classes. The blank ones are left out, unless there are then too few
     * names for the labels: each then stands for a class without a name, which is called by its number.
     */
    static List<String> ofLines(List<String> lines, int highestLabel) {
        List<String> names = named(lines);
        if (names.size() > highestLabel || lines.size() <= highestLabel) {
            return names;
        }
        List<String> all = new ArrayList<>();
        for (String line : lines) {
            all.add(line.isEmpty() ? String.valueOf(all.size()) : line);
        }
        return checked(all);
    }

    /**
     * Returns these names, if a data set can have them.
     *
     * @param names by label
     * @return an unmodifiable copy
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
     * @param name any text
     * @throws IllegalArgumentException if it is blank, longer than {@link #LONGEST} or has control characters
     */
    public static void requireName(String name) {
        if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new ExplainedArgumentException(
                    DataReason.CLASS_NAME.of(LONGEST, UnreadableFileException.excerpt(name)));
        }
    }
}
