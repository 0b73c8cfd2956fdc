package inkling.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.control.Label;
import javafx.scene.shape.Polygon;

/** Draws a line chart with the numbers of runs where their curves end, all within the plot. */
final class RunChart extends LineChart<Number, Number> {
    /** Over the lines, whenever these were added. */
    private static final double ON_TOP = -1;

    private static final double BESIDE_THE_END = 5;

    /** How far from the y axis values beyond the chart are told, beside the curves that leave it. */
    private static final double SIGN = 8;

    private final List<Tag> tags = new ArrayList<>();
    private double lowestValue = Double.NaN;
    private double highestValue = Double.NaN;
    private final Label below = sign(new Polygon(0, 0, 8, 0, 4, 7));
    private final Label above = sign(new Polygon(0, 7, 8, 7, 4, 0));

    /** A label and the point that it belongs to. */
    record Tag(Label label, double x, double y) {}

    RunChart(ScaleAxis x, ScaleAxis y) {
        super(x, y);
        setAnimated(false);
        setCreateSymbols(false);
        setLegendVisible(false);
        setHorizontalZeroLineVisible(false);
        setVerticalZeroLineVisible(false);
        setVerticalGridLinesVisible(false);
        getPlotChildren().addAll(below, above);
    }

    private static Label sign(Polygon arrow) {
        Label sign = new Label("", arrow);
        sign.getStyleClass().add("beyond-chart");
        sign.setVisible(false);
        sign.setViewOrder(ON_TOP);
        return sign;
    }

    /** Shows these tags, and no others. */
    void tag(List<Tag> shown) {
        List<Node> labels = shown.stream().<Node>map(Tag::label).toList();
        tags.stream().map(Tag::label).filter(label -> !labels.contains(label)).forEach(getPlotChildren()::remove);
        tags.clear();
        tags.addAll(shown);
        for (Node label : labels) {
            if (!getPlotChildren().contains(label)) {
                label.setViewOrder(ON_TOP);
                getPlotChildren().add(label);
            }
        }
        requestChartLayout();
    }

    /** Says at an edge that curves go on beyond it, as far as this value; nothing where it is NaN. */
    void tellBeyond(double lowest, double highest) {
        lowestValue = Double.isNaN(lowest) ? lowest : Math.round(lowest * 10) / 10.0;
        highestValue = highest;
        tell(below, lowestValue);
        tell(above, highestValue);
        requestChartLayout();
    }

    /** The lowest value below the lower edge; NaN if there is none. */
    double below() {
        return lowestValue;
    }

    /** The highest value above the upper edge; NaN if there is none. */
    double above() {
        return highestValue;
    }

    private static void tell(Label sign, double value) {
        sign.setVisible(!Double.isNaN(value));
        sign.setText(Double.isNaN(value) ? "" : TickLabels.of(value));
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        double width = getXAxis().getWidth();
        double height = getYAxis().getHeight();
        List<Label> labels = new ArrayList<>(List.of(below, above));
        below.autosize();
        above.autosize();
        List<TagPlaces.Box> wanted = new ArrayList<>(List.of(
                new TagPlaces.Box(SIGN, height - below.getHeight() - 2, below.getWidth(), below.getHeight()),
                new TagPlaces.Box(SIGN, 2, above.getWidth(), above.getHeight())));
        for (Tag tag : tags) {
            labels.add(tag.label());
            tag.label().autosize();
            wanted.add(new TagPlaces.Box(
                    getXAxis().getDisplayPosition(tag.x()) + BESIDE_THE_END,
                    getYAxis().getDisplayPosition(tag.y()) - tag.label().getHeight() / 2,
                    tag.label().getWidth(),
                    tag.label().getHeight()));
        }
        List<TagPlaces.Box> places = TagPlaces.within(width, height, wanted);
        for (int i = 0; i < places.size(); i++) {
            labels.get(i)
                    .relocate(
                            Math.floor(places.get(i).x()),
                            Math.floor(places.get(i).y()));
        }
    }
}
