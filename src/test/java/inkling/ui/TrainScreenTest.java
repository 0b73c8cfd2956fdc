package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.Preset;
import inkling.engine.layer.Shape;
import inkling.ink.Preprocessing;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.store.run.RunLog;
import inkling.training.TrainingEvent;
import inkling.ui.common.Language;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Preferences;
import inkling.ui.train.FakeTrainingService;
import inkling.ui.train.StartChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The Train tab in the smallest window, whatever is chosen on it and however a run goes. */
class TrainScreenTest {
    private static final List<String> PAGES =
            List.of("#show-network", "#show-curves", "#show-runs", "#show-filters", "#show-examples");
    private static final List<String> ALWAYS_IN_SIGHT = List.of(".header", ".tabs", "#train", "#pause", "#stop");
    private static final int WIDTH = 960;
    private static final int HEIGHT = 620;

    @TempDir
    Path runs;

    private final FakeTrainingService trainer = new FakeTrainingService();
    private final Model best = best();
    private final FakeServices services = new FakeServices() {
        @Override
        public RunLog runLog() {
            return new RunLog(runs);
        }

        @Override
        public FirstModel firstModel(Preferences preferences) {
            return new FirstModel(NamedModel.ofProgram("inkling", best), Optional.empty());
        }
    };
    private final FxRobot robot = new FxRobot();
    private final List<String> outOfSight = new ArrayList<>();
    private Stage stage;
    private String look = "";

    private static Model best() {
        NetworkSpec network = Preset.BEST.network(new Shape(28, 28, 1), 10);
        return new Model(
                network,
                Parameters.random(new ParameterLayout(network), 1),
                Preprocessing.INKLING_INK_1.id(),
                Models.untrained(1).labels(),
                TrainingRecord.NONE);
    }

