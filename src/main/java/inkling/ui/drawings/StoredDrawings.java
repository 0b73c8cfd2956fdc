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
    private final Map<Shelf, DrawingCollection> open = new EnumMap<>(Shelf.class);

    /** @param userFolder where the collections are */
    public StoredDrawings(Path userFolder) {
        collections = new DrawingCollections(userFolder);
    }

    private synchronized DrawingCollection collection(Shelf shelf) throws IOException {
        DrawingCollection collection = open.get(shelf);
        if (collection == null) {
            collection = collections.open(
                    shelf == Shelf.DIGITS ? DrawingCollections.MY_DIGITS : DrawingCollections.MY_DRAWINGS);
            open.put(shelf, collection);
        }
        return collection;
    }

    @Override
    public List<LabelledDrawing> drawings(Shelf shelf) throws IOException {
        DrawingCollection collection = collection(shelf);
        collection.refresh();
        return collection.drawings();
    }

    @Override
    public LabelledDrawing add(Shelf shelf, String label, Ink ink) throws IOException {
        return collection(shelf).add(label, ink);
    }

    @Override
    public void relabel(Shelf shelf, String id, String label) throws IOException {
        collection(shelf).relabel(id, label);
    }

    @Override
    public void delete(Shelf shelf, List<String> ids) throws IOException {
        collection(shelf).delete(ids);
    }

    @Override
    public void addAll(Shelf shelf, List<LabelledDrawing> drawings) throws IOException {
        collection(shelf).addAll(drawings);
    }

    @Override
    public int importStrokes(Shelf shelf, Path file) throws IOException {
        return collection(shelf).addAll(StrokeFile.drawings(file, Instant.now()));
    }

    @Override
    public void exportStrokes(Shelf shelf, Path file) throws IOException {
        StrokeFile.write(file, drawings(shelf));
    }

    @Override
    public void exportIdx(Shelf shelf, Path images) throws IOException {
        List<LabelledDrawing> drawings = drawings(shelf);
        Dataset data = new DrawingDataset(Preprocessing.INKLING_INK_1.id())
                .inOrder(collection(shelf).name(), drawings, DrawingDataset.classes(drawings));
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
