package inkling.ui.adversarial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.Model;
import inkling.store.model.BundledModels;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Language;
import inkling.ui.common.Message;
import inkling.ui.common.Texts;
import inkling.ui.common.Theme;
import inkling.ui.evaluation.Sample;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The page "Fool it" in the narrowest column that it is shown in, on a screen without a display. */
class FoolViewTest {
    private static final FxRobot ROBOT = new FxRobot();
    private static final Ink ONE =
            new Ink(List.of(new Stroke(List.of(new Point(150, 40), new Point(140, 140), new Point(130, 240)), 20)));

    private final ObjectProperty<Optional<Ink>> drawing = new SimpleObjectProperty<>(Optional.of(ONE));
    private final ObjectProperty<Model> model = new SimpleObjectProperty<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private StackPane root;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private void open(Language language, int textSize, Executor worker) throws Exception {
        model.set(BundledModels.load("quick"));
        OtherModels others = () ->
                List.of(new OtherModels.Candidate(Message.of("preset.lenet_5"), () -> BundledModels.load("lenet-5")));
        ROBOT.interact(() -> {
            FoolViewModel fool =
                    new FoolViewModel(drawing, model, new Background(worker, Runnable::run), new NoActions(), others);
            fool.target().set("7");
            root = new StackPane(new FoolView(new ControlFactory(new Texts(language)), fool));
            root.setStyle("-fx-font-size: " + textSize + "px");
            Scene scene = new Scene(root, 21 * textSize, 3000);
            scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
            scene.getStylesheets()
                    .add(getClass().getResource("/inkling/ui/inkling.css").toExternalForm());
        });
        layOut();
    }

    private static final class NoActions implements FoolActions {
        @Override
        public void show(Sample sample) {}

        @Override
        public void addToBoard(Stroke stroke) {}

        @Override
        public void keep(String label, Ink ink, Runnable kept, Runnable failed) {
            kept.run();
        }
    }

    private void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            ROBOT.interact(() -> {
                root.applyCss();
                root.layout();
            });
        }
    }

    private void press(String id) {
        ROBOT.interact(() -> ((Button) root.lookup(id)).fire());
        layOut();
    }

    private String text(String id) {
        return ((Label) root.lookup(id)).getText();
    }

    private static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FoolViewTest::shown)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 14", "ENGLISH, 21", "CHINESE, 14", "CHINESE, 21"})
    void nothingIsCutOffInTheNarrowestColumn(Language language, int textSize) throws Exception {
        open(language, textSize, Runnable::run);
        press("#fool-stroke");
        press("#fool-compare");
        press("#fool-keep");
        shown(root).forEach(node -> {
            Bounds place = node.localToScene(node.getLayoutBounds());
            assertTrue(place.getMinX() >= 0 && place.getMaxX() <= root.getWidth(), node::toString);
            if (node instanceof Labeled words && !words.isWrapText()) {
                assertTrue(words.getWidth() >= words.prefWidth(-1) - 0.5, words::toString);
            }
        });
    }

    @Test
    void whatWasFoundIsShownInPicturesAndWords() throws Exception {
        open(Language.ENGLISH, 14, Runnable::run);
        press("#fool-pixels");
        for (String id : List.of("#fool-before", "#fool-change", "#fool-after")) {
            ImageView picture = (ImageView) root.lookup(id);
            assertEquals(84, picture.getImage().getWidth(), id);
            assertFalse(picture.getAccessibleText().isEmpty(), id);
        }
        assertTrue(text("#fool-sentence").startsWith("Before, the network said 1"), text("#fool-sentence"));
        assertTrue(text("#fool-size").contains("Changes up to 8 long were searched."), text("#fool-size"));
        assertTrue(
                text("#fool-scale").matches("Colours from \u2212\\d+.% to \\+\\d+.% of full ink"), text("#fool-scale"));
    }

    @Test
    void onlyAStrokeCanBeKept() throws Exception {
        open(Language.ENGLISH, 14, Runnable::run);
        press("#fool-pixels");
        assertFalse(root.lookup("#fool-keep").isVisible());
        press("#fool-stroke");
        assertTrue(root.lookup("#fool-keep").isVisible());
        assertEquals("Keep as 1", ((Button) root.lookup("#fool-keep")).getText());
    }

    @Test
    void aSearchCanBeStopped() throws Exception {
        open(Language.ENGLISH, 14, waiting::add);
        press("#fool-stroke");
        assertTrue(root.lookup("#fool-progress").getParent().isVisible());
        assertTrue(root.lookup("#fool-pixels").isDisabled());
        press("#fool-stop");
        assertFalse(root.lookup("#fool-progress").getParent().isVisible());
        assertFalse(root.lookup("#fool-pixels").isDisabled());
    }

    @Test
    void theFocusGoesToStopAndBackToWhatWasPressed() throws Exception {
        open(Language.ENGLISH, 14, waiting::add);
        Button stroke = (Button) root.lookup("#fool-stroke");
        ROBOT.interact(stroke::requestFocus);
        press("#fool-stroke");
        assertEquals(root.lookup("#fool-stop"), root.getScene().getFocusOwner());
        press("#fool-stop");
        assertEquals(stroke, root.getScene().getFocusOwner());
    }

    @Test
    void theFocusStaysOnThePageWhenWhatWasFoundGoes() throws Exception {
        open(Language.ENGLISH, 14, Runnable::run);
        press("#fool-pixels");
        ROBOT.interact(root.lookup("#fool-compare")::requestFocus);
        ROBOT.interact(() -> drawing.set(Optional.empty()));
        assertEquals(root.lookup("#fool-target"), root.getScene().getFocusOwner());
    }

    @Test
    void withoutADrawingThereIsNothingToPress() throws Exception {
        drawing.set(Optional.empty());
        open(Language.ENGLISH, 14, Runnable::run);
        assertTrue(root.lookup("#fool-pixels").isDisabled());
        assertTrue(root.lookup("#fool-stroke").isDisabled());
        assertEquals("Draw a digit first; a picture cannot be changed here.", text("#fool-sentence"));
    }

    @Test
    void theChoiceHasTheClassesOfTheModel() throws Exception {
        open(Language.ENGLISH, 14, Runnable::run);
        ROBOT.interact(() -> model.set(Models.labelled(List.of("a", "b"))));
        ComboBox<?> choice = (ComboBox<?>) root.lookup("#fool-target");
        assertEquals(List.of("a", "b"), choice.getItems());
        assertEquals("b", choice.getValue());
    }
}
