package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class IconTest {
    private static final Path FILES = Path.of("src/main/resources/inkling/ui/icons");
    private static final Pattern NAME = Pattern.compile("\"((?:fth|ink)-[a-z0-9-]+)\"");
    private static final FxRobot ROBOT = new FxRobot();

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyIconThatTheSourceNamesIsThere() throws IOException {
        Set<String> missing = named();
        assertTrue(missing.size() > 30, () -> "only " + missing + " were found");
        missing.removeAll(kept());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyIconStaysInItsBox() throws IOException {
        Set<String> outside = new TreeSet<>();
        for (String name : kept()) {
            Bounds lines = lines(laidOut(name, "-fx-icon-size: 24px;")).getBoundsInParent();
            boolean inside = lines.getMinX() > -0.6 && lines.getMaxX() < 24.6;
            if (!inside || lines.isEmpty() || lines.getMinY() < -0.6 || lines.getMaxY() > 24.6) {
                outside.add(name + " " + lines);
            }
        }
        assertEquals(Set.of(), outside);
    }

    /** A cross of two lines: where a font has them twice, its rule for filling leaves a hole. */
    @Test
    void linesAreWholeWhereTheyCross() {
        Icon cross = laidOut("fth-x", "-fx-icon-size: 24px; -fx-icon-color: black;");
        AtomicReference<Color> middle = new AtomicReference<>();
        ROBOT.interact(() -> {
            WritableImage picture = cross.snapshot(new SnapshotParameters(), null);
            middle.set(picture.getPixelReader().getColor(12, 12));
        });
        assertEquals(Color.BLACK, middle.get());
    }

    @Test
    void anIconGrowsWithItsText() {
        assertEquals(
                24,
                laidOut("fth-x", "-fx-font-size: 20px; -fx-icon-size: 1.2em;").getWidth());
    }

    @Test
    void anIconHasTheColourOfTheStyleSheet() {
        Icon icon = laidOut("fth-x", "-fx-icon-color: #123456;");
        assertEquals(Color.web("#123456"), ((Shape) lines(icon)).getStroke());
    }

    @Test
    void anIconThatIsNotThereIsNamed() {
        var e = assertThrows(IllegalArgumentException.class, () -> Icon.outline("fth-nothing"));
        assertTrue(e.getMessage().contains("fth-nothing"), e.getMessage());
    }

    private static Icon laidOut(String name, String style) {
        Icon icon = new Icon(name);
        ROBOT.interact(() -> {
            icon.setStyle(style);
            StackPane parent = new StackPane(icon);
            parent.setStyle("-color-fg-default: black;");
            Scene scene = new Scene(parent, 100, 100);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        return icon;
    }

    private static Node lines(Icon icon) {
        return icon.getChildrenUnmodifiable().get(0);
    }

    private static Set<String> named() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                NAME.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    private static Set<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".svg"))
                    .map(name -> name.replace(".svg", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
