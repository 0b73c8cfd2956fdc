package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Ink;
import inkling.ink.Normaliser;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.PreprocessingTrace;
import inkling.model.Model;
import inkling.recognition.Digit;
import inkling.recognition.Explanation;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Fonts;
import inkling.ui.common.Language;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.common.Texts;
import inkling.ui.common.Theme;
import inkling.ui.drawings.MemoryDrawings;
import inkling.ui.own.FineTuningViewModel;
import inkling.ui.own.OwnDrawingsViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Where things stand on the Recognise tab, as its stylesheet and the fonts of this machine have it. */
class RecogniseLayoutTest {
    private static final Normaliser NORMALISER = new Normaliser(Preprocessing.INKLING_INK_1);
    /** What the header takes of the window. */
    private static final double HEADER = 56;

    private final FxRobot robot = new FxRobot();
    private final CurrentModel currentModel = new CurrentModel(Models.bundled());
    private Texts texts;
    private DrawViewModel drawing;
    private CollectViewModel collect;
    private WhyViewModel why;
    private StackPane shell;
    private Scene scene;

    /** Sure of the last class; the old model of the first. */
    private record Reader(Model model) implements DigitReader {
        private Recognition.Answer answer() {
            int classes = model.labels().size();
            float[] probabilities = new float[classes];
            int best = model.parameters().values()[0]
                            == Models.bundled().model().parameters().values()[0]
                    ? classes - 1
                    : 0;
            probabilities[best] = 0.9f;
            probabilities[classes / 2] = 0.1f;
            return new Recognition.Answer(
                    model.labels(),
                    probabilities,
                    new float[784],
                    new Verdict.Sure(model.labels().get(best)));
        }

        @Override
        public Recognition read(Ink ink) {
            return answer();
        }

        @Override
        public Recognition read(Picture picture) {
            return answer();
        }

        @Override
        public Recognition readAsIs(Picture picture) {
            return answer();
        }

        @Override
        public Explanation explain(Ink ink, Set<NormaliserStep> steps) {
            return new Explanation(answer(), List.of(PreprocessingTrace.of(NORMALISER, ink, steps)));
        }

        @Override
        public Explanation explain(Picture picture, Set<NormaliserStep> steps) {
            return new Explanation(answer(), List.of());
        }
    }

    private static final class Choice implements CurrentModel.Choice {
        @Override
        public void keep(Runnable then) {}

        @Override
        public void goBack() {}
    }

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void build() {
        robot.interact(() -> {
            texts = new Texts(Language.ENGLISH);
            ControlFactory controls = new ControlFactory(texts);
            Notifications notifications = new Notifications();
            drawing = new DrawViewModel(
                    Background.onCallingThread(),
                    Background.onCallingThread(),
                    currentModel.answering(),
                    Reader::new,
                    notifications);
            OwnDrawingsViewModel own = new OwnDrawingsViewModel(
                    new MemoryDrawings(), new ChosenFile(), notifications, Background.onCallingThread());
            LabellingViewModel naming = new LabellingViewModel(drawing, own, currentModel.answering());
            FineTuningViewModel fineTuning = new FineTuningViewModel(
                    currentModel,
                    own,
                    (model, drawings, goOn) -> Optional.empty(),
                    notifications,
                    Background.onCallingThread());
            collect = new CollectViewModel(drawing, naming, own, currentModel.answering(), fineTuning, pause -> {});
            Labelling labelling = new Labelling(
                    naming,
                    collect,
                    new OldAnswer(
                            drawing, currentModel, Reader::new, new Notifications(), Background.onCallingThread()),
                    currentModel,
                    () -> {},
                    () -> {});
            why = new WhyViewModel(
                    drawing, currentModel.answering(), new SimpleBooleanProperty(true), Background.onCallingThread());
            DrawView view = new DrawView(
                    controls,
                    new SimpleBooleanProperty(true),
                    drawing,
                    why,
                    labelling,
                    currentModel.answering(),
                    new ChosenFile(),
                    notifications,
                    Background.onCallingThread());
            shell = new StackPane(view.root());
            shell.getStyleClass().add("shell");
            scene = new Scene(shell, 960, 620 - HEADER);
            scene.getStylesheets()
                    .add(getClass().getResource("/inkling/ui/inkling.css").toExternalForm());
            Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        });
    }

    private void show(String language, double width, double height, int type) {
        robot.interact(() -> {
            Language chosen = Language.of(language);
            scene.getStylesheets()
                    .setAll(
                            getClass().getResource("/inkling/ui/inkling.css").toExternalForm(),
                            Fonts.ofThisComputer().stylesheet(chosen));
            shell.setStyle("-fx-font-size: " + type + "px;");
            texts.language().set(chosen);
            shell.resize(width, height - HEADER);
            settle();
        });
    }

