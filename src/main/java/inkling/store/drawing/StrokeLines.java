package inkling.store.drawing;

import com.google.gson.JsonPrimitive;
import inkling.data.ClassNames;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.ink.Ink;
import inkling.ink.Pen;
import inkling.store.Sha256;
import inkling.store.StoreReason;
import inkling.store.json.CompactJson;
import inkling.store.json.JsonCursor;
import inkling.store.json.LimitedJsonReader;
import inkling.store.json.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads drawings as one JSON object a line: {@code {"label": "7", "writer": "...", "source": "...", "strokes": [[[x, y], ...], ...]}},
 * y downwards, in any unit. All but the strokes may be missing, the label may be a number, points may have time and pressure
 * ({@link StrokePoints}), and other fields are ignored. QuickDraw's files, simplified and raw, name the label {@code word} and the
 * strokes {@code drawing}.
 */
final class StrokeLines {
    private static final int LONGEST_LINE = 4 << 20;
    private static final int MAX_VALUES = 400_000;
    private static final int ID_LENGTH = 32;

    private StrokeLines() {}

    /** Reads a stream to its end. */
    static void forEach(InputStream content, String file, StrokeFile.Action action) throws IOException {
        LineReader lines = new LineReader(content, file, LONGEST_LINE);
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonCursor root = LimitedJsonReader.read(new StringReader(line), file, MAX_VALUES);
                action.accept(sample(root), id(root), time(root));
            } catch (UnreadableFileException e) {
                throw new UnreadableFileException(file, StoreReason.LINE_NOT_USABLE.of(lines.number(), e.problem()), e);
            }
        }
    }

    private static StrokeSample sample(JsonCursor root) throws UnreadableFileException {
        Ink ink = StrokesCodec.read(root, Pen.UNSTATED);
        Optional<JsonCursor> label = root.optional("label");
        Optional<JsonCursor> named = label.isPresent() ? label : root.optional("word");
        return new StrokeSample(
                named.isPresent() ? label(word(named.get()), root.file()) : "",
                text(root, "writer"),
                text(root, "source"),
                StrokesCodec.isOnCanvas(root) ? ink : StrokeFile.onCanvas(ink));
    }

    /** A text, or a number as one writes it. */
    private static String word(JsonCursor in) throws UnreadableFileException {
        if (in.element() instanceof JsonPrimitive primitive && primitive.isNumber()) {
            in.number();
            return primitive.getAsBigDecimal().stripTrailingZeros().toPlainString();
        }
        return in.text();
    }

    /**
     * A label as a drawing can have it; empty for a blank one.
     *
     * @throws UnreadableFileException if it is too long or has control characters
     */
    static String label(String text, String file) throws UnreadableFileException {
        String label = text.isBlank() ? "" : text;
        try {
            if (!label.isEmpty()) {
                ClassNames.requireName(label);
            }
            return label;
        } catch (IllegalArgumentException e) {
            throw new UnreadableFileException(file, StoreReason.ERROR_AT.of("label", Reason.of(e)), e);
        }
    }

    private static String text(JsonCursor root, String name) throws UnreadableFileException {
        Optional<JsonCursor> field = root.optional(name);
        return field.isPresent() ? UnreadableFileException.excerpt(word(field.get())) : "";
    }

    private static String id(JsonCursor line) throws UnreadableFileException {
        Optional<JsonCursor> id = line.optional("id");
        return id.isPresent() ? word(id.get()) : id(CompactJson.of(line.element()));
    }

    /** The id of a drawing that has none of its own. */
    static String id(String content) {
        return Sha256.hex(content.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
    }

    private static Optional<Instant> time(JsonCursor line) throws UnreadableFileException {
        Optional<JsonCursor> stated = line.optional("time");
        return stated.isPresent() ? Optional.of(JournalEntry.time(stated.get())) : Optional.empty();
    }
}
