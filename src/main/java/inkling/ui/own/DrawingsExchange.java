package inkling.ui.own;

import inkling.data.ClassNames;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Message;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.drawings.OwnDrawings;
import inkling.ui.drawings.StoredDrawings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;

/** Imports and exports the drawings of the collection on show, as files that the user chooses. On the UI thread. */
final class DrawingsExchange {
    private final LoadedDrawings loaded;
    private final ObjectProperty<CollectionKind> collection;
    private final FileChoice files;

    /** @param collection the one on show */
    DrawingsExchange(LoadedDrawings loaded, ObjectProperty<CollectionKind> collection, FileChoice files) {
        this.loaded = loaded;
        this.collection = collection;
        this.files = files;
    }

    /** Asks for a file of strokes and adds its drawings. */
    void importStrokes() {
        files.chooseToOpen(FileChoice.Kind.STROKES).ifPresent(file -> {
            CollectionKind to = collection.get();
            loaded.work(
                    to,
                    store -> store.importStrokes(to, file),
                    added -> loaded.inform(
                            added == 0 ? Message.of("own.imported.none") : Message.of("own.imported", added)),
                    failure -> loaded.complain("own.import.failed", failure));
        });
    }

    /** Asks where to, and writes the drawings as strokes. */
    void exportStrokes() {
        export(
                FileChoice.Kind.STROKES,
                "my-drawings",
                OwnDrawings::exportStrokes,
                file -> Message.of("own.exported", file.toString()));
    }

    /** Asks where to, and writes the drawings as pictures. */
    void exportIdx() {
        export(
                FileChoice.Kind.IDX_IMAGES,
                "my-images-idx3-ubyte",
                OwnDrawings::exportIdx,
                file -> Message.of(
                        "own.exported.idx",
                        file.toString(),
                        StoredDrawings.labelsName(file.getFileName().toString()),
                        ClassNames.FILE));
    }

    private interface Export {
        void run(OwnDrawings store, CollectionKind from, Path file) throws IOException;
    }

    private void export(FileChoice.Kind kind, String name, Export export, Function<Path, Message> told) {
        files.chooseToSave(kind, name).ifPresent(file -> {
            CollectionKind from = collection.get();
            LoadedDrawings.Work<Path> write = store -> {
                export.run(store, from, file);
                return file;
            };
            loaded.work(
                    from,
                    write,
                    written -> loaded.inform(told.apply(written)),
                    failure -> loaded.complain("own.export.failed", failure));
        });
    }
}
