package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.store.run.RunLog;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Language;
import inkling.ui.common.Notifications;
import inkling.ui.common.Pages;
import inkling.ui.common.Texts;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The page of runs, opened and closed as by its button, on a screen without a display. */
class RunsPaneTest {
    private static final FxRobot ROBOT = new FxRobot();

    @TempDir
    private Path folder;

    private final SimpleBooleanProperty open = new SimpleBooleanProperty();
    private final Texts texts = new Texts(Language.ENGLISH);
    private RunsViewModel runs;
    private StackPane page;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aRunThatBeganBeforeThePageWasOpenedIsInTheTable() {
        make();
        begin();
        show(true);
        assertTrue(isInTheTable("LeNet-5 style 1"));
    }

    @Test
    void aRunThatBeginsLaterIsInTheTableToo() {
        make();
        show(true);
        show(false);
        begin();
        show(true);
        assertTrue(isInTheTable("LeNet-5 style 1"));
    }

    @Test
    void theChosenRunIsStillChosenWhenThePageIsOpenedAgain() {
        make();
        begin();
        show(true);
        ROBOT.interact(() -> table().getSelectionModel().select(0));
        show(false);
        show(true);
        assertEquals(0, table().getSelectionModel().getSelectedIndex());
    }

    @Test
    void aRunThatNobodyHasNamedIsNamedInTheLanguageOfTheWindow() {
        make();
        begin();
        show(true);
        ROBOT.interact(() -> texts.language().set(Language.CHINESE));
        layOut();
        assertTrue(isInTheTable("LeNet-5 风格 1"));
        assertTrue(isInTheTable("LeNet-5 风格"));
        assertEquals("LeNet-5 style 1", runs.items().get(0).name().get());
    }

    @Test
    void aNameThatWasOnlyLookedAtIsStillTheProgramsOwn() {
        texts.language().set(Language.CHINESE);
        make();
        begin();
        show(true);
        ROBOT.interact(() -> {
            TableColumn<RunItem, String> name = column("名称");
            name.getOnEditCommit()
                    .handle(new TableColumn.CellEditEvent<>(
                            runsTable(), new TablePosition<>(runsTable(), 0, name), null, "LeNet-5 风格 1"));
            texts.language().set(Language.ENGLISH);
        });
        layOut();
        assertTrue(isInTheTable("LeNet-5 style 1"));
    }

    @SuppressWarnings("unchecked")
    private TableView<RunItem> runsTable() {
        return (TableView<RunItem>) table();
    }

    @SuppressWarnings("unchecked")
    private TableColumn<RunItem, String> column(String title) {
        return (TableColumn<RunItem, String>) runsTable().getColumns().stream()
                .filter(each -> each.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noRowIsMadeBeforeThePageIsOpened() {
        make();
        begin();
        layOut();
        assertEquals(Set.of(), page.lookupAll(".table-row-cell"));
    }

    private void make() {
        ROBOT.interact(() -> {
            runs = new RunsViewModel(
                    new RunLog(folder), new ChosenFile(), new Notifications(), Background.onCallingThread());
            page = new Pages<>(open).add(true, () -> new RunsPane(new ControlFactory(texts), runs));
            new Scene(page, 900, 600);
        });
    }

    private void begin() {
        ROBOT.interact(() -> runs.begin("LeNet-5 style", Map.of("epochs", "2")));
    }

    private void show(boolean now) {
        ROBOT.interact(() -> open.set(now));
        layOut();
    }

    private void layOut() {
        ROBOT.interact(() -> {
            page.applyCss();
            page.layout();
        });
    }

    private TableView<?> table() {
        return (TableView<?>) page.lookup("#runs");
    }

    private boolean isInTheTable(String text) {
        return page.lookupAll(".table-cell").stream().anyMatch(cell -> text.equals(((Labeled) cell).getText()));
    }
}
