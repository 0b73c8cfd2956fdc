package inkling.ui.own;

import inkling.data.ClassNames;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Message;
import inkling.ui.drawings.OwnDrawings;
import inkling.ui.drawings.Shelf;
import inkling.ui.drawings.StoredDrawings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;

/** Imports and exports the drawings of the shelf on show, as files that the user chooses. On the UI thread. */
final class DrawingsExchange {
    private final Shelves shelves;
    private final ObjectProperty<Shelf> shelf;
    private final FileChoice files;

    /** @param shelf the one on show */
    DrawingsExchange(Shelves shelves, ObjectProperty<Shelf> shelf, FileChoice files) {
        this.shelves = shelves;
        this.shelf = shelf;
        this.files = files;
    }

    /** Asks for a file of strokes and adds its drawings. */
    void importStrokes() {
        files.chooseToOpen(FileChoice.Kind.STROKES).ifPresent(file -> {
            Shelf to = shelf.get();
            shelves.work(
                    to,
                    store -> store.importStrokes(to, file),
                    added -> shelves.inform(
                            added == 0 ? Message.of("own.imported.none") : Message.of("own.imported", added)),
                    failure -> shelves.complain("own.import.failed", failure));
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
        void run(OwnDrawings store, Shelf from, Path file) throws IOException;
    }

    private void export(FileChoice.Kind kind, String name, Export export, Function<Path, Message> told) {
        files.chooseToSave(kind, name).ifPresent(file -> {
            Shelf from = shelf.get();
            Shelves.Work<Path> write = store -> {
                export.run(store, from, file);
                return file;
            };
            shelves.work(
                    from,
                    write,
                    written -> shelves.inform(told.apply(written)),
                    failure -> shelves.complain("own.export.failed", failure));
        });
    }
}
