package inkling.store.drawing;

import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.ink.Ink;
import inkling.ink.Pen;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.store.StoreReason;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads ink as InkML (W3C, "Ink Markup Language", 2011): traces in the channels that a trace format states, X and Y if there is none,
 * with time and pressure where there are such channels.
 *
 * <p>Each group of traces with an annotation of the type {@code truth} (or {@code label}, {@code class}, {@code symbol}) is a drawing
 * with that label, as in the files of CROHME; otherwise all traces of the file are one drawing. A declaration of a document type,
 * which could name other files or grow without end, is refused.
 */
final class InkmlReader extends DefaultHandler {
    private static final Set<String> LABELS = Set.of("truth", "label", "class", "symbol", "character");
    private static final int DEEPEST = 64;
    private static final int MOST_POINTS = 1_000_000;

    private final String file;
    private final Map<String, InkmlFormat> formats = new HashMap<>();
    private final Map<String, List<Stroke>> byId = new HashMap<>();
    /** The ids of traces that are ink only where something refers to them. */
    private final Set<String> defined = new HashSet<>();

    private final Set<String> referred = new HashSet<>();
    /** The contexts that are open, by their ids. */
    private final List<String> contexts = new ArrayList<>();

    private final List<Group> stack = new ArrayList<>();
    private final List<Drawing> labelled = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();
    private final List<InkmlFormat.Channel> channels = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private InkmlFormat format = InkmlFormat.X_Y;
    private Locator locator;
    private boolean ink;
    private int depth;
    private int definitions;
    private int points;
    private String formatId = "";
    private String traceId = "";
    private String traceContext = "";
    private String annotation = "";

    /**
     * A drawing in the file.
     *
     * @param label empty if the file does not say
     */
    record Drawing(String label, Ink ink) {}

    /** A trace that no labelled group has taken so far. */
    private record Loose(String id, Stroke stroke) {}

    /** An element that groups traces; the outermost is the file. */
    private static final class Group {
        private final String id;
        private final List<Stroke> strokes = new ArrayList<>();
        private final List<Loose> own = new ArrayList<>();
        private String label = "";
        private boolean divided;

        Group(String id) {
            this.id = id;
        }
    }

    private InkmlReader(String file) {
        this.file = file;
        stack.add(new Group(""));
    }

    /**
     * Reads a file to its end.
     *
     * @throws UnreadableFileException if it is not XML, not InkML or damaged
     */
    static List<Drawing> read(InputStream in, String file) throws IOException {
        InkmlReader reader = new InkmlReader(file);
        try {
            parser().parse(in, reader);
        } catch (SAXParseException e) {
            throw new UnreadableFileException(file, notXml(e), e);
        } catch (SAXException | ParserConfigurationException | CharConversionException e) {
            throw e.getCause() instanceof UnreadableFileException known
                    ? known
                    : new UnreadableFileException(file, StoreReason.NOT_XML.of(), e);
        } catch (RuntimeException e) {
            // the platform's reader answers some damage with exceptions of its own
            throw new UnreadableFileException(file, StoreReason.NOT_XML.of(), e);
        }
        if (!reader.ink) {
            throw new UnreadableFileException(file, StoreReason.NOT_INKML.of());
        }
        return reader.all();
    }

