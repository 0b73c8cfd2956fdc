package inkling.ui.model;

import inkling.model.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Loads models. For background threads. */
public interface ModelSource {
    /** The names of the models that come with the program, the default first. */
    List<String> bundled();

    /** @throws IOException if it cannot be read; the message is a sentence */
    Model readBundled(String name) throws IOException;

    /** @throws IOException if the file is damaged, foreign or hostile; the message is a sentence that names it */
    Model read(Path file) throws IOException;
}
