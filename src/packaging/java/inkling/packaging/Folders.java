package inkling.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies, empties and measures folders. */
final class Folders {
    private Folders() {}

    /** Makes an empty folder, whatever was there before. */
    static Path fresh(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        for (Path file : list(folder, Comparator.reverseOrder())) {
            Files.delete(file);
        }
    }

    /** Copies a folder with everything in it; times and permissions are kept. */
    static void copy(Path from, Path to) throws IOException {
        for (Path file : list(from, Comparator.naturalOrder())) {
            Path copy = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** The bytes of all files in a folder. */
    static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : list(folder, Comparator.naturalOrder())) {
            bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return bytes;
    }

    private static List<Path> list(Path folder, Comparator<Path> order) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(order).toList();
        }
    }
}