    /** Sizes that depend on others are right after a few frames. */
    private void settle() {
        for (int i = 0; i < 4; i++) {
            shell.applyCss();
            shell.layout();
        }
    }

    private void draw() {
        robot.interact(() -> {
            drawing.press(new Point(60, 60), false);
            drawing.drag(new Point(200, 90));
            drawing.drag(new Point(120, 240));
            drawing.release();
            settle();
        });
    }

    private Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private List<Node> all(String selector) {
        return new ArrayList<>(shell.lookupAll(selector));
    }

    /** What of the bars is in sight. */
    private Bounds viewport() {
        return place(shell.lookup("#probabilities").lookup(".viewport"));
    }

    private void assertAllBarsAreInSight() {
        Bounds sight = viewport();
        for (Node row : all(".probability-row")) {
            assertTrue(
                    place(row).getMinY() >= sight.getMinY() - 0.5 && place(row).getMaxY() <= sight.getMaxY() + 0.5,
                    () -> row.getId() + " " + place(row) + " is not within " + sight);
        }
        assertTrue(sight.getMaxY() <= shell.getHeight(), () -> sight + " in " + shell.getHeight());
    }

    private void assertKeysDoNotOverlap() {
        List<Node> keys = all(".probability-row .name");
        assertTrue(keys.size() >= 10);
        keys.sort((a, b) -> Double.compare(place(a).getMinY(), place(b).getMinY()));
        for (int i = 1; i < keys.size(); i++) {
            assertTrue(place(keys.get(i - 1)).getMaxY() <= place(keys.get(i)).getMinY() + 0.1, "key " + i);
        }
    }

