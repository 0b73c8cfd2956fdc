package inkling.store.drawing;

import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.ink.Ink;
import inkling.ink.Pen;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.store.StoreReason;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads ink as InkML (W3C, "Ink Markup Language", 2011): traces in the channels that a trace format states, X and Y if there is none,
 * with time and pressure where there are such channels.
 *
 * <p>Each group of traces with an annotation of the type {@code truth} (or {@code label}, {@code class}, {@code symbol}) is a drawing
 * with that label, as in the files of CROHME; otherwise all traces of the file are one drawing. Declarations of document types
 * and external entities are never followed.
 */
final class InkmlReader {
    private static final Set<String> LABELS = Set.of("truth", "label", "class", "symbol", "character");
    private static final int DEEPEST = 64;
    private static final int MOST_POINTS = 1_000_000;

    private final String file;
    private final XMLStreamReader xml;
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
    private InkmlFormat format = InkmlFormat.X_Y;
    private int definitions;
    private int points;

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

    private InkmlReader(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /**
     * Reads a file to its end.
     *
     * @throws UnreadableFileException if it is not XML, not InkML or damaged
     */
    static List<Drawing> read(InputStream in, String file) throws UnreadableFileException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        try {
            return new InkmlReader(file, factory.createXMLStreamReader(in)).drawings();
        } catch (XMLStreamException e) {
            throw new UnreadableFileException(file, notXml(e), e);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (RuntimeException e) {
            // the platform's reader answers some damage with exceptions of its own
            throw new UnreadableFileException(file, StoreReason.NOT_XML.of(), e);
        }
    }

    private static Reason notXml(XMLStreamException e) {
        Location at = e.getLocation();
        return at == null || at.getLineNumber() < 1
                ? StoreReason.NOT_XML.of()
                : StoreReason.NOT_XML_FROM.of(at.getLineNumber(), at.getColumnNumber());
    }

    private List<Drawing> drawings() throws XMLStreamException, UnreadableFileException {
        int depth = 0;
        boolean ink = false;
        stack.add(new Group(""));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEEPEST) {
                    throw new UnreadableFileException(file, StoreReason.TOO_DEEP.of(DEEPEST));
                }
                ink |= xml.getLocalName().equals("ink");
                depth -= begin(xml.getLocalName()) ? 0 : 1;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                end(xml.getLocalName());
            }
        }
        if (!ink) {
            throw new UnreadableFileException(file, StoreReason.NOT_INKML.of());
        }
        return all();
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

    /** Whether the element is still open when this returns. */
    private boolean begin(String name) throws XMLStreamException, UnreadableFileException {
        switch (name) {
            case "traceFormat" -> {
                format();
                return false;
            }
            case "context", "inkSource" -> contexts.add(id());
            case "definitions" -> definitions++;
            case "traceGroup" -> {
                top().divided = true;
                stack.add(new Group(id()));
            }
            case "trace" -> {
                trace();
                return false;
            }
            case "traceView" -> view();
            case "annotation" -> {
                annotation();
                return false;
            }
            default -> {
                // nothing that recognition needs
            }
        }
        return true;
    }

    /** The first format, and any that belongs to no context, is that of all traces that name none. */
    private void format() throws XMLStreamException {
        boolean first = formats.isEmpty();
        String id = id();
        InkmlFormat read = InkmlFormat.read(xml);
        formats.put(id, read);
        contexts.forEach(context -> formats.put(context, read));
        format = first || contexts.isEmpty() ? read : format;
    }

    private void end(String name) {
        switch (name) {
            case "context", "inkSource" -> contexts.remove(contexts.size() - 1);
            case "definitions" -> definitions--;
            case "traceGroup" -> endGroup(stack.remove(stack.size() - 1));
            default -> {
                // nothing was opened
            }
        }
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

    private void trace() throws XMLStreamException, UnreadableFileException {
        String id = id();
        String context = reference(xml.getAttributeValue(null, "contextRef"));
        InkmlFormat used = formats.getOrDefault(context, format);
        String text = xml.getElementText();
        List<Point> line;
        try {
            line = used.points(text, MOST_POINTS - points);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFileException(file, StoreReason.TRACE.of(location(), Reason.of(e)), e);
        }
        points += line.size();
        if (line.isEmpty()) {
            return;
        }
        Stroke stroke = new Stroke(line, Pen.UNSTATED);
        byId.put(id, List.of(stroke));
        if (definitions > 0) {
            defined.add(id);
        } else {
            top().strokes.add(stroke);
            if (stack.size() == 1) {
                loose.add(new Loose(id, stroke));
            } else {
                top().own.add(new Loose(id, stroke));
            }
        }
    }

    private int location() {
        return xml.getLocation().getLineNumber();
    }

    private void view() {
        String id = reference(xml.getAttributeValue(null, "traceDataRef"));
        referred.add(id);
        List<Stroke> strokes = byId.getOrDefault(id, List.of());
        top().strokes.addAll(strokes);
        if (defined.contains(id)) {
            strokes.forEach(stroke -> top().own.add(new Loose("", stroke)));
        }
    }

    private void annotation() throws XMLStreamException {
        String type = String.valueOf(xml.getAttributeValue(null, "type")).toLowerCase(Locale.ROOT);
        String text = xml.getElementText().strip();
        if (LABELS.contains(type)) {
            top().label = text;
        }
    }

    private String id() {
        String id = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "id");
        return id == null ? String.valueOf(xml.getAttributeValue(null, "id")) : id;
    }

    private static String reference(String reference) {
        return reference == null ? "" : reference.startsWith("#") ? reference.substring(1) : reference;
    }
}
