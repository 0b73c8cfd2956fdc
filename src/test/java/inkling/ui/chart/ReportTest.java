package inkling.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.model.TrainingRecord;
import inkling.training.TrainingEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Charts on a page for a report, as SVG and as pixels. */
class ReportTest {
    private static final String NAME = "<b> & “中文” \u0001\"quoted\"";

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static ChartedRun run(int number, double best) {
        Curves curves = new Curves();
        curves.start(new TrainingEvent.Started(2, 50, 3200));
        for (int step = 1; step <= 100; step++) {
            curves.add(new TrainingEvent.Step(step, 1, 2.3 / step, 1 - 0.9 / step, 640));
        }
        curves.add(new TrainingEvent.EpochEnded(1, new TrainingRecord.Epoch(0.2, 0.9, 0.3, 0.9)));
        curves.add(new TrainingEvent.EpochEnded(2, new TrainingRecord.Epoch(0.1, 0.95, 0.2, best)));
        curves.stop();
        return new ChartedRun(number, number - 1, NAME, curves);
    }

    private static Report report(ChartedRun... runs) {
        List<Plot> plots = new ArrayList<>();
        for (AxisRange range : AxisRange.values()) {
            List<Curves> curves = List.of(runs).stream().map(ChartedRun::curves).toList();
            plots.add(new Plot(
                    range.name(),
                    "epochs",
                    CurveChart.xScale(curves),
                    range.scale(curves, false),
                    Double.NaN,
                    2e30,
                    List.of(runs).stream()
                            .map(run -> Plot.Run.of(run, range, runs.length == 1))
                            .toList()));
        }
        return new Report("Runs of today", "Training", "Validation", plots);
    }

    private static Document parsed(Report report) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(report.svg()));
    }

    private static List<Element> all(Document svg, String name) {
        NodeList found = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document svg) {
        return all(svg, "text").stream().map(Element::getTextContent).toList();
    }

    @Test
    void theDrawingHasTitleAxesTicksAndLegend() throws Exception {
        List<String> texts = texts(parsed(report(run(1, 0.95))));
        assertTrue(
                texts.containsAll(List.of(
                        "Runs of today",
                        "LOSS",
                        "ACCURACY",
                        "epochs",
                        "0",
                        "2.5",
                        "100",
                        "↑ 2×10^30",
                        "Training",
                        "Validation")),
                texts::toString);
    }

    @Test
    void everyRunIsInTheLegendUnderItsOwnName() throws Exception {
        List<String> texts = texts(parsed(report(run(1, 0.95), run(2, 0.97))));
        assertTrue(
                texts.containsAll(List.of("<b> & “中文” \"quoted\" · 95.00 %", "<b> & “中文” \"quoted\" · 97.00 %")),
                texts::toString);
    }

    @Test
    void noCurveGoesThroughWhatIsSaidOfTheEndsBeyondThePlot() throws Exception {
        Document svg = parsed(report(run(1, 0.95)));
        Element sign = all(svg, "text").stream()
                .filter(text -> text.getTextContent().startsWith("↑"))
                .findFirst()
                .orElseThrow();
        double x = Double.parseDouble(sign.getAttribute("x"));
        double y = Double.parseDouble(sign.getAttribute("y"));
        Element ground = all(svg, "rect").stream()
                .filter(rect -> covers(rect, x, y - 4) && covers(rect, x + 60, y - 9))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertEquals(PrintColours.PAPER, ground.getAttribute("fill"));
        Element curve = all(svg, "polyline").stream()
                .filter(line -> line.getAttribute("points").split(" ").length == 100)
                .findFirst()
                .orElseThrow();
        int order = curve.compareDocumentPosition(ground);
        assertTrue((order & org.w3c.dom.Node.DOCUMENT_POSITION_FOLLOWING) != 0, "the curve is drawn over its ground");
    }

    private static boolean covers(Element rect, double x, double y) {
        double left = Double.parseDouble(rect.getAttribute("x"));
        double top = Double.parseDouble(rect.getAttribute("y"));
        double width = Double.parseDouble(rect.getAttribute("width"));
        double height = Double.parseDouble(rect.getAttribute("height"));
        return width < Report.WIDTH / 2 && x > left && x < left + width && y > top && y < top + height;
    }

    @Test
    void everyCurveIsALineOfTheDrawingAndNoPicture() throws Exception {
        Document svg = parsed(report(run(1, 0.95)));
        long curves = all(svg, "polyline").stream()
                .filter(line -> line.getAttribute("points").split(" ").length == 100)
                .count();
        assertEquals(2, curves);
        assertEquals(List.of(), all(svg, "image"));
    }

    @Test
    void theReadersOwnFontIsUsed() {
        String svg = new String(report(run(1, 0.95)).svg(), StandardCharsets.UTF_8);
        assertEquals(1, svg.split("font-family=", -1).length - 1);
        assertTrue(svg.contains("font-family=\"sans-serif\""));
    }

    @Test
    void everyTextIsWithinThePage() throws Exception {
        Report report = report(run(1, 0.95), run(2, 0.97), run(3, 0.96));
        for (Element text : all(parsed(report), "text")) {
            if (text.hasAttribute("x")) {
                double x = Double.parseDouble(text.getAttribute("x"));
                double y = Double.parseDouble(text.getAttribute("y"));
                assertTrue(x > 20 && x < Report.WIDTH - 20, text::getTextContent);
                assertTrue(y > 20 && y < report.height() - 20, text::getTextContent);
            }
        }
    }

    @Test
    void thePictureIsFitForPrintOnWhitePaper() {
        Image picture = picture(report(run(1, 0.95)));
        // 17 cm at 300 dots an inch
        assertEquals(2000, picture.getWidth());
        assertEquals(Color.WHITE, picture.getPixelReader().getColor(3, 3));
        assertEquals(Color.WHITE, picture.getPixelReader().getColor(1990, (int) picture.getHeight() - 4));
    }

    @Test
    void thePictureShowsTheCurvesOfTheDrawing() throws Exception {
        Report report = report(run(1, 0.95));
        Image picture = picture(report);
        Element dot = all(parsed(report), "circle").get(0);
        int x = (int) Math.round(2 * Double.parseDouble(dot.getAttribute("cx")));
        int y = (int) Math.round(2 * (Double.parseDouble(dot.getAttribute("cy")) - 3.5));
        Color ring = picture.getPixelReader().getColor(x, y);
        assertTrue(ring.getRed() > ring.getBlue() + 0.3, ring::toString);
    }

    private static Image picture(Report report) {
        Image[] picture = new Image[1];
        new FxRobot().interact(() -> picture[0] = report.picture(text -> "System"));
        return picture[0];
    }
}
