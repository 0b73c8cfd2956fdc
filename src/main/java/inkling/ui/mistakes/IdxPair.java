package inkling.ui.mistakes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the file of labels that belongs to a file of pictures, by the names that MNIST and its successors have. */
public final class IdxPair {
    private IdxPair() {}

    /** The labels beside these pictures, zipped or not; nothing if the name follows another custom or there is no such file. */
    public static Optional<Path> labelsBeside(Path images) {
        String name = images.getFileName().toString();
        String labels = name.replace("images", "labels").replace("idx3", "idx1");
        if (labels.equals(name)) {
            return Optional.empty();
        }
        String other = labels.endsWith(".gz") ? labels.substring(0, labels.length() - 3) : labels + ".gz";
        for (String candidate : new String[] {labels, other}) {
            Path file = images.resolveSibling(candidate);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
