package inkling.cli;

import inkling.data.Dataset;
import inkling.ink.Preprocessing;
import inkling.model.DrawingDataset;
import inkling.model.LabelledDrawing;
import inkling.store.DrawingCollections;
import inkling.store.StrokeFile;
import inkling.store.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
     * The drawings; a collection that is also the name of a file is the file.
     *
     * @throws IOException with a sentence for the user if there are none
     */
    List<LabelledDrawing> read() throws IOException {
        return read(drawings);
    }

    private static List<LabelledDrawing> read(String drawings) throws IOException {
        Path file = Path.of(drawings);
        DrawingCollections collections = new DrawingCollections(UserFolder.path());
        List<LabelledDrawing> read = Files.isRegularFile(file)
                ? StrokeFile.drawings(file, Instant.EPOCH)
                : collections.open(drawings).drawings();
        if (read.isEmpty()) {
            throw new IOException("There are no drawings in \"" + drawings
                    + "\": there is no such file, and of your collections "
                    + (collections.names().isEmpty() ? "there is none yet" : "there are " + collections.names()) + ".");
        }
        return read;
    }

    /** Returns the option's value, if it was given. */
    Optional<String> name() {
        return Optional.ofNullable(drawings);
    }

    /** Drawings as pictures of their own classes, as recognition sees them; a file's or a collection's. */
    static Dataset pictures(String drawings) throws IOException {
        return new DrawingDataset(Preprocessing.INKLING_INK_1.id()).mixed(drawings, read(drawings));
    }
}
