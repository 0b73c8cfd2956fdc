package inkling.ui.inspect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Point;
import inkling.model.Model;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Language;
import inkling.ui.common.Notifications;
import inkling.ui.common.Texts;
import inkling.ui.draw.BoardView;
import inkling.ui.draw.DrawViewModel;
import inkling.ui.draw.RecogniserReader;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class BoardColumnTest {
    private static final FxRobot ROBOT = new FxRobot();

    private final SimpleObjectProperty<Model> model = new SimpleObjectProperty<>(Models.overflowing());
    private final DrawViewModel drawing = new DrawViewModel(
            Background.onCallingThread(),
            Background.onCallingThread(),
            model,
            RecogniserReader::new,
            new Notifications());
    private BoardColumn column;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void drawAStroke() {
        ROBOT.interact(() -> {
            ControlFactory controls = new ControlFactory(new Texts(Language.ENGLISH));
            BoardView board = new BoardView(controls, drawing, new SimpleBooleanProperty(true), "board");
            column = new BoardColumn(controls, drawing, board);
            drawing.press(new Point(100, 20), false);
            drawing.drag(new Point(100, 200));
            drawing.release();
        });
    }

    private String says() {
        return ((Label) column.lookup("#inspect-answer")).getText();
    }

    @Test
    void aModelWithoutAnAnswerIsNamedInItsPlaceWithWhatToDo() {
        assertTrue(says().startsWith("“" + model.get().network().name() + "” cannot read drawings."), says());
        assertTrue(says().endsWith("Choose another model on the Model tab."), says());
    }

    @Test
    void aModelWithAnAnswerFollowsOneWithoutAnswer() {
        ROBOT.interact(() -> model.set(Models.untrained(2)));

        assertTrue(says().contains("%"), says());
    }
}
