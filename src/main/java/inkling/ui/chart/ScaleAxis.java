package inkling.ui.chart;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.chart.ValueAxis;

/** Shows an axis by a {@link Scale}, linear or logarithmic. */
final class ScaleAxis extends ValueAxis<Number> {
    private Scale scale = Scale.linear(0, 1, 0.2);

    ScaleAxis(Side side) {
        setSide(side);
        setAnimated(false);
        setAutoRanging(false);
        setTickLabelGap(4);
        show(scale);
    }

    /** Uses another scale from the next layout on. */
    void show(Scale other) {
        if (!other.equals(scale) || getLowerBound() != other.low()) {
            scale = other;
            setLowerBound(other.low());
            setUpperBound(other.high());
            setMinorTickVisible(other.logarithmic());
            invalidateRange();
            requestAxisLayout();
        }
    }

    Scale shown() {
        return scale;
    }

    @Override
    public double getDisplayPosition(Number value) {
        double place = scale.place(value.doubleValue());
        return isVertical() ? getHeight() * (1 - place) : getWidth() * place;
    }

    @Override
    public Number getValueForDisplay(double position) {
        return scale.value(isVertical() ? 1 - position / getHeight() : position / getWidth());
    }

    private boolean isVertical() {
        return getSide().isVertical();
    }

    @Override
    protected List<Number> calculateTickValues(double length, Object range) {
        return List.copyOf(scale.ticks());
    }

    @Override
    protected List<Number> calculateMinorTickMarks() {
        return List.copyOf(scale.minorTicks());
    }

    @Override
    protected String getTickMarkLabel(Number value) {
        return TickLabels.of(value.doubleValue());
    }

    @Override
    protected Object getRange() {
        return scale;
    }

    @Override
    protected void setRange(Object range, boolean animate) {
        show((Scale) range);
    }
}
