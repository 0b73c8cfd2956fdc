package inkling.store.drawing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.DecimalText;
import inkling.store.AtomicFile;
import inkling.store.UserFolder;
import inkling.store.json.JsonCursor;
import inkling.store.json.JsonFormatter;
import inkling.store.json.LimitedJsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The drawing on the canvas, kept on disk so that it survives the end of the program, whatever ends it: JSON with each stroke's
 * width and points, in canvas units, and their times in milliseconds since 1970. Not thread-safe.
 */
public final class DrawingFile {
    private static final System.Logger LOG = System.getLogger(DrawingFile.class.getName());
    private static final long MAX_BYTES = 16 << 20;
    private static final int MAX_VALUES = 1_000_000;

    private final Path file;

    /** @param folder where the file {@code drawing.json} is; created when it is needed, see {@link UserFolder} */
    public DrawingFile(Path folder) {
        file = folder.resolve("drawing.json");
    }

    /** The drawing as it was saved, or none if there is none or the file is damaged, which is logged. */
    public Ink load() {
        if (!Files.exists(file)) {
            return Ink.EMPTY;
        }
        try {
            return read(LimitedJsonReader.read(file, MAX_BYTES, MAX_VALUES));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The canvas starts empty: {0}", e.getMessage());
            return Ink.EMPTY;
        }
    }

    /**
     * Saves the drawing as a whole or not at all. It waits for the disk: not for the thread that draws.
     *
     * @throws IOException with a sentence for the user
     */
    public void save(Ink ink) throws IOException {
        JsonArray strokes = new JsonArray();
        for (Stroke stroke : ink.strokes()) {
            JsonObject out = new JsonObject();
            out.addProperty("width", DecimalText.decimal(stroke.width()));
            out.add("points", StrokesCodec.write(stroke.points()));
            strokes.add(out);
        }
        JsonObject root = new JsonObject();
        root.add("strokes", strokes);
        // from no origin of their own: what is drawn after a restart goes on where this ends
        StrokesCodec.writeTimes(ink, 0, root);
        StrokesCodec.writePressures(ink, root);
        AtomicFile.writeWithFolder(file, JsonFormatter.bytes(root));
    }

    private static Ink read(JsonCursor root) throws UnreadableFileException {
        List<JsonCursor> items = root.field("strokes").items();
        List<List<Point>> points = StrokesCodec.measured(StrokePoints.read(items, false), root);
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            try {
                strokes.add(
                        new Stroke(points.get(i), items.get(i).field("width").number()));
            } catch (IllegalArgumentException e) {
                throw items.get(i).error(Reason.of(e));
            }
        }
        return new Ink(strokes);
    }
}
