package inkling.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.chart.XYChart;
import org.junit.jupiter.api.Test;

class RunLinesTest {
    private final ChartedRun run = new ChartedRun(1, 0, "one", new Curves());
    private final Curve curve = run.curves().validationLoss;
    private final RunLines lines = new RunLines(run, AxisRange.LOSS);

    private void add(int values) {
        for (int i = 0; i < values; i++) {
            curve.add(curve.size() == 0 ? 1 : curve.lastX() + 1, 1 / (curve.size() + 1.0));
        }
        lines.sync(true);
    }

    private List<Double> shown() {
        return lines.series().get(1).getData().stream()
                .map(XYChart.Data::getYValue)
                .map(Number::doubleValue)
                .toList();
    }

    private List<Double> kept() {
        return IntStream.range(0, curve.size()).mapToObj(curve::y).toList();
    }

    @Test
    void aLineGrowsWithItsCurve() {
        for (int i = 0; i < 100; i++) {
            add(1);
            assertEquals(kept(), shown());
        }
    }

    @Test
    void aLineFollowsACurveWhosePointsAreMerged() {
        for (int i = 0; i < 30; i++) {
            add(70);
            assertEquals(kept(), shown());
        }
    }

    @Test
    void aLineBeginsAnewWithItsCurve() {
        add(600);
        curve.clear(1);
        add(3);
        assertEquals(kept(), shown());
    }
}
