package inkling.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/** A line chart with the numbers of runs where their curves end, all within the plot. */
final class RunChart extends LineChart<Number, Number> {
    /** Over the lines, whenever these were added. */
    private static final double ON_TOP = -1;

    private static final double BESIDE_THE_END = 5;

    private final List<Tag> tags = new ArrayList<>();
    private final Label beyond = new Label();

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
        beyond.setGraphic(new Polygon(0, 0, 8, 0, 4, 7));
        beyond.getStyleClass().add("beyond-chart");
        beyond.setVisible(false);
        beyond.setViewOrder(ON_TOP);
        getPlotChildren().add(beyond);
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

    /** Says at the lower edge that curves go on below it, down to this value; nothing if it is NaN. */
    void tellBelow(double lowest) {
        beyond.setVisible(!Double.isNaN(lowest));
        beyond.setText(Double.isNaN(lowest) ? "" : TickLabels.of(Math.round(lowest * 10) / 10.0));
        requestChartLayout();
    }

    /** Whether curves are said to go on below the lower edge. */
    boolean tellsBelow() {
        return beyond.isVisible();
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        double width = getXAxis().getWidth();
        double height = getYAxis().getHeight();
        beyond.autosize();
        beyond.relocate(8, height - beyond.getHeight() - 2);
        List<TagPlaces.Box> wanted = new ArrayList<>();
        for (Tag tag : tags) {
            tag.label().autosize();
            wanted.add(new TagPlaces.Box(
                    getXAxis().getDisplayPosition(tag.x()) + BESIDE_THE_END,
                    getYAxis().getDisplayPosition(tag.y()) - tag.label().getHeight() / 2,
                    tag.label().getWidth(),
                    tag.label().getHeight()));
        }
        List<TagPlaces.Box> places = TagPlaces.within(width, height, wanted);
        for (int i = 0; i < places.size(); i++) {
            Region label = tags.get(i).label();
            label.relocate(Math.floor(places.get(i).x()), Math.floor(places.get(i).y()));
        }
    }
}
