package inkling.cli;

import inkling.model.Model;
import inkling.store.AtomicFile;
import inkling.store.UserFolder;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Saves a model that has taken a while to train: if its file cannot be written where it should be, it is written elsewhere. */
final class TrainedModel {
    private TrainedModel() {}

    /**
     * Writes the file, over one that is there.
     *
     * @throws IOException with sentences for the user if it could not be written there: why, and where the model is instead, which
     *     is in the user's folder, or that of temporary files
     */
    static void write(Path file, Model model) throws IOException {
        write(
                file,
                model,
                List.of(UserFolder.path().resolve("rescued"), Path.of(System.getProperty("java.io.tmpdir"))));
    }

    /** @param elsewhere folders to try when the file cannot be written, one after the other */
    static void write(Path file, Model model, List<Path> elsewhere) throws IOException {
        byte[] content = ModelFile.toBytes(model);
        try {
            AtomicFile.write(file, content);
        } catch (IOException e) {
            throw new IOException(
                    e.getMessage() + " " + rescued(file.getFileName().toString(), content, elsewhere), e);
        }
    }

    private static String rescued(String name, byte[] content, List<Path> elsewhere) {
        StringBuilder failures = new StringBuilder();
        for (Path folder : elsewhere) {
            try {
                Files.createDirectories(folder);
                Path file = unused(folder, name);
                AtomicFile.write(file, content);
                return "The trained model was written to \"" + file + "\" instead.";
            } catch (IOException e) {
                failures.append(e.getMessage()).append(' ');
            }
        }
        return failures + "The trained model is lost.";
    }

    /** A file that is there may be another model that was rescued. */
    private static Path unused(Path folder, String name) {
        Path file = folder.resolve(name);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(i + "-" + name);
        }
        return file;
    }
}
