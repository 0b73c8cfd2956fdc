package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.model.LabelledDrawing;
import inkling.store.drawing.DrawingCollection;
import inkling.store.drawing.DrawingCollections;
import inkling.ui.drawings.CollectionKind;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two copies of the program whose users teach at the same time; the size of the run is {@code -Dinkling.copies.samples}. */
class TwoTeachersTest {
    private static final int SAMPLES = Integer.getInteger("inkling.copies.samples", 20);

    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    void bothKeepTheirDrawingsAtTheSameTimeAndNoneIsLostOrDamaged() throws Exception {
        Process first = start("1");
        Process second = start("7");
        List<String> one = lines(first);
        List<String> other = lines(second);

        DrawingCollection collection = new DrawingCollections(folder).open(DrawingCollections.MY_DIGITS);
        Set<String> told = new HashSet<>();
        Stream.concat(one.stream(), other.stream())
                .filter(line -> !line.startsWith("seen"))
                .forEach(told::add);
        assertEquals(List.of(), collection.problems());
        assertEquals(2 * SAMPLES, told.size());
        assertEquals(2 * SAMPLES, collection.drawings().size());
        assertEquals(
                told, collection.drawings().stream().map(LabelledDrawing::id).collect(Collectors.toSet()));
        assertTrue(
                Stream.of(one, other).anyMatch(lines -> lines.contains("seen " + 2 * SAMPLES)), () -> "" + one + other);
    }

    private Process start(String digit) throws IOException, URISyntaxException {
        String classes = Stream.of(
                        rootOf(CollectionKind.class).toString(),
                        rootOf(TeachingTool.class).toString(),
                        System.getProperty("jdk.module.path"),
                        System.getProperty("java.class.path"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes,
                        TeachingTool.class.getName(),
                        folder.toString(),
                        digit,
                        "" + SAMPLES)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> lines(Process process) throws IOException, InterruptedException {
        List<String> lines =
                new String(process.getInputStream().readAllBytes()).lines().toList();
        assertEquals(0, process.waitFor());
        return lines;
    }

    /** The folder that a class's package begins in; in a patched module only the class file itself tells. */
    private static Path rootOf(Class<?> type) throws URISyntaxException {
        URL file = type.getResource(type.getSimpleName() + ".class");
        Path root = Path.of(file.toURI()).getParent();
        for (String ignored : type.getPackageName().split("\\.")) {
            root = root.getParent();
        }
        return root;
    }
}
