package inkling.store.drawing;

import inkling.data.FileKind;
import inkling.data.FileUse;
import inkling.data.GzipInput;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Pen;
import inkling.ink.Preprocessing;
import inkling.model.LabelledDrawing;
import inkling.store.AtomicFile;
import inkling.store.StoreReason;
import inkling.store.json.BoundedInput;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
 * Files of drawings, gzipped or not, whatever they are called: one JSON object a line ({@link StrokeLines}), or InkML ({@link
 * InkmlReader}).
 *
 * <p>A drawing of this program is in canvas units, with the pen's width of each stroke. Any other one is brought to the size in which
 * people draw on the canvas, and into its middle, with the canvas's pen, so that recognition treats it as one that was drawn there.
 */
public final class StrokeFile {
    /** The longest side of a drawing, pen included, in canvas units. */
    private static final double SIDE = 200;

    private static final long MAX_BYTES = 512L << 20;
    private static final int BUFFER = 1 << 16;

    private StrokeFile() {}

    /** Takes a drawing and what else the file says of it. */
    interface Action {
        /**
         * @param id of the drawing: the file's own, or one that its content gives
         * @param time when it was drawn, if the file says so
         */
        void accept(StrokeSample sample, String id, Optional<Instant> time) throws UnreadableFileException;
    }

    /**
     * Hands each drawing to {@code action}, in the order of the file, one at a time.
     *
     * @throws UnreadableFileException at the first line that is not a drawing, naming it, and if there is no drawing at all
     */
    public static void forEach(Path file, Consumer<StrokeSample> action) throws IOException {
        forEach(file, (sample, id, time) -> action.accept(sample));
    }

    /**
     * Hands each drawing to {@code action} as {@link #forEach} does, of a file whose drawings all have labels.
     *
     * @throws UnreadableFileException also at the first drawing without a label
     */
    public static void forEachLabelled(Path file, Consumer<StrokeSample> action) throws IOException {
        forEach(file, (sample, id, time) -> action.accept(requireLabel(sample, file.toString())));
    }

    static void forEach(InputStream in, String file, Consumer<StrokeSample> action) throws IOException {
        forEach(in, file, (sample, id, time) -> action.accept(sample));
    }

    /**
     * All drawings of a file, to be added to a {@link DrawingCollection}. Where the file gives no id, the content does, so that adding
     * the same file again adds nothing.
     *
     * @param time of drawings for which the file gives none
     * @throws UnreadableFileException at the first line that is not a drawing with a label, naming it, and if there is none
     */
    public static List<LabelledDrawing> drawings(Path file, Instant time) throws IOException {
        List<LabelledDrawing> drawings = new ArrayList<>();
        forEach(file, (sample, id, stated) -> {
            StrokeSample labelled = requireLabel(sample, file.toString());
            try {
                drawings.add(new LabelledDrawing(id, stated.orElse(time), labelled.label(), labelled.ink()));
            } catch (IllegalArgumentException e) {
                throw new UnreadableFileException(file.toString(), Reason.of(e), e);
            }
        });
        return drawings;
    }

    private static StrokeSample requireLabel(StrokeSample sample, String file) {
        if (sample.label().isEmpty()) {
            throw new MissingLabelException(file);
        }
        return sample;
    }

    /** A drawing without a label, on its way out of an action that may throw no checked exception. */
    private static final class MissingLabelException extends RuntimeException {
        private static final long serialVersionUID = 1;

        MissingLabelException(String file) {
            super(file);
        }
    }

    static void forEach(Path file, Action action) throws IOException {
        FileKind.require(file, FileUse.DRAWINGS);
        try (InputStream in = Files.newInputStream(file)) {
            forEach(in, file.toString(), action);
        } catch (IOException e) {
            throw UnreadableFileException.of(file.toString(), e);
        }
    }

    private static void forEach(InputStream in, String file, Action action) throws IOException {
        int[] count = {0};
        Action counting = (sample, id, time) -> {
            count[0]++;
            try {
                action.accept(sample, id, time);
            } catch (MissingLabelException e) {
                throw new UnreadableFileException(file, StoreReason.NO_LABEL.of(), e);
            }
        };
        InputStream content = new BufferedInputStream(new BoundedInput(GzipInput.of(in), file, MAX_BYTES), BUFFER);
        if (isMarkup(content)) {
            markup(content, file, counting);
        } else {
            StrokeLines.forEach(content, file, counting);
        }
        if (count[0] == 0) {
            throw new UnreadableFileException(file, StoreReason.NO_DRAWINGS_IN_FILE.of());
        }
    }

    /** Whether the first character, after white space and a byte-order mark, is that of XML. */
    private static boolean isMarkup(InputStream content) throws IOException {
        content.mark(BUFFER);
        int next = content.read();
        for (int i = 1; i < BUFFER && (next > ' ' + 0x80 || next >= 0 && next <= ' '); i++) {
            next = content.read();
        }
        content.reset();
        return next == '<';
    }

    private static void markup(InputStream content, String file, Action action) throws IOException {
        List<InkmlReader.Drawing> drawings = InkmlReader.read(content, file);
        for (int i = 0; i < drawings.size(); i++) {
            InkmlReader.Drawing drawing = drawings.get(i);
            String label = StrokeLines.label(drawing.label(), file);
            action.accept(
                    new StrokeSample(label, "", "", onCanvas(drawing.ink())),
                    StrokeLines.id(label
                            + drawing.ink().strokes().stream()
                                    .map(stroke -> stroke.points().toString())
                                    .toList()),
                    Optional.empty());
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

    /** Ink in any units as it would be drawn on the canvas. */
    static Ink onCanvas(Ink ink) {
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
