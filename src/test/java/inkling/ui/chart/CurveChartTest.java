package inkling.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.model.TrainingRecord;
import inkling.training.TrainingEvent;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import inkling.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A chart on a screen without a display. */
class CurveChartTest {
    private static final FxRobot ROBOT = new FxRobot();

    private final Locale usual = Locale.getDefault();
    private CurveChart chart;
    private Scene scene;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(usual);
    }

    private static ChartedRun run(int number, double factor) {
        Curves curves = new Curves();
        curves.start(new TrainingEvent.Started(3, 50, 3200));
        for (int step = 1; step <= 150; step++) {
            curves.add(new TrainingEvent.Step(step, 1, factor * (0.1 + 2.2 / step), 1 - 0.9 / step, 640));
        }
        for (int epoch = 1; epoch <= 3; epoch++) {
            curves.add(new TrainingEvent.EpochEnded(epoch, new TrainingRecord.Epoch(0.2, 0.9, factor * 0.2, 1)));
        }
        curves.stop();
        return new ChartedRun(number, number - 1, "run " + number, curves);
    }

    private void show(AxisRange range, ChartedRun... runs) {
        ROBOT.interact(() -> {
            chart = new CurveChart(new ControlFactory(new Texts(Language.ENGLISH)), "chart", "train.chart.loss", range);
            scene = new Scene(chart, 460, 220);
            scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
            scene.getStylesheets()
                    .add(getClass().getResource("/inkling/ui/inkling.css").toExternalForm());
            chart.update(List.of(runs));
        });
        layOut();
    }

    private void layOut() {
        ROBOT.interact(() -> {
            chart.applyCss();
            chart.layout();
        });
    }

    private ToggleButton logSwitch() {
        return (ToggleButton) chart.lookup("#chart-log");
    }

    private Region plot() {
        return (Region) chart.lookup(".chart-plot-background");
    }

    private List<Bounds> tags() {
        return chart.lookupAll(".run-tag").stream()
                .map(tag -> tag.localToScene(tag.getBoundsInLocal()))
                .toList();
    }

    private List<String> axisTexts() {
        List<String> texts = new ArrayList<>();
        for (Node axis : chart.lookupAll(".axis")) {
            for (Node part : ((Parent) axis).getChildrenUnmodifiable()) {
                if (part instanceof Text text && text.isVisible()) {
                    texts.add(text.getText());
                }
            }
        }
        return texts;
    }

    @Test
    void axesHaveTheSameDigitsInEveryLocale() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        show(AxisRange.LOSS, run(1, 1));
        assertFalse(axisTexts().isEmpty());
        for (String text : axisTexts()) {
            assertTrue(text.matches("[0-9.]+"), text);
        }
    }

    @Test
    void theNumbersOfSixRunsLieWithinThePlotAndApart() {
        show(AxisRange.ACCURACY, run(1, 1), run(2, 1), run(3, 1), run(4, 1), run(5, 1), run(6, 1));
        Bounds plot = plot().localToScene(plot().getBoundsInLocal());
        assertEquals(6, tags().size());
        for (Bounds tag : tags()) {
            assertTrue(plot.contains(tag), () -> tag + " in " + plot);
            assertEquals(1, tags().stream().filter(tag::intersects).count());
        }
    }

    @Test
    void aLineAtAHundredPerCentIsDrawnWhole() {
        show(AxisRange.ACCURACY, run(1, 1));
        Bounds plot = plot().localToScene(plot().getBoundsInLocal());
        Set<Double> above = new TreeSet<>();
        for (Node dot : chart.lookupAll(".epoch-dot")) {
            above.add(dot.localToScene(dot.getBoundsInLocal()).getMinY() - plot.getMinY());
        }
        assertEquals(1, above.size());
        assertTrue(above.iterator().next() > -3, above::toString);
    }

    @Test
    void aDivergedRunTurnsTheLogarithmicScaleOn() {
        show(AxisRange.LOSS, run(1, 1), run(2, 1e4));
        assertTrue(logSwitch().isSelected());
        assertTrue(axisTexts().contains("10^4"), axisTexts()::toString);
    }

    @Test
    void theUsersChoiceOfTheScaleStays() {
        show(AxisRange.LOSS, run(1, 1), run(2, 1e4));
        ROBOT.interact(() -> logSwitch().fire());
        ROBOT.interact(() -> chart.update(List.of(run(1, 1), run(2, 1e5))));
        assertFalse(logSwitch().isSelected());
    }

    @Test
    void valuesBelowTheAxisAreTold() {
        show(AxisRange.ACCURACY, run(1, 1));
        assertEquals(List.of("10"), signs());
    }

    @Test
    void aChartThatHoldsAllTellsNothing() {
        show(AxisRange.LOSS, run(1, 1));
        assertEquals(List.of(), signs());
    }

    @Test
    void valuesAboveTheAxisAreTold() {
        show(AxisRange.LOSS, run(1, 1), run(2, 1e25));
        assertEquals(List.of("2×10^25"), signs());
    }

    private List<String> signs() {
        return chart.lookupAll(".beyond-chart").stream()
                .filter(Node::isVisible)
                .map(sign -> ((Labeled) sign).getText())
                .toList();
    }

    @Test
    void aChartIsAtLeastAHundredAndSixtyPixelsHigh() {
        show(AxisRange.LOSS, run(1, 1));
        assertTrue(
                ((Region) chart.lookup("#chart")).minHeight(-1) >= 138,
                () -> "at 12 px a letter: " + ((Region) chart.lookup("#chart")).minHeight(-1));
    }
}