    @BeforeEach
    void openTheTrainTab() throws Exception {
        services.trainer = trainer;
        Preferences preferences = new Preferences(services.loadPreferences());
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            MainWindow window = new MainWindow(
                    stage, services, preferences, services.firstModel(preferences), services.loadDrawing());
            window.show();
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
        });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void noNetworkPushesTheButtonsOutOfTheWindow() {
        inEveryLook(() -> {
            for (Preset preset : Preset.values()) {
                choose("#preset", preset);
                check("network " + preset);
            }
            choose("#start", StartChoice.MODEL_IN_USE);
            check("the model in use");
            choose("#start", StartChoice.RANDOM);
        });
        assertEquals(List.of(), outOfSight);
    }

    @Test
    void noPageOfARunPushesTheButtonsOutOfTheWindow() {
        trainer.events =
                List.of(new TrainingEvent.Started(10, 860, 55_000), new TrainingEvent.Step(100, 1, 2.3, 0.1, 12_345.6));
        inEveryLook(() -> checkPages("no run"));
        train();
        inEveryLook(() -> check("running"));
        trainer.listener.accept(new TrainingEvent.EpochEnded(1, new TrainingRecord.Epoch(2.3, 0.1, 2.3, 0.1)));
        trainer.listener.accept(new TrainingEvent.NothingLearned(1));
        waitFor("#run-nothing-learned");
        inEveryLook(() -> check("nothing learned"));
        trainer.listener.accept(new TrainingEvent.Finished(best, best, 1, TrainingEvent.Ending.STOPPED, 5));
        waitFor("#run-result");
        inEveryLook(() -> checkPages("a result to keep or not"));
        act("#keep-old");
        train();
        trainer.listener.accept(
                new TrainingEvent.Diverged(101, Double.NaN, TrainingEvent.Cause.LEARNING_RATE, Optional.of(best), 1));
        waitFor("#run-broken");
        inEveryLook(() -> check("diverged"));
        assertEquals(List.of(), outOfSight);
    }

    @Test
    void aFirstRunNeedsNoScrolling() {
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        ScrollPane settings = (ScrollPane) robot.lookup("#train-settings").query();
        double height = settings.getViewportBounds().getHeight();
        for (String id : List.of("#preset", "#recipe-full", "#epochs", "#learning-rate", "#further-settings")) {
            Node node = robot.lookup(id).query();
            Bounds place = settings.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
            assertTrue(place.getMaxY() <= height, id + " ends at " + place.getMaxY() + " of " + height);
        }
        assertFalse(isOnShow("#seed"));
    }

    @Test
    void whatStandsInTheWayOfARunLeadsToItsField() {
        TextField seed = open("#seed");
        robot.interact(() -> {
            seed.setText("seven");
            press("#further-settings");
        });
        assertEquals(
                "Seed: A whole number: 64",
                ((Hyperlink) robot.lookup("#train-obstacle").query()).getText());
        act("#train-obstacle");
        assertTrue(isOnShow("#seed"));
        assertTrue(seed.isFocused());
        ScrollPane settings = (ScrollPane) robot.lookup("#train-settings").query();
        Bounds port = settings.localToScene(settings.getLayoutBounds());
        assertTrue(port.contains(seed.localToScene(seed.getLayoutBounds())));
        assertTrue(isOnShow("#seed-problem"));
    }

    @Test
    void theKeysOfTrainLeadToTheFieldThatIsWrong() {
        TextField epochs = open("#epochs");
        robot.interact(() -> epochs.setText("0"));
        assertEquals("", ((Label) robot.lookup("#epochs-problem").query()).getText());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(epochs.isFocused());
        assertEquals(
                "From 1 to 10000.", ((Label) robot.lookup("#epochs-problem").query()).getText());
    }

    @Test
    void theRoomForAProblemIsThereBefore() {
        TextField epochs = open("#epochs");
        Node below = robot.lookup("#further-settings").query();
        double before = below.localToScene(0, 0).getY();
        robot.interact(() -> epochs.setText("0"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(before, below.localToScene(0, 0).getY());
    }

    @Test
    void theRecipeInForceIsPressedAndCanBePressedAgain() {
        ToggleButton seconds = (ToggleButton) robot.lookup("#recipe-seconds").query();
        act("#recipe-seconds");
        assertTrue(seconds.isSelected());
        assertFalse(seconds.isDisabled());
        act("#recipe-full");
        assertFalse(seconds.isSelected());
    }

    /** Shows a field. */
    private TextField open(String id) {
        robot.interact(() -> ((ToggleButton) robot.lookup("#further-settings").query()).setSelected(true));
        return robot.lookup(id).queryAs(TextField.class);
    }

    private void checkPages(String state) {
        for (String page : PAGES) {
            press(page);
            check(state + ", page " + page);
        }
        press("#show-network");
    }

    /** In both languages, with text as large as usual and half as large again. */
    private void inEveryLook(Runnable checks) {
        Node root = stage.getScene().getRoot();
        root.styleProperty().unbind();
        for (int size : new int[] {14, 21}) {
            for (Language language : Language.values()) {
                look = language + ", " + size + " px";
                robot.interact(() -> {
                    root.setStyle("-fx-font-size: " + size + "px;");
                    checks.run();
                });
                act("#switch-language");
            }
        }
    }

    private void check(String what) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        for (String id : ALWAYS_IN_SIGHT) {
            Node node = robot.lookup(id).query();
            Bounds place = node.localToScene(node.getLayoutBounds());
            boolean inSight = place.getMinY() >= -0.5
                    && place.getMaxY() <= stage.getScene().getHeight() + 0.5
                    && place.getMinX() >= -0.5;
            if (!inSight) {
                outOfSight.add(look + ", " + what + ": " + id + " from " + place.getMinY() + " to " + place.getMaxY());
            }
        }
    }

    private void press(String id) {
        ((ButtonBase) robot.lookup(id).query()).fire();
    }

    /** As {@link #press}, and then lets the window work. */
    private void act(String id) {
        robot.interact(() -> press(id));
    }

    private <T> void choose(String id, T value) {
        ComboBox<T> box = robot.lookup(id).queryComboBox();
        box.setValue(value);
    }

    /** Begins a run. Figures of the run before are on show until it runs itself, so they do not tell that it has begun. */
    private void train() {
        trainer.listener = null;
        act("#train");
        waitFor("a run", () -> trainer.listener != null);
        waitFor("#run-numbers");
    }

    private void waitFor(String id) {
        waitFor(id, () -> isOnShow(id));
    }

    private static void waitFor(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError(what + " does not appear", e);
        }
    }

    private boolean isOnShow(String id) {
        for (Node node = robot.lookup(id).query(); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
