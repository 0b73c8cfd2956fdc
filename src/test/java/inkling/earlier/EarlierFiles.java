package inkling.earlier;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import inkling.data.Dataset;
import inkling.data.IdxReader;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The files that an earlier version of the program wrote, and what it said of them; its README tells how both were made. */
public final class EarlierFiles {
    private static final Path ROOT = root();
    private static final Properties FACTS = facts();
    /** Longer inks are known by their hash. */
    private static final int LONGEST_INK = 200;

    private EarlierFiles() {}

    private static Path root() {
        URL facts = EarlierFiles.class.getResource("/inkling/written-by-earlier/facts.properties");
        assertNotNull(facts);
        try {
            return Path.of(facts.toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties facts() {
        Properties facts = new Properties();
        try (Reader in = Files.newBufferedReader(ROOT.resolve("facts.properties"))) {
            facts.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return facts;
    }

    /** A file or folder of those that were written. */
    public static Path path(String name) {
        return ROOT.resolve(name);
    }

    /** What the earlier version said under this key. */
    public static String fact(String key) {
        String fact = FACTS.getProperty(key);
        assertNotNull(fact, key);
        return fact;
    }

    /** The parts of a fact that is a list. */
    public static List<String> facts(String key) {
        return List.of(fact(key).split("\\|"));
    }

    /** The pictures that all runs but that of the drawings were trained with. */
    public static Dataset pictures() throws IOException {
        return IdxReader.read(path("data/images.gz"), path("data/labels.gz"));
    }

    /** Copies a folder that was written, for a program that may change what it opens. */
    public static Path copy(String name, Path to) throws IOException {
        Path from = path(name);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path copied = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(each, copied);
                }
            }
        }
        return to;
    }

    /** Widths and points in the form in which the facts give them. */
    public static String text(Ink ink) {
        StringBuilder text = new StringBuilder();
        for (Stroke stroke : ink.strokes()) {
            text.append(stroke.width());
            for (Point point : stroke.points()) {
                text.append(' ').append(point.x()).append(' ').append(point.y());
            }
            text.append(';');
        }
        return text.length() > LONGEST_INK ? sha256(text.toString()) : text.toString();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
