package inkling.ui.drawings;

import inkling.data.ClassNames;
import inkling.data.Dataset;
import inkling.data.IdxWriter;
import inkling.failure.ExplainedIOException;
import inkling.ink.Ink;
import inkling.ink.Preprocessing;
import inkling.model.DrawingDataset;
import inkling.model.LabelledDrawing;
import inkling.store.AtomicFile;
import inkling.store.drawing.DrawingCollection;
import inkling.store.drawing.DrawingCollections;
import inkling.store.drawing.StrokeFile;
import inkling.ui.common.WindowReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Implements {@link OwnDrawings} by the collections in the user's folder. */
public final class StoredDrawings implements OwnDrawings {
    private final DrawingCollections collections;
    private final Map<CollectionKind, DrawingCollection> open = new EnumMap<>(CollectionKind.class);

    /** @param userFolder where the collections are */
    public StoredDrawings(Path userFolder) {
        collections = new DrawingCollections(userFolder);
    }

    private synchronized DrawingCollection collection(CollectionKind kind) throws IOException {
        DrawingCollection collection = open.get(kind);
        if (collection == null) {
            collection = collections.open(
                    kind == CollectionKind.DIGITS ? DrawingCollections.MY_DIGITS : DrawingCollections.MY_DRAWINGS);
            open.put(kind, collection);
        }
        return collection;
    }

    @Override
    public List<LabelledDrawing> drawings(CollectionKind kind) throws IOException {
        DrawingCollection collection = collection(kind);
        collection.refresh();
        return collection.drawings();
    }

    @Override
    public LabelledDrawing add(CollectionKind kind, String label, Ink ink) throws IOException {
        return collection(kind).add(label, ink);
    }

    @Override
    public void relabel(CollectionKind kind, String id, String label) throws IOException {
        collection(kind).relabel(id, label);
    }

    @Override
    public void delete(CollectionKind kind, List<String> ids) throws IOException {
        collection(kind).delete(ids);
    }

    @Override
    public void addAll(CollectionKind kind, List<LabelledDrawing> drawings) throws IOException {
        collection(kind).addAll(drawings);
    }

    @Override
    public int importStrokes(CollectionKind kind, Path file) throws IOException {
        return collection(kind).addAll(StrokeFile.drawings(file, Instant.now()));
    }

    @Override
    public void exportStrokes(CollectionKind kind, Path file) throws IOException {
        StrokeFile.write(file, drawings(kind));
    }

    @Override
    public void exportIdx(CollectionKind kind, Path images) throws IOException {
        List<LabelledDrawing> drawings = drawings(kind);
        Dataset data = new DrawingDataset(Preprocessing.INKLING_INK_1.id())
                .inOrder(collection(kind).name(), drawings, DrawingDataset.classes(drawings));
        Path labels = beside(images, labelsName(images.getFileName().toString()));
        Path names = beside(images, ClassNames.FILE);
        AtomicFile.write(images, IdxWriter.images(data));
        AtomicFile.write(labels, IdxWriter.labels(data));
        AtomicFile.write(names, IdxWriter.classes(data).getBytes(StandardCharsets.UTF_8));
    }

    /** The name of the file of labels that belongs to a file of pictures. */
    public static String labelsName(String images) {
        String labels = images.replace("images", "labels").replace("idx3", "idx1");
        return labels.equals(images) ? images + "-labels" : labels;
    }

    /** The user has chosen one file; the others must not cost anybody theirs. */
    private static Path beside(Path images, String name) throws IOException {
        Path file = images.resolveSibling(name);
        if (Files.exists(file)) {
            throw new ExplainedIOException(WindowReason.FOLDER_THERE.of(file));
        }
        return file;
    }
}
