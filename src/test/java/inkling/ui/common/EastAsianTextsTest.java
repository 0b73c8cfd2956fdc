package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class EastAsianTextsTest {
    private static final PseudoClass MARK = PseudoClass.getPseudoClass(EastAsianTexts.PSEUDO_CLASS);
    private static final String CHINESE = "我的 模型";

    private final FxRobot robot = new FxRobot();
    private final VBox root = new VBox();
    private Stage stage;

    @BeforeEach
    void showAWindow() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            stage.setScene(new Scene(root, 300, 200));
            stage.show();
            EastAsianTexts.watchAllWindows();
        });
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void aNumberWithoutBreaksIsWrittenInLatin() {
        assertFalse(EastAsianTexts.isIn("\u2212\ufeff0.5"));
        assertTrue(EastAsianTexts.isIn("\u2212\ufeff0.5 " + CHINESE));
    }

    @Test
    void aLabelIsMarkedWhenItComesIntoTheWindow() {
        Label label = new Label(CHINESE);
        robot.interact(() -> root.getChildren().add(new VBox(label)));
        assertTrue(marked(label));
    }

    @Test
    void theMarkFollowsTheText() {
        Label label = new Label("my model");
        robot.interact(() -> root.getChildren().add(label));
        assertFalse(marked(label));
        robot.interact(() -> label.setText(CHINESE));
        assertTrue(marked(label));
        robot.interact(() -> label.setText("my model"));
        assertFalse(marked(label));
    }

    @Test
    void whatIsTypedIntoAFieldAndWhatTheFieldAsksForAreMarked() {
        TextField field = new TextField();
        robot.interact(() -> root.getChildren().add(field));
        robot.interact(() -> field.setPromptText("另一个名字"));
        assertTrue(marked(field));
        robot.interact(() -> field.setText("seven"));
        assertFalse(marked(field));
        robot.interact(() -> field.setText("七"));
        assertTrue(marked(field));
    }

    @Test
    void aTextOfItsOwnIsMarked() {
        Text text = new Text(CHINESE);
        robot.interact(() -> root.getChildren().add(text));
        assertTrue(marked(text));
    }

    @Test
    void aTooltipIsMarked() {
        Tooltip tooltip = new Tooltip(CHINESE);
        robot.interact(() -> tooltip.show(root, 10, 10));
        assertTrue(showsOneMarked(tooltip));
    }

    @Test
    void anItemOfAMenuIsMarked() {
        ContextMenu menu = new ContextMenu(new MenuItem(CHINESE));
        robot.interact(() -> menu.show(root, 10, 10));
        assertTrue(showsOneMarked(menu));
    }

    @Test
    void aNewRootIsWatched() {
        Label label = new Label(CHINESE);
        robot.interact(() -> stage.getScene().setRoot(new VBox(label)));
        assertTrue(marked(label));
    }

    @Test
    void theRuleGivesAllOfThemAFontThatHasTheirCharacters() {
        Fonts fonts = Fonts.ofThisComputer();
        assumeTrue(fonts.eastAsian().isPresent(), "no font for Chinese is installed");
        Label label = new Label(CHINESE);
        Tooltip tooltip = new Tooltip(CHINESE);
        robot.interact(() -> {
            stage.getScene().getStylesheets().setAll(fonts.stylesheet(Language.ENGLISH));
            root.getChildren().addAll(label, new Label("my model"));
            tooltip.show(root, 10, 10);
        });
        robot.interact(() -> root.applyCss());
        assertEquals(fonts.eastAsian().get(), label.getFont().getFamily());
        Set<String> families = nodes(tooltip.getScene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getFont().getFamily())
                .collect(Collectors.toSet());
        assertEquals(Set.of(fonts.eastAsian().get()), families);
    }

    @Test
    void otherTextsKeepTheFontOfTheLanguage() {
        Fonts fonts = Fonts.ofThisComputer();
        assumeTrue(fonts.family(Language.ENGLISH).isPresent(), "no well-known Latin font is installed");
        Label label = new Label("my model");
        robot.interact(() -> {
            stage.getScene().getStylesheets().setAll(fonts.stylesheet(Language.ENGLISH));
            root.getChildren().addAll(label);
        });
        robot.interact(() -> root.applyCss());
        assertEquals(fonts.family(Language.ENGLISH).get(), label.getFont().getFamily());
    }

    private static boolean showsOneMarked(PopupWindow popup) {
        return nodes(popup.getScene().getRoot()).anyMatch(EastAsianTextsTest::marked);
    }

    private static Stream<Node> nodes(Node node) {
        List<Node> children = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        return Stream.concat(Stream.of(node), children.stream().flatMap(EastAsianTextsTest::nodes));
    }

    private static boolean marked(Node node) {
        return node.getPseudoClassStates().contains(MARK);
    }
}