    private void assertNothingScrolls() {
        ScrollPane screen = (ScrollPane) shell.lookup("#recognise-screen");
        assertFalse(
                screen.getContent().getLayoutBounds().getHeight() > shell.getHeight() + 0.5, "higher than the window");
        assertFalse(screen.getContent().getLayoutBounds().getWidth() > shell.getWidth() + 0.5, "wider than the window");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 960, 620",
        "zh, 960, 620",
        "en, 1024, 700",
        "zh, 1024, 700",
        "en, 1366, 700",
        "zh, 1366, 700",
        "en, 1366, 768",
        "zh, 1366, 768",
        "en, 1920, 1080",
        "zh, 1920, 1080"
    })
    void tenBarsAreInSightWithTheStepsAndWithoutOne(String language, double width, double height) {
        draw();
        robot.interact(() -> drawing.answer().steps().shown().set(true));
        show(language, width, height, 14);
        assertAllBarsAreInSight();
        assertKeysDoNotOverlap();
        assertNothingScrolls();
        robot.interact(() -> drawing.answer().steps().taken(NormaliserStep.FIT).set(false));
        show(language, width, height, 14);
        assertAllBarsAreInSight();
        assertKeysDoNotOverlap();
        assertNothingScrolls();
    }

    @ParameterizedTest
    @CsvSource({"en, 960, 620", "zh, 960, 620", "en, 1366, 768", "zh, 1366, 768"})
    void tenBarsOfBothModelsAreInSightWhileTheChoiceIsOpen(String language, double width, double height) {
        draw();
        robot.interact(() -> currentModel.offer(Models.untrained(7), new Choice()));
        show(language, width, height, 14);
        assertAllBarsAreInSight();
        assertKeysDoNotOverlap();
        assertNothingScrolls();
        assertTrue(shell.lookup("#old-guess").isVisible());
        assertEquals(
                10, all(".probability-bar.old").stream().filter(Node::isVisible).count());
    }

    @ParameterizedTest
    @CsvSource({"en, 960, 620, 14", "zh, 960, 620, 14", "en, 960, 620, 21", "en, 1366, 768, 28", "zh, 1366, 768, 28"})
    void theHeadingOfOneDigitIsReadToItsEndBesideTheNamesOfBothModels(
            String language, double width, double height, int type) {
        draw();
        robot.interact(() -> {
            currentModel.offer(Models.untrained(7), new Choice());
            Digit digit =
                    new Digit(new Reader(Models.untrained(7)).answer(), new inkling.ink.Bounds(0, 0, 1, 1), Ink.EMPTY);
            drawing.answer().digit().follow(Recognition.Number.of(List.of(digit, digit)));
            drawing.answer().digit().choose(1);
        });
        show(language, width, height, type);
        Label heading = (Label) shell.lookup(".bars-head .caption");
        assertTrue(heading.getText().contains("2"));
        assertEquals(heading.getText(), ((Text) heading.lookup(".text")).getText());
    }

    @ParameterizedTest
    @CsvSource({"en, 960, 620", "zh, 960, 620", "en, 1366, 768", "zh, 1366, 768"})
    void collectingHasRoomForAllItsCommands(String language, double width, double height) {
        robot.interact(() -> {
            collect.start();
            collect.choose("7");
        });
        draw();
        show(language, width, height, 14);
        assertNothingScrolls();
        for (String id :
                List.of("#collect-name", "#collect-undo", "#collect-learn", "#collect-countdown", "#collect-0")) {
            Bounds place = place(shell.lookup(id));
            assertTrue(
                    new Rectangle2D(0, 0, width, height - HEADER)
                            .contains(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight()),
                    () -> id + " " + place);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 960, 620", "zh, 960, 620", "en, 1366, 768", "zh, 1366, 768"})
    void withLargerTextTheScreenScrollsRatherThanOverlaps(String language, double width, double height) {
        draw();
        robot.interact(() -> drawing.answer().steps().shown().set(true));
        show(language, width, height, 21);
        assertKeysDoNotOverlap();
        assertPartsDoNotOverlap();
    }

    private void assertPartsDoNotOverlap() {
        Node layout = ((ScrollPane) shell.lookup("#recognise-screen")).getContent();
        Bounds whole = place(layout);
        List<Node> parts = ((Parent) layout)
                .getChildrenUnmodifiable().stream().filter(Node::isVisible).toList();
        for (Node part : parts) {
            assertTrue(whole.contains(place(part)), () -> part + " " + place(part) + " in " + whole);
            for (Node other : parts) {
                assertTrue(part == other || !overlap(place(part), place(other)), () -> part + " lies over " + other);
            }
        }
        Bounds answer = place(shell.lookup(".answer"));
        shell.lookup(".answer").applyCss();
        for (Node card : ((Parent) shell.lookup(".answer")).getChildrenUnmodifiable()) {
            assertTrue(!card.isVisible() || answer.contains(place(card)), () -> card + " " + place(card));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 960, 620", "zh, 960, 620", "en, 1366, 768", "zh, 1366, 768"})
    void whyTheAnswerIsWhatItIsIsReadToItsEndBelowTheBoard(String language, double width, double height) {
        draw();
        robot.interact(() -> why.shown().set(true));
        for (int type : new int[] {14, 21}) {
            show(language, width, height, type);
            Label told = (Label) shell.lookup("#why-text");
            assertFalse(told.getText().isEmpty());
            assertEquals(told.getText(), ((Text) told.lookup(".text")).getText());
            assertTrue(place(told).getMinY() > place(shell.lookup("#pen-width")).getMaxY());
            assertPartsDoNotOverlap();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 960, 620", "zh, 960, 620", "en, 1366, 768", "zh, 1366, 768"})
    void tenBarsAreInSightBesideTheReasons(String language, double width, double height) {
        draw();
        robot.interact(() -> why.shown().set(true));
        show(language, width, height, 14);
        assertAllBarsAreInSight();
        assertNothingScrolls();
    }

    /** Else the place under the pen would move while it draws. */
    @ParameterizedTest
    @CsvSource({"en, 960, 620, 14", "zh, 960, 620, 14", "en, 1366, 900, 14", "zh, 1366, 900, 21"})
    void theBoardKeepsItsPlaceWhateverIsFound(String language, double width, double height, int type) {
        robot.interact(() -> why.shown().set(true));
        show(language, width, height, type);
        Node board = shell.lookup("#canvas");
        Bounds blank = place(board);
        draw();
        assertEquals(blank, place(board));
        robot.interact(() -> {
            drawing.press(new Point(60, 150), false);
            drawing.drag(new Point(220, 160));
            settle();
        });
        assertEquals(blank, place(board));
        robot.interact(() -> {
            drawing.release();
            settle();
        });
        assertEquals(blank, place(board));
        robot.interact(() -> {
            drawing.clear();
            settle();
        });
        assertEquals(blank, place(board));
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getMinX() < other.getMaxX() - 0.5
                && other.getMinX() < one.getMaxX() - 0.5
                && one.getMinY() < other.getMaxY() - 0.5
                && other.getMinY() < one.getMaxY() - 0.5;
    }

    @Test
    void ofSixtyClassesTheLikeliestIsInSight() {
        robot.interact(() -> currentModel.use(NamedModel.ofFile(
                Path.of("mine.json"),
                Models.labelled(IntStream.range(0, 60).mapToObj(i -> "k" + i).toList()))));
        draw();
        show("en", 960, 620, 14);
        Bounds sight = viewport();
        Node best = all(".probability-row").stream()
                .filter(row -> row.getPseudoClassStates().toString().contains("best"))
                .findFirst()
                .orElseThrow();
        assertTrue(sight.contains(place(best)), () -> place(best) + " in " + sight);
    }
}
