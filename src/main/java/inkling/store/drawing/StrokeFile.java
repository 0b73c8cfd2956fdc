package inkling.store.drawing;

import inkling.data.GzipInput;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Pen;
import inkling.ink.Preprocessing;
import inkling.model.LabelledDrawing;
import inkling.store.AtomicFile;
import inkling.store.Sha256;
import inkling.store.StoreReason;
import inkling.store.json.BoundedInput;
import inkling.store.json.CompactJson;
import inkling.store.json.JsonCursor;
import inkling.store.json.LimitedJsonReader;
import inkling.store.json.LineReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/**
 * Files of drawings with one JSON object a line, gzipped or not:
 * {@code {"label": "7", "writer": "...", "source": "...", "strokes": [[[x, y], ...], ...]}}, y downwards, in any unit; writer and
 * source may be missing, and other fields are ignored.
 *
 * <p>A line with the field {@code widths}, the pen's width of each stroke, is in canvas units, as this program writes it. Any other
 * drawing is brought to the size in which people draw on the canvas, and into its middle, with the canvas's pen, so
 * that recognition treats it as one that was drawn there.
 */
public final class StrokeFile {
    /** The longest side of a drawing, pen included, in canvas units. */
    private static final double SIDE = 200;

    private static final long MAX_BYTES = 512L << 20;
    private static final int LONGEST_LINE = 4 << 20;
    private static final int MAX_VALUES = 200_000;
    private static final int ID_LENGTH = 32;

    private StrokeFile() {}

    /**
     * Hands each drawing to {@code action}, in the order of the file, one at a time.
     *
     * @throws UnreadableFileException at the first line that is not a drawing, naming it
     */
    public static void forEach(Path file, Consumer<StrokeSample> action) throws IOException {
        forEach(file, (sample, line) -> action.accept(sample));
    }

    static void forEach(InputStream in, String file, Consumer<StrokeSample> action) throws IOException {
        forEach(in, file, (sample, line) -> action.accept(sample));
    }

    /** What is done with a drawing and with the line that it is from. */
    private interface Action {
        void accept(StrokeSample sample, JsonCursor line) throws UnreadableFileException;
    }

    private static void forEach(Path file, Action action) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            forEach(in, file.toString(), action);
        } catch (IOException e) {
            throw UnreadableFileException.of(file.toString(), e);
        }
    }

    private static void forEach(InputStream in, String file, Action action) throws IOException {
        InputStream content = new BoundedInput(GzipInput.of(in), file, MAX_BYTES);
        LineReader lines = new LineReader(content, file, LONGEST_LINE);
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonCursor root = LimitedJsonReader.read(new StringReader(line), file, MAX_VALUES);
                action.accept(sample(root), root);
            } catch (UnreadableFileException e) {
                throw new UnreadableFileException(file, StoreReason.LINE_NOT_USABLE.of(lines.number(), e.problem()), e);
            }
        }
    }

    /**
     * All drawings of a file, to be added to a {@link DrawingCollection}. Where the file gives no id, the line itself does, so that adding
     * the same file again adds nothing.
     *
     * @param time of drawings for which the file gives none
     * @throws UnreadableFileException at the first line that is not a drawing, naming it
     */
    public static List<LabelledDrawing> drawings(Path file, Instant time) throws IOException {
        List<LabelledDrawing> drawings = new ArrayList<>();
        forEach(file, (sample, line) -> drawings.add(drawing(sample, line, time)));
        return drawings;
    }

    private static LabelledDrawing drawing(StrokeSample sample, JsonCursor line, Instant time)
            throws UnreadableFileException {
        Optional<JsonCursor> id = line.optional("id");
        Optional<JsonCursor> stated = line.optional("time");
        String content = Sha256.hex(CompactJson.of(line.element()).getBytes(StandardCharsets.UTF_8));
        try {
            return new LabelledDrawing(
                    id.isPresent() ? id.get().text() : content.substring(0, ID_LENGTH),
                    stated.isPresent() ? JournalEntry.time(stated.get()) : time,
                    sample.label(),
                    sample.ink());
        } catch (IllegalArgumentException e) {
            throw line.error(Reason.of(e));
        }
    }

    /**
     * Writes drawings, in canvas units, gzipped if the file's name ends in {@code .gz}, as a whole or not at all, over a file that is
     * there.
     *
     * @throws IOException with a sentence for the user; an older file is then as it was
     */
    public static void write(Path file, List<LabelledDrawing> drawings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean packed = file.getFileName().toString().endsWith(".gz");
        try (OutputStream out = packed ? new GZIPOutputStream(bytes) : bytes) {
            for (LabelledDrawing drawing : drawings) {
                out.write((new JournalEntry.Added(drawing).text() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        AtomicFile.write(file, bytes.toByteArray());
    }

    private static StrokeSample sample(JsonCursor root) throws UnreadableFileException {
        Ink ink = StrokesCodec.read(root, Pen.UNSTATED);
        return new StrokeSample(
                root.field("label").text(),
                text(root, "writer"),
                text(root, "source"),
                StrokesCodec.isOnCanvas(root) ? ink : onCanvas(ink));
    }

    private static String text(JsonCursor root, String name) throws UnreadableFileException {
        Optional<JsonCursor> field = root.optional(name);
        return field.isPresent() ? field.get().text() : "";
    }

    private static Ink onCanvas(Ink ink) {
        Ink scaled = ink.fitted(0, 0, SIDE, Pen.UNSTATED);
        Optional<Bounds> bounds = scaled.bounds();
        if (bounds.isEmpty()) {
            return ink;
        }
        double left = (Preprocessing.CANVAS_SIDE - bounds.get().width()) / 2;
        double top = (Preprocessing.CANVAS_SIDE - bounds.get().height()) / 2;
        return ink.fitted(left, top, SIDE, Pen.UNSTATED);
    }
}
