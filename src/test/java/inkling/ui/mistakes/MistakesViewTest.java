package inkling.ui.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.engine.layer.Shape;
import inkling.training.Predictions;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Language;
import inkling.ui.common.Notifications;
import inkling.ui.common.Texts;
import inkling.ui.common.Theme;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The Mistakes tab in windows of several sizes, on a screen without a display. */
class MistakesViewTest {
    private static final FxRobot ROBOT = new FxRobot();

    /** What header and window frame leave of the smallest window's height. */
    private static final int BELOW_THE_HEADER = 550;

    private MistakesViewModel mistakes;
    private StackPane root;
    private int classes;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Every class is once read rightly, and once as the next one. */
    private Predictions answers() {
        List<String> labels =
                IntStream.range(0, classes).mapToObj(Integer::toString).toList();
        byte[] truth = new byte[2 * classes];
        int[] answers = new int[2 * classes];
        float[] sure = new float[2 * classes];
        for (int i = 0; i < answers.length; i++) {
            truth[i] = (byte) (i / 2);
            answers[i] = (i / 2 + i % 2) % classes;
            sure[i] = i % 4 == 1 ? 1 : 0.5f;
        }
        Shape shape = new Shape(28, 28, 1);
        return new Predictions(
                new Dataset("numbers", shape, new byte[answers.length * 784], truth, labels), labels, answers, sure, 0);
    }

    private void open(int width, int height, int ofClasses, double textSize) {
        classes = ofClasses;
        FileChoice none = new ChosenFile();
        mistakes = new MistakesViewModel(
                new CurrentModel(Models.bundled()),
                (model, source, progress) -> Optional.of(answers()),
                none,
                new Notifications(),
                Background.onCallingThread(),
                sample -> {});
        ROBOT.interact(() -> {
            MistakesView view = new MistakesView(
                    new ControlFactory(new Texts(Language.ENGLISH)), mistakes, new SimpleBooleanProperty(true));
            root = new StackPane(view.root());
            root.setStyle("-fx-font-size: " + textSize + "px");
            Scene scene = new Scene(root, width, height);
            scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
            scene.getStylesheets()
                    .add(getClass().getResource("/inkling/ui/inkling.css").toExternalForm());
        });
        layOut();
    }

    private void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            ROBOT.interact(() -> {
                root.applyCss();
                root.layout();
            });
        }
    }

    private Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @ParameterizedTest
    @CsvSource({"1366, 700, 14", "960, 550, 14", "1920, 1000, 14", "1024, 620, 14"})
    void tenClassesNeedNoScrolling(int width, int height, double textSize) {
        open(width, height, 10, textSize);
        ScrollPane scroll = (ScrollPane) root.lookup("#matrix-scroll");
        for (Node bar : scroll.lookupAll(".scroll-bar")) {
            assertTrue(!bar.isVisible(), () -> ((ScrollBar) bar).getOrientation() + " at " + width + "×" + height);
        }
    }

    @ParameterizedTest
    @CsvSource({"1366, 700, 14", "960, 550, 14", "1920, 1000, 14"})
    void thePicturesBeginWhereTheMatrixEnds(int width, int height, double textSize) {
        open(width, height, 10, textSize);
        Bounds side = place(root.lookup(".mistakes-side"));
        Bounds matrix = place(root.lookup("#confusion-matrix"));
        Bounds panel = place(root.lookup(".matrix-panel"));
        assertEquals(width - 20, side.getMaxX(), 1);
        assertEquals(16, side.getMinX() - panel.getMaxX(), 1);
        assertTrue(
                panel.getMaxX() - matrix.getMaxX() < 60,
                () -> "empty beside the matrix: " + (panel.getMaxX() - matrix.getMaxX()));
    }

    @ParameterizedTest
    @CsvSource({"1366, 700, 14", "960, 550, 14", "960, 550, 21"})
    void namesOfSixtyClassesDoNotOverlap(int width, int height, double textSize) {
        open(width, height, 60, textSize);
        List<Node> names = List.copyOf(root.lookupAll(".class-name"));
        TreeSet<Double> tops = new TreeSet<>();
        for (Node name : names) {
            if (name.getLayoutX() == 0) {
                tops.add(name.getLayoutY());
            }
        }
        double cell = tops.higher(tops.first()) - tops.first();
        double needed = ((Label) names.get(0)).prefHeight(-1);
        assertTrue(cell >= needed - 1, () -> cell + " for " + needed);
    }

    @ParameterizedTest
    @CsvSource({"1366, 700, 10", "960, 550, 10", "1366, 700, 60"})
    void theNumbersGrowWithTheText(int width, int height, int classes) {
        open(width, height, classes, 14);
        double usual = ((MatrixCanvas) root.lookup("#confusion-matrix")).typeSize();
        open(width, height, classes, 21);
        double larger = ((MatrixCanvas) root.lookup("#confusion-matrix")).typeSize();
        open(width, height, classes, 28);
        double largest = ((MatrixCanvas) root.lookup("#confusion-matrix")).typeSize();
        assertTrue(larger > 1.1 * usual && largest > 1.1 * larger, () -> usual + ", " + larger + ", " + largest);
    }

    @ParameterizedTest
    @CsvSource({"1366, 700, 14", "960, 550, 14"})
    void picturesStandUnderOneAnother(int width, int height, double textSize) {
        open(width, height, 20, textSize);
        ROBOT.interact(() -> mistakes.select(new Selection.Mistakes()));
        layOut();
        TreeSet<Double> columns = new TreeSet<>();
        TreeSet<Double> rows = new TreeSet<>();
        for (Node tile : root.lookupAll(".picture-tile")) {
            columns.add(tile.getParent().localToScene(tile.getLayoutX(), 0).getX());
            rows.add(tile.getLayoutY());
        }
        assertTrue(rows.size() > 1, rows::toString);
        assertTrue(columns.size() * rows.size() < 20 + columns.size(), () -> columns + " " + rows);
    }

    @ParameterizedTest
    @CsvSource({"14", "21"})
    void nothingIsPushedOutOfTheSmallestWindow(double textSize) {
        open(960, BELOW_THE_HEADER, 10, textSize);
        for (Node panel : root.lookupAll(".panel")) {
            Bounds place = place(panel);
            assertTrue(place.getMinX() >= 0 && place.getMaxX() <= 960, () -> panel + " " + place);
            assertTrue(place.getMinY() >= 0 && place.getMaxY() <= BELOW_THE_HEADER, () -> panel + " " + place);
        }
    }
}
