package inkling.cli;

import inkling.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks before long work that a command's output file can be written. */
final class OutputFile {
    private OutputFile() {}

    /**
     * Makes sure before long work that its result can be written.
     *
     * @param force whether a file that is there may be overwritten
     * @throws IOException with a sentence for the user if it cannot
     */
    static void requireWritable(Path file, boolean force) throws IOException {
        AtomicFile.requireWritable(file);
        if (Files.exists(file) && !force) {
            throw new IOException("\"" + file + "\" is there already; --force overwrites it.");
        }
    }
}
