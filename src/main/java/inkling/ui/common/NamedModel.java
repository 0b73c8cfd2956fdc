package inkling.ui.common;

import inkling.model.Model;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A model as the window knows it.
 *
 * @param name for people: the file's name, or that of the network
 * @param file where {@code Save} writes; empty for bundled and newly trained models
 * @param saved whether what is in memory is also on disk or came with the program
 */
public record NamedModel(String name, Model model, Optional<Path> file, boolean saved) {
    /** A model that was read from this file or written to it. */
    public static NamedModel ofFile(Path file, Model model) {
        String name = file.getFileName().toString();
        return new NamedModel(
                name.endsWith(".json") ? name.substring(0, name.length() - 5) : name, model, Optional.of(file), true);
    }

    /** A model that comes with the program. */
    public static NamedModel ofProgram(Model model) {
        return new NamedModel(model.network().name(), model, Optional.empty(), true);
    }

    /** On the test set, 0 to 1; NaN if it was never measured. */
    public double testAccuracy() {
        return model.training().testAccuracy();
    }
}
