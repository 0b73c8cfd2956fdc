package inkling.ui.chart;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what is drawn as SVG 1.1, with texts as texts, in the reader's own sans-serif font. */
final class SvgPaper implements Paper {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private int clips;

    private interface Writing {
        void write() throws XMLStreamException;
    }

    private SvgPaper(String title, double width, double height) {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The Java platform cannot write XML.", e);
        }
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            start("svg", "version", "1.1", "width", number(width), "height", number(height));
            xml.writeDefaultNamespace(NAMESPACE);
            attributes("viewBox", "0 0 " + number(width) + " " + number(height), "font-family", "sans-serif");
            start("title");
            xml.writeCharacters(legal(title));
            xml.writeEndElement();
        });
    }

    /** The report as an SVG file. */
    static byte[] of(Report report) {
        SvgPaper paper = new SvgPaper(report.title(), Report.WIDTH, report.height());
        report.draw(paper);
        paper.write(() -> {
            paper.xml.writeEndElement();
            paper.xml.writeEndDocument();
            paper.xml.close();
        });
        return paper.bytes.toByteArray();
    }

    @Override
    public void fill(double x, double y, double width, double height, double radius, String colour) {
        write(() -> {
            rectangle(x, y, width, height);
            attributes("rx", number(radius), "fill", colour);
        });
    }

    private void rectangle(double x, double y, double width, double height) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        attributes("x", number(x), "y", number(y), "width", number(width), "height", number(height));
    }

    @Override
    public void dot(double x, double y, double radius, String colour) {
        write(() -> {
            xml.writeEmptyElement("circle");
            attributes("cx", number(x), "cy", number(y), "r", number(radius), "fill", PrintColours.PAPER);
            attributes("stroke", colour, "stroke-width", "1.5");
        });
    }

    @Override
    public void line(Stroke stroke, double[] x, double[] y) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            points.append(i == 0 ? "" : " ").append(number(x[i])).append(',').append(number(y[i]));
        }
        write(() -> {
            xml.writeEmptyElement("polyline");
            attributes("points", points.toString(), "fill", "none", "stroke", stroke.colour());
            attributes("stroke-width", number(stroke.width()), "stroke-linejoin", "round");
            if (stroke.dashed()) {
                attributes("stroke-dasharray", "8 5");
            }
        });
    }

    @Override
    public void text(Type type, String text, double x, double y, Anchor anchor) {
        text(type, text, anchor.name().toLowerCase(Locale.ROOT), "x", number(x), "y", number(y));
    }

    @Override
    public void uprightText(Type type, String text, double x, double y) {
        text(type, text, "middle", "transform", "translate(" + number(x) + " " + number(y) + ") rotate(-90)");
    }

    private void text(Type type, String text, String anchor, String... place) {
        write(() -> {
            start("text", place);
            attributes("font-size", number(type.size()), "fill", type.colour(), "text-anchor", anchor);
            if (type.bold()) {
                attributes("font-weight", "bold");
            }
            xml.writeCharacters(legal(text));
            xml.writeEndElement();
        });
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        String id = "plot-" + ++clips;
        write(() -> {
            start("clipPath", "id", id);
            rectangle(x, y, width, height);
            xml.writeEndElement();
            start("g", "clip-path", "url(#" + id + ")");
        });
        drawing.run();
        write(xml::writeEndElement);
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML in memory was not written.", e);
        }
    }

    /** XML has no way to write most control characters, which a name may have by accident. */
    private static String legal(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }
}
