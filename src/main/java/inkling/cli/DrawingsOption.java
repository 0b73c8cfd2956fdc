package inkling.cli;

import inkling.model.LabelledDrawing;
import inkling.store.UserFolder;
import inkling.store.drawing.DrawingCollections;
import inkling.store.run.DataLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Holds the option that chooses labelled drawings: those of a file, or the user's own. */
final class DrawingsOption {
    @Option(
            names = "--drawings",
            paramLabel = "FILE|NAME",
            description = "Drawings as strokes: a file with one JSON object a line, gzipped or not, or one of your own"
                    + " collections, such as " + DrawingCollections.MY_DIGITS + ".")
    private String drawings;

    boolean areGiven() {
        return drawings != null;
    }

    /**
     * The drawings.
     *
     * @throws IOException with a sentence for the user if there are none
     */
    List<LabelledDrawing> read() throws IOException {
        return read(of(drawings));
    }

    /** @throws IOException with a sentence for the user if there are none */
    static List<LabelledDrawing> read(DataLocation.OfDrawings location) throws IOException {
        List<LabelledDrawing> read = location.drawings(UserFolder.path());
        if (read.isEmpty()) {
            List<String> names = new DrawingCollections(UserFolder.path()).names();
            throw new IOException("There are no drawings in \"" + location.name()
                    + "\": there is no such file, and of your collections "
                    + (names.isEmpty() ? "there is none yet" : "there are " + names) + ".");
        }
        return read;
    }

    /** What was given, if anything was. */
    Optional<DataLocation> location() {
        return Optional.ofNullable(drawings).map(DrawingsOption::of);
    }

    /** A collection that is also the name of a file is the file. */
    private static DataLocation.OfDrawings of(String drawings) {
        Path file = Path.of(drawings);
        return Files.isRegularFile(file) ? new DataLocation.Strokes(file) : new DataLocation.Collection(drawings);
    }
}
