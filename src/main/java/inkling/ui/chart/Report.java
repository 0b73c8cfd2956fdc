package inkling.ui.chart;

import inkling.ui.chart.Paper.Anchor;
import inkling.ui.chart.Paper.Stroke;
import inkling.ui.chart.Paper.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.image.Image;

/**
 * Draws charts on a page of their own, as for a report: a title, a legend, and the plots one below the other, with their axes and
 * a margin.
 *
 * @param training the legend's word for the curves in training
 * @param validation that for the curves in validation
 */
public record Report(String title, String training, String validation, List<Plot> plots) {
    static final double WIDTH = 1000;

    private static final double MARGIN = 36;
    private static final double TITLE = 22;
    private static final double SMALL = 13;
    private static final double LEGEND_ROW = 22;
    private static final double PLOT_HEIGHT = 300;
    private static final double LEFT = 70;
    private static final double ABOVE_PLOT = 42;
    private static final double BELOW_PLOT = 52;
    private static final double TAG_HEIGHT = 17;
    private static final double SIGN = 80;
    private static final double SIGN_LETTER = 7.5;

    private static final Type PLAIN = new Type(SMALL, false, PrintColours.TEXT);
    private static final Type FAINT = new Type(SMALL, false, PrintColours.FAINT_TEXT);
    private static final Type HEADING = new Type(15, true, PrintColours.TEXT);
    private static final Type TAG = new Type(11, true, PrintColours.PAPER);

    public Report {
        plots = List.copyOf(plots);
    }

    /** Draws the page as an SVG file. */
    public byte[] svg() {
        return SvgPaper.of(this);
    }

    /**
     * Draws the page as pixels. On the FX thread.
     *
     * @param families the font family for a text
     */
    public Image picture(UnaryOperator<String> families) {
        return CanvasPaper.of(this, families);
    }

    private List<Plot.Run> runs() {
        return plots.isEmpty() ? List.of() : plots.get(0).runs();
    }

    private boolean isOfOne() {
        return runs().size() <= 1;
    }

    private double legendHeight() {
        int rows = isOfOne() ? 1 : 1 + (runs().size() + 1) / 2;
        return rows * LEGEND_ROW;
    }

    /** Computes the height of the page. */
    double height() {
        return 2 * MARGIN + TITLE + legendHeight() + plots.size() * (ABOVE_PLOT + PLOT_HEIGHT + BELOW_PLOT);
    }

    /** Draws the page. */
    void draw(Paper paper) {
        paper.fill(0, 0, WIDTH, height(), 0, PrintColours.PAPER);
        paper.text(new Type(TITLE, true, PrintColours.TEXT), title, MARGIN, MARGIN + TITLE * 0.8, Anchor.START);
        double y = MARGIN + TITLE + LEGEND_ROW;
        drawLegend(paper, y);
        y += legendHeight() - LEGEND_ROW;
        for (Plot plot : plots) {
            y += ABOVE_PLOT;
            new Frame(plot, MARGIN + LEFT, y, WIDTH - 2 * MARGIN - LEFT, PLOT_HEIGHT).draw(paper);
            y += PLOT_HEIGHT + BELOW_PLOT;
        }
    }

    /** First the two kinds of lines, then, if there are several, the runs in two columns. */
    private void drawLegend(Paper paper, double y) {
        String one = isOfOne() ? PrintColours.TRAINING : PrintColours.AXIS;
        String other = isOfOne() ? PrintColours.VALIDATION : PrintColours.AXIS;
        sample(paper, new Stroke(1.5, false, one), training, MARGIN, y);
        sample(paper, new Stroke(2.5, true, other), validation, MARGIN + 200, y);
        if (isOfOne()) {
            return;
        }
        for (int i = 0; i < runs().size(); i++) {
            Plot.Run run = runs().get(i);
            double x = MARGIN + i % 2 * (WIDTH / 2 - MARGIN);
            double top = y + (1 + i / 2) * LEGEND_ROW;
            TagPlaces.Box box = new TagPlaces.Box(x, top - TAG_HEIGHT + 4, tagWidth(run), TAG_HEIGHT);
            drawTag(paper, run, box);
            paper.text(PLAIN, run.name(), x + box.width() + 8, top, Anchor.START);
        }
    }

    private static void sample(Paper paper, Stroke stroke, String name, double x, double y) {
        paper.line(stroke, new double[] {x, x + 34}, new double[] {y - 4, y - 4});
        paper.text(PLAIN, name, x + 42, y, Anchor.START);
    }

    private static double tagWidth(Plot.Run run) {
        return 11 + 7 * run.tag().length();
    }

    private static void drawTag(Paper paper, Plot.Run run, TagPlaces.Box box) {
        paper.fill(box.x(), box.y(), box.width(), box.height(), box.height() / 2, run.trainingColour());
        paper.text(TAG, run.tag(), box.x() + box.width() / 2, box.y() + box.height() - 4.5, Anchor.MIDDLE);
    }

