package inkling.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ui.screens.LayoutInspector.Look;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The inspector finds what is broken on purpose, and nothing in what is sound. */
class LayoutInspectorTest {
    private Stage stage;

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void closeTheWindow() {
        Hand.run(stage::hide);
    }

    @Test
    void aSoundSceneHasNoFaults() {
        assertEquals(
                List.of(),
                broken(() -> new VBox(new Label("A label"), new Button("A button")), EnumSet.allOf(Look.class)));
    }

    @Test
    void contentThatNeedsMoreThanTheWindowHasIsTooHigh() {
        assertEquals(List.of(Rule.TOO_HIGH), broken(() -> withHeight(new VBox(), 500)));
    }

    @Test
    void contentThatScrollsIsNotTooHigh() {
        assertEquals(List.of(), broken(() -> new ScrollPane(withHeight(new VBox(new Label("A label")), 500))));
    }

    @Test
    void aButtonBeyondTheEdgeIsOutside() {
        assertEquals(List.of(Rule.OUTSIDE), broken(() -> at(new Button(), 390, 50)));
    }

    @Test
    void aButtonWhereOneCanScrollIsNotOutside() {
        assertEquals(List.of(), broken(() -> new ScrollPane(at(new Button(), 900, 50))));
    }

    @Test
    void aButtonWhereNoScrollBarLeadsIsOutside() {
        assertEquals(List.of(Rule.OUTSIDE), broken(() -> {
            ScrollPane pane = new ScrollPane(at(new Button(), 900, 50));
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            return pane;
        }));
    }

    @Test
    void whatSticksOutOfItsPanelIsOutside() {
        assertEquals(List.of(Rule.OUTSIDE), broken(() -> {
            Pane panel = at(new Button(), 90, 5);
            panel.setBackground(Background.fill(Color.BEIGE));
            panel.setMaxSize(100, 100);
            panel.setMinSize(0, 0);
            return panel;
        }));
    }

    @Test
    void anEllipsisIsACut() {
        assertEquals(List.of(Rule.CUT), broken(() -> {
            Label label = new Label("A text that is longer than the room it has");
            label.setMaxWidth(80);
            return label;
        }));
    }

    @Test
    void textThatWrapsIsWhole() {
        assertEquals(List.of(), broken(() -> {
            Label label = new Label("A text that is longer than the room it has");
            label.setMaxWidth(80);
            label.setWrapText(true);
            return label;
        }));
    }

    @Test
    void aRegionBelowItsLeastSizeIsACut() {
        assertEquals(List.of(Rule.CUT), broken(() -> {
            Region region = new Region();
            region.setMinSize(60, 60);
            Pane pane = new Pane() {
                @Override
                protected void layoutChildren() {
                    region.resizeRelocate(10, 10, 60, 20);
                }
            };
            pane.getChildren().add(region);
            return pane;
        }));
    }

    @Test
    void twoTextsInOnePlaceOverlap() {
        assertEquals(List.of(Rule.OVERLAP), broken(() -> new StackPane(new Label("one text"), new Label("another"))));
    }

    @Test
    void aTextInAButtonDoesNotOverlapIt() {
        assertEquals(List.of(), broken(() -> new StackPane(new Button("pressed"))));
    }

    @Test
    void whatIsBehindACoverDoesNotCount() {
        assertEquals(List.of(), broken(() -> {
            StackPane cover = new StackPane(new Label("a question"));
            cover.getStyleClass().add("scrim");
            return new StackPane(new Label("a page"), cover);
        }));
    }

    @Test
    void aCharacterThatNoFontHasIsMissing() {
        assertEquals(List.of(Rule.GLYPH), broken(() -> new Label("a \u0378 b"), EnumSet.of(Look.GLYPHS)));
    }

    @Test
    void lettersWithAccentsAreThere() {
        assertEquals(List.of(), broken(() -> new Label("é ß – × …"), EnumSet.of(Look.GLYPHS)));
    }

    @Test
    void greyOnGreyHasTooLittleContrast() {
        assertEquals(
                List.of(Rule.CONTRAST), broken(() -> coloured("#808080", "#606060", 13), EnumSet.of(Look.COLOURS)));
    }

    @Test
    void largeTextMayHaveLessContrast() {
        assertEquals(List.of(), broken(() -> coloured("#ffffff", "#808080", 30), EnumSet.of(Look.COLOURS)));
        assertEquals(
                List.of(Rule.CONTRAST), broken(() -> coloured("#ffffff", "#808080", 13), EnumSet.of(Look.COLOURS)));
    }

    @Test
    void whatTabSkipsCannotBeReached() {
        assertEquals(
                List.of(Rule.TAB),
                broken(
                        () -> {
                            Button skipped = new Button("skipped");
                            skipped.setFocusTraversable(false);
                            return new HBox(10, new Button("met"), skipped);
                        },
                        EnumSet.of(Look.FOCUS)));
    }

    @Test
    void tabMustNotLeadOutOfACover() {
        assertEquals(
                List.of(Rule.TAB),
                broken(
                        () -> {
                            StackPane cover = new StackPane(new Button("answer"));
                            cover.getStyleClass().add("scrim");
                            return new StackPane(new Button("behind"), cover);
                        },
                        EnumSet.of(Look.FOCUS)));
    }

    @Test
    void aFocusThatNobodySeesIsAFault() {
        assertEquals(
                List.of(Rule.FOCUS),
                broken(
                        () -> {
                            Button plain = new Button("plain");
                            plain.setStyle(
                                    "-fx-background-color: #dddddd; -fx-background-insets: 0; -fx-text-fill: black;");
                            return new HBox(10, new Button("usual"), plain);
                        },
                        EnumSet.of(Look.FOCUS)));
    }

    private List<Rule> broken(Supplier<Parent> content) {
        return broken(content, EnumSet.of(Look.PLACES));
    }

    /** In a window of 400 x 300. */
    private List<Rule> broken(Supplier<Parent> content, EnumSet<Look> looks) {
        return Hand.call(() -> {
            stage = new Stage();
            Scene scene = new Scene(new StackPane(content.get()), 400, 300);
            stage.setScene(scene);
            stage.show();
            LayoutInspector.layOut(scene, 400, 300);
            return new LayoutInspector()
                    .inspect(scene, "light", looks).stream()
                            .map(Fault::rule)
                            .distinct()
                            .toList();
        });
    }

    private static Region withHeight(Region region, double height) {
        region.setMinHeight(height);
        return region;
    }

    private static Pane at(Node node, double x, double y) {
        node.relocate(x, y);
        Pane pane = new Pane(node);
        pane.setMinSize(0, 0);
        return pane;
    }

    private static StackPane coloured(String text, String behind, double size) {
        Label label = new Label("some text");
        label.setFont(Font.font(size));
        label.setStyle("-fx-text-fill: " + text);
        StackPane pane = new StackPane(label);
        pane.setPadding(new Insets(10));
        pane.setBackground(Background.fill(Color.web(behind)));
        return pane;
    }
}
