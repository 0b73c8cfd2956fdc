package inkling.ui.drawings;

import inkling.ink.Ink;
import inkling.model.LabelledDrawing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Drawings that are on no disk; it can be told to fail. */
public final class MemoryDrawings implements OwnDrawings {
    private final Map<Shelf, List<LabelledDrawing>> shelves = new EnumMap<>(Shelf.class);
    private int ids;
    private boolean full;

    /** Whether there is room for nothing more. */
    public void full(boolean now) {
        full = now;
    }

    @Override
    public synchronized List<LabelledDrawing> drawings(Shelf shelf) {
        return List.copyOf(on(shelf));
    }

    @Override
    public synchronized LabelledDrawing add(Shelf shelf, String label, Ink ink) throws IOException {
        requireRoom();
        LabelledDrawing drawing = new LabelledDrawing("id" + ++ids, Instant.EPOCH, label, ink);
        on(shelf).add(drawing);
        return drawing;
    }

    @Override
    public synchronized void relabel(Shelf shelf, String id, String label) throws IOException {
        requireRoom();
        on(shelf).replaceAll(drawing -> drawing.id().equals(id) ? drawing.withLabel(label) : drawing);
    }

    @Override
    public synchronized void delete(Shelf shelf, List<String> ids) throws IOException {
        requireRoom();
        on(shelf).removeIf(drawing -> ids.contains(drawing.id()));
    }

    @Override
    public synchronized void addAll(Shelf shelf, List<LabelledDrawing> drawings) throws IOException {
        requireRoom();
        on(shelf).addAll(drawings);
    }

    @Override
    public int importStrokes(Shelf shelf, Path file) throws IOException {
        if (file.startsWith("empty.jsonl")) {
            return 0;
        }
        addAll(shelf, List.of(new LabelledDrawing(file.toString(), Instant.EPOCH, "7", Ink.EMPTY)));
        return 1;
    }

    @Override
    public void exportStrokes(Shelf shelf, Path file) throws IOException {
        requireRoom();
    }

    @Override
    public void exportIdx(Shelf shelf, Path images) throws IOException {
        requireRoom();
    }

    private List<LabelledDrawing> on(Shelf shelf) {
        return shelves.computeIfAbsent(shelf, any -> new ArrayList<>());
    }

    private void requireRoom() throws IOException {
        if (full) {
            throw new IOException("The disk is full.");
        }
    }
}
