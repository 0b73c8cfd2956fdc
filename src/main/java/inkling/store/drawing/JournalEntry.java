package inkling.store.drawing;

import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.ink.Ink;
import inkling.ink.Pen;
import inkling.model.LabelledDrawing;
import inkling.store.StoreReason;
import inkling.store.json.CompactJson;
import inkling.store.json.JsonCursor;
import inkling.store.json.JsonFormatter;
import inkling.store.json.LimitedJsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** What a line in the file of a collection says. */
sealed interface JournalEntry {
    /** The most characters in a line. */
    int LONGEST = 1 << 20;

    int MAX_VALUES = 400_000;

    /** The first line: changes whenever the file is not merely longer than it was. */
    record Header(String generation) implements JournalEntry {
        static final String FORMAT = "inkling-drawings";
        static final String VERSION = "1.0";

        @Override
        public String text() {
            JsonObject out = new JsonObject();
            out.addProperty("format", FORMAT);
            out.addProperty("version", VERSION);
            out.addProperty("generation", generation);
            return JsonFormatter.line(out);
        }
    }

    /** A drawing was made. */
    record Added(LabelledDrawing drawing) implements JournalEntry {
        @Override
        public String text() {
            JsonObject out = new JsonObject();
            out.addProperty("id", drawing.id());
            out.addProperty("time", drawing.time().toString());
            out.addProperty("label", drawing.label());
            StrokesCodec.write(drawing.ink(), out);
            String text = CompactJson.of(out);
            if (text.length() <= LONGEST) {
                return text;
            }
            // a very long drawing is worth more than the times of its points
            StrokesCodec.removeMeasurements(out);
            return CompactJson.of(out);
        }
    }

    /** A drawing got another label. */
    record Relabelled(String id, String label) implements JournalEntry {
        @Override
        public String text() {
            JsonObject out = new JsonObject();
            out.addProperty("relabel", id);
            out.addProperty("label", label);
            return CompactJson.of(out);
        }
    }

    /** A drawing was thrown away, for good. */
    record Deleted(String id) implements JournalEntry {
        @Override
        public String text() {
            JsonObject out = new JsonObject();
            out.addProperty("delete", id);
            return CompactJson.of(out);
        }
    }

    /** As it stands in the file, without the line's end. */
    String text();

    /**
     * The meaning of a line.
     *
     * @throws UnreadableFileException if it has none
     */
    static JournalEntry of(String text, String file) throws IOException {
        JsonCursor root = LimitedJsonReader.read(new StringReader(text), file, MAX_VALUES);
        try {
            Optional<JsonCursor> relabel = root.optional("relabel");
            Optional<JsonCursor> delete = root.optional("delete");
            if (root.optional("format").isPresent()) {
                return new Header(root.field("generation").text());
            } else if (relabel.isPresent()) {
                return new Relabelled(relabel.get().text(), root.field("label").text());
            } else if (delete.isPresent()) {
                return new Deleted(delete.get().text());
            }
            Ink ink = StrokesCodec.read(root, Pen.UNSTATED);
            return new Added(new LabelledDrawing(
                    root.field("id").text(),
                    time(root.field("time")),
                    root.field("label").text(),
                    ink));
        } catch (IllegalArgumentException e) {
            throw root.error(Reason.of(e));
        }
    }

    static Instant time(JsonCursor in) throws UnreadableFileException {
        try {
            Instant time = Instant.parse(in.text());
            // Times are kept in milliseconds, which those of the year 1,000,000,000 are too many for.
            time.toEpochMilli();
            return time;
        } catch (DateTimeException | ArithmeticException e) {
            throw in.unexpected(StoreReason.A_TIME.of());
        }
    }
}