    private static Reason notXml(SAXParseException e) {
        if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
            return StoreReason.DOCUMENT_TYPE.of();
        }
        return e.getLineNumber() < 1
                ? StoreReason.NOT_XML.of()
                : StoreReason.NOT_XML_FROM.of(e.getLineNumber(), e.getColumnNumber());
    }

    /** A parser that opens no other file, and refuses what would define entities. */
    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory.newSAXParser();
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(InputStream.nullInputStream());
    }

    @Override
    public void setDocumentLocator(Locator found) {
        locator = found;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (++depth > DEEPEST) {
            throw new SAXException(new UnreadableFileException(file, StoreReason.TOO_DEEP.of(DEEPEST)));
        }
        text.setLength(0);
        switch (name) {
            case "ink" -> ink = true;
            case "traceFormat" -> {
                formatId = id(attributes);
                channels.clear();
            }
            case "channel" -> channels.add(InkmlFormat.channel(attributes));
            case "context", "inkSource" -> contexts.add(id(attributes));
            case "definitions" -> definitions++;
            case "traceGroup" -> {
                top().divided = true;
                stack.add(new Group(id(attributes)));
            }
            case "trace" -> {
                traceId = id(attributes);
                traceContext = reference(attributes.getValue("contextRef"));
            }
            case "traceView" -> view(reference(attributes.getValue("traceDataRef")));
            case "annotation" ->
                annotation = String.valueOf(attributes.getValue("type")).toLowerCase(Locale.ROOT);
            default -> {
                // nothing that recognition needs
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        depth--;
        switch (name) {
            case "traceFormat" -> format();
            case "context", "inkSource" -> contexts.remove(contexts.size() - 1);
            case "definitions" -> definitions--;
            case "traceGroup" -> endGroup(stack.remove(stack.size() - 1));
            case "trace" -> trace();
            case "annotation" -> {
                if (LABELS.contains(annotation)) {
                    top().label = text.toString().strip();
                }
            }
            default -> {
                // nothing was opened
            }
        }
        text.setLength(0);
    }

    /** Groups with labels, and all that is in none of them as one drawing with the label of the file. */
    private List<Drawing> all() {
        List<Drawing> all = new ArrayList<>(labelled);
        List<Stroke> others = new ArrayList<>();
        loose.addAll(stack.get(0).own);
        for (Loose trace : loose) {
            if (labelled.isEmpty() || !referred.contains(trace.id)) {
                others.add(trace.stroke);
            }
        }
        if (!others.isEmpty()) {
            all.add(new Drawing(labelled.isEmpty() ? stack.get(0).label : "", new Ink(others)));
        }
        return all;
    }

    /** The first format, and any that belongs to no context, is that of all traces that name none. */
    private void format() {
        boolean first = formats.isEmpty();
        InkmlFormat read = InkmlFormat.of(channels);
        formats.put(formatId, read);
        contexts.forEach(context -> formats.put(context, read));
        format = first || contexts.isEmpty() ? read : format;
    }

    private void endGroup(Group group) {
        byId.put(group.id, group.strokes);
        top().strokes.addAll(group.strokes);
        if (definitions == 0 && !group.label.isBlank() && !group.divided && !group.strokes.isEmpty()) {
            labelled.add(new Drawing(group.label, new Ink(group.strokes)));
        } else {
            loose.addAll(group.own);
        }
    }

    private Group top() {
        return stack.get(stack.size() - 1);
    }

    private void trace() throws SAXException {
        InkmlFormat used = formats.getOrDefault(traceContext, format);
        List<Point> line;
        try {
            line = used.points(text.toString(), MOST_POINTS - points);
        } catch (IllegalArgumentException e) {
            throw new SAXException(
                    new UnreadableFileException(file, StoreReason.TRACE.of(locator.getLineNumber(), Reason.of(e)), e));
        }
        points += line.size();
        if (line.isEmpty()) {
            return;
        }
        Stroke stroke = new Stroke(line, Pen.UNSTATED);
        byId.put(traceId, List.of(stroke));
        if (definitions > 0) {
            defined.add(traceId);
        } else {
            top().strokes.add(stroke);
            if (stack.size() == 1) {
                loose.add(new Loose(traceId, stroke));
            } else {
                top().own.add(new Loose(traceId, stroke));
            }
        }
    }

    private void view(String id) {
        referred.add(id);
        List<Stroke> strokes = byId.getOrDefault(id, List.of());
        top().strokes.addAll(strokes);
        if (defined.contains(id)) {
            strokes.forEach(stroke -> top().own.add(new Loose("", stroke)));
        }
    }

    private static String id(Attributes attributes) {
        String id = attributes.getValue("http://www.w3.org/XML/1998/namespace", "id");
        return id == null ? String.valueOf(attributes.getValue("id")) : id;
    }

    private static String reference(String reference) {
        return reference == null ? "" : reference.startsWith("#") ? reference.substring(1) : reference;
    }
}
