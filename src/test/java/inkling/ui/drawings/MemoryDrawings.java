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
    private final Map<CollectionKind, List<LabelledDrawing>> loaded = new EnumMap<>(CollectionKind.class);
    private int ids;
    private boolean full;

    /** Whether there is room for nothing more. */
    public void full(boolean now) {
        full = now;
    }

    @Override
    public synchronized List<LabelledDrawing> drawings(CollectionKind kind) {
        return List.copyOf(on(kind));
    }

    @Override
    public synchronized LabelledDrawing add(CollectionKind kind, String label, Ink ink) throws IOException {
        requireRoom();
        LabelledDrawing drawing = new LabelledDrawing("id" + ++ids, Instant.EPOCH, label, ink);
        on(kind).add(drawing);
        return drawing;
    }

    @Override
    public synchronized void relabel(CollectionKind kind, String id, String label) throws IOException {
        requireRoom();
        on(kind).replaceAll(drawing -> drawing.id().equals(id) ? drawing.withLabel(label) : drawing);
    }

    @Override
    public synchronized void delete(CollectionKind kind, List<String> ids) throws IOException {
        requireRoom();
        on(kind).removeIf(drawing -> ids.contains(drawing.id()));
    }

    @Override
    public synchronized void addAll(CollectionKind kind, List<LabelledDrawing> drawings) throws IOException {
        requireRoom();
        on(kind).addAll(drawings);
    }

    @Override
    public int importStrokes(CollectionKind kind, Path file) throws IOException {
        if (file.startsWith("empty.jsonl")) {
            return 0;
        }
        addAll(kind, List.of(new LabelledDrawing(file.toString(), Instant.EPOCH, "7", Ink.EMPTY)));
        return 1;
    }

    @Override
    public void exportStrokes(CollectionKind kind, Path file) throws IOException {
        requireRoom();
    }

    @Override
    public void exportIdx(CollectionKind kind, Path images) throws IOException {
        requireRoom();
    }

    private List<LabelledDrawing> on(CollectionKind kind) {
        return loaded.computeIfAbsent(kind, any -> new ArrayList<>());
    }

    private void requireRoom() throws IOException {
        if (full) {
            throw new IOException("The disk is full.");
        }
    }
}
