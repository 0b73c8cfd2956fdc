package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.common.Background;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Language;
import inkling.ui.common.Notifications;
import inkling.ui.common.Texts;
import inkling.ui.common.Theme;
import inkling.ui.help.About;
import inkling.ui.help.HelpViewModel;
import inkling.ui.help.Tour;
import inkling.ui.model.ModelViewModel;
import inkling.ui.train.RunsViewModel;
import inkling.ui.train.TrainSettings;
import inkling.ui.train.TrainViewModel;
import inkling.ui.train.TrainingWork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The header while a new network answers and the model in use is not saved, at every width and size of text. */
class HeaderTest {
    private static final FxRobot ROBOT = new FxRobot();

    private final FakeServices services = new FakeServices();
    private final CurrentModel currentModel = new CurrentModel(Models.unsaved());
    private Header header;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        ROBOT.interact(() -> Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet()));
    }

    @ParameterizedTest
    @CsvSource({
        "960, 100, ENGLISH",
        "1024, 100, ENGLISH",
        "1119, 100, ENGLISH",
        "1180, 100, ENGLISH",
        "1366, 100, ENGLISH",
        "960, 150, ENGLISH",
        "1024, 150, ENGLISH",
        "1366, 150, ENGLISH",
        "1919, 150, ENGLISH",
        "960, 100, CHINESE",
        "1366, 100, CHINESE",
        "960, 150, CHINESE",
        "1366, 150, CHINESE"
    })
    void whatAnswersIsSaidInFull(int width, int percent, Language language) {
        ROBOT.interact(() -> {
            open(width, percent, language);
            currentModel.tryOut(Models.untrained(3), false);
            layOut();
        });
        assertEquals(List.of(), cut());
        assertEquals(List.of(), outside(width));
        assertFalse(header.lookup("#header-unsaved").isVisible());
    }

    private void open(int width, int percent, Language language) {
        Texts texts = new Texts(language);
        Notifications notifications = new Notifications();
        RunsViewModel runs = new RunsViewModel(
                services.runLog(), services, notifications, new Background(later -> {}, Runnable::run));
        TrainViewModel training = new TrainViewModel(
                new TrainSettings(),
                currentModel,
                notifications,
                runs,
                new TrainingWork(services.trainer(), new Background(later -> {}, Runnable::run), Runnable::run));
        ModelViewModel models = new ModelViewModel(
                currentModel, services.modelFiles(), services, notifications, Background.onCallingThread());
        ShellViewModel shell = new ShellViewModel(
                new SimpleObjectProperty<>(ShellViewModel.Screen.RECOGNISE),
                texts,
                currentModel,
                training,
                new SimpleBooleanProperty(),
                models,
                notifications,
                () -> {});
        shell.textSize().set(percent);
        HelpViewModel help = new HelpViewModel(
                () -> new About("", "", "", true, Path.of(""), Optional.empty()),
                new Tour(List.of()),
                notifications,
                null);
        header = new Header(new ControlFactory(texts), shell, currentModel, help);
        BorderPane root = new BorderPane();
        root.setTop(header);
        root.getStyleClass().add("shell");
        root.setStyle("-fx-font-size: " + shell.textSize().pixels() + "px;");
        Scene scene = new Scene(root, width, 200);
        scene.getStylesheets()
                .add(getClass().getResource("/inkling/ui/inkling.css").toExternalForm());
    }

    private void layOut() {
        header.getScene().getRoot().applyCss();
        header.getScene().getRoot().layout();
    }

    /** What is on the screen in place of a text that has no room. */
    private List<String> cut() {
        List<String> cut = new ArrayList<>();
        int seen = 0;
        for (Node node : header.lookupAll(".text")) {
            if (node instanceof Text text
                    && text.getParent() instanceof Labeled labeled
                    && text.isVisible()
                    && labeled.isVisible()
                    && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) {
                seen++;
                if (!text.getText().equals(labeled.getText())) {
                    cut.add(text.getText());
                }
            }
        }
        assertTrue(seen >= 2, "badge and language have text, seen were " + seen);
        return cut;
    }

    private List<String> outside(double width) {
        List<String> outside = new ArrayList<>();
        for (Node node : header.lookupAll(".button, .toggle-button")) {
            Bounds place = node.localToScene(node.getLayoutBounds());
            if (place.getMinX() < 0 || place.getMaxX() > width) {
                outside.add(node.getId());
            }
        }
        return outside;
    }
}