    /** Draws one plot at its place on the page. */
    private record Frame(Plot plot, double left, double top, double width, double height) {
        void draw(Paper paper) {
            paper.text(HEADING, plot.title(), left, top - 12, Anchor.START);
            drawAxes(paper);
            paper.within(left, top, width, height, () -> plot.runs().forEach(run -> drawLines(paper, run)));
            drawTags(paper);
            tellBeyond(paper);
        }

        /** How far curves go on beyond the plot. */
        private void tellBeyond(Paper paper) {
            if (!Double.isNaN(plot.above())) {
                tell(paper, "↑ " + TickLabels.of(plot.above()), top + SMALL + 2);
            }
            if (!Double.isNaN(plot.below())) {
                tell(paper, "↓ " + TickLabels.of(plot.below()), top + height - 7);
            }
        }

        /** On a ground of its own, for the curve that leaves the plot goes through it. */
        private void tell(Paper paper, String sign, double baseline) {
            double x = left + 8;
            paper.fill(x - 4, baseline - SMALL, 8 + SIGN_LETTER * sign.length(), SMALL + 6, 3, PrintColours.PAPER);
            paper.text(FAINT, sign, x, baseline, Anchor.START);
        }

        private double x(double value) {
            return left + plot.x().place(value) * width;
        }

        private double y(double value) {
            return top + (1 - plot.y().place(value)) * height;
        }

        private void drawAxes(Paper paper) {
            Stroke grid = new Stroke(0.75, false, PrintColours.GRID);
            Stroke axis = new Stroke(1, false, PrintColours.AXIS);
            double bottom = top + height;
            for (double tick : plot.y().ticks()) {
                paper.line(grid, new double[] {left, left + width}, new double[] {y(tick), y(tick)});
                paper.text(FAINT, TickLabels.of(tick), left - 10, y(tick) + SMALL * 0.35, Anchor.END);
            }
            for (double tick : plot.y().minorTicks()) {
                paper.line(axis, new double[] {left - 4, left}, new double[] {y(tick), y(tick)});
            }
            for (double tick : plot.x().ticks()) {
                paper.line(axis, new double[] {x(tick), x(tick)}, new double[] {bottom, bottom + 5});
                paper.text(FAINT, TickLabels.of(tick), x(tick), bottom + 19, Anchor.MIDDLE);
            }
            paper.line(axis, new double[] {left, left, left + width}, new double[] {top, bottom, bottom});
            paper.text(FAINT, plot.xLabel(), left + width / 2, bottom + 38, Anchor.MIDDLE);
            paper.uprightText(FAINT, plot.title(), left - LEFT + SMALL, top + height / 2);
        }

        private void drawLines(Paper paper, Plot.Run run) {
            draw(paper, new Stroke(1.5, false, run.trainingColour()), run.training());
            draw(paper, new Stroke(2.5, true, run.validationColour()), run.validation());
            if (run.validation().x().size() <= RunLines.MOST_DOTS) {
                for (int i = 0; i < run.validation().x().size(); i++) {
                    double x = x(run.validation().x().get(i));
                    double y = y(run.validation().y().get(i));
                    paper.dot(x, y, 3.5, run.validationColour());
                }
            }
        }

        private void draw(Paper paper, Stroke stroke, Plot.Line line) {
            if (line.x().size() > 1) {
                paper.line(
                        stroke,
                        line.x().stream().mapToDouble(this::x).toArray(),
                        line.y().stream().mapToDouble(this::y).toArray());
            }
        }

        private void drawTags(Paper paper) {
            List<Plot.Run> tagged = plot.runs().stream()
                    .filter(run -> !run.tag().isEmpty() && !run.tagged().isEmpty())
                    .toList();
            List<TagPlaces.Box> wanted = new ArrayList<>();
            // the places of what is told at the edges
            wanted.add(new TagPlaces.Box(0, 0, SIGN, TAG_HEIGHT));
            wanted.add(new TagPlaces.Box(0, height, SIGN, TAG_HEIGHT));
            for (Plot.Run run : tagged) {
                int last = run.tagged().x().size() - 1;
                wanted.add(new TagPlaces.Box(
                        x(run.tagged().x().get(last)) - left + 6,
                        y(run.tagged().y().get(last)) - top - TAG_HEIGHT / 2,
                        tagWidth(run),
                        TAG_HEIGHT));
            }
            List<TagPlaces.Box> places = TagPlaces.within(width, height, wanted);
            for (int i = 0; i < tagged.size(); i++) {
                TagPlaces.Box box = places.get(i + 2);
                drawTag(
                        paper,
                        tagged.get(i),
                        new TagPlaces.Box(left + box.x(), top + box.y(), box.width(), box.height()));
            }
        }
    }
}
