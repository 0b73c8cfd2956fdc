package inkling.ui.common;

import inkling.data.FileKind;
import inkling.model.Model;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Holds a model with its name and origin, as the window knows it.
 *
 * @param name for people: the file's name, or that of the network
 * @param saved whether what is in memory is also on disk or came with the program
 */
public record NamedModel(String name, Model model, Origin origin, boolean saved) {
    /** Says where a model came from, which decides where {@code Save} writes. */
    public sealed interface Origin {
        /**
         * Says that the model came with the program.
         *
         * @param name as the program calls it, see {@code BundledModels}
         */
        record Bundled(String name) implements Origin {}

        /** Says that the model was made here, and is in no file of its user. */
        record Memory() implements Origin {}

        /** Says that the model is in a model file. */
        record Stored(Path file) implements Origin {}

        /** Says that the model is from a file of another format, which {@code Save} must not replace. */
        record Imported(Path file) implements Origin {}
    }

    /** A model that was read from this model file or written to it. */
    public static NamedModel ofFile(Path file, Model model) {
        return new NamedModel(nameOf(file), model, new Origin.Stored(file), true);
    }

    /** A model from a file of another format: nothing is lost without saving, but saving asks for a place. */
    public static NamedModel imported(Path file, Model model) {
        return new NamedModel(nameOf(file), model, new Origin.Imported(file), true);
    }

    /** @param bundled what the program calls it */
    public static NamedModel ofProgram(String bundled, Model model) {
        return new NamedModel(model.network().name(), model, new Origin.Bundled(bundled), true);
    }

    /** A model that is in no file of its user yet. */
    public static NamedModel unsaved(Model model) {
        return new NamedModel(model.network().name(), model, new Origin.Memory(), false);
    }

    /** The same, after its file could not be written: nobody knows what is there now. */
    public NamedModel notSaved() {
        return new NamedModel(name, model, origin, false);
    }

    /** Returns a file's name without the ending, where that is one of those that model files have. */
    public static String nameOf(Path file) {
        return FileKind.MODEL.withoutEnding(file.getFileName().toString());
    }

    /** The suggested name of a file, without an ending: {@code taught} for what {@code taught.onnx} holds. */
    public String fileName() {
        return origin instanceof Origin.Imported ? FileKind.ONNX.withoutEnding(name) : name;
    }

    /** Returns the file to which {@code Save} writes without asking for a place. */
    public Optional<Path> file() {
        return origin instanceof Origin.Stored stored ? Optional.of(stored.file()) : Optional.empty();
    }

    /** Whether {@code Save} has something to do: what is in memory is on no disk, or in another format alone. */
    public boolean canBeSaved() {
        return !saved || origin instanceof Origin.Imported;
    }

    /** The file that it was read from or written to, of whatever format. */
    public Optional<Path> source() {
        return origin instanceof Origin.Imported imported ? Optional.of(imported.file()) : file();
    }

    /** Whether the accuracy on the test set is known from a file of another format alone. */
    public boolean isAccuracyClaimed() {
        return model.isClaimed() && !Double.isNaN(testAccuracy());
    }

    /** Returns the accuracy on the test set, 0 to 1; NaN if it was never measured. */
    public double testAccuracy() {
        return model.training().testAccuracy();
    }
}
