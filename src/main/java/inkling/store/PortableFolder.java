package inkling.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Says whether the user's data lies beside the program, as on a stick that goes from one computer to the next: the program's folder is
 * what the system property {@code inkling.portable} names, and has a file called {@code portable}. The data is then in its folder {@code
 * data}.
 *
 * @param data that can be written; nothing if the program is not portable, or the folder cannot be
 * @param refused the folder that cannot be written
 */
record PortableFolder(Optional<Path> data, Optional<Path> refused) {
    private static final PortableFolder NONE = new PortableFolder(Optional.empty(), Optional.empty());
    private static final String PROGRAM = "inkling.portable";
    private static final String MARK = "portable";
    private static final String DATA = "data";

    /** Looks for the mark, and makes the folder if there is none. */
    static PortableFolder of(Properties properties) {
        String program = properties.getProperty(PROGRAM, "");
        if (program.isEmpty()) {
            return NONE;
        }
        Path folder;
        try {
            folder = Path.of(program).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            // what this system cannot name has no mark
            return NONE;
        }
        if (!Files.isRegularFile(folder.resolve(MARK))) {
            return NONE;
        }
        Path data = folder.resolve(DATA);
        return isWritable(data)
                ? new PortableFolder(Optional.of(data), Optional.empty())
                : new PortableFolder(Optional.empty(), Optional.of(data));
    }

    private static boolean isWritable(Path data) {
        try {
            Files.createDirectories(data);
            return Files.isWritable(data);
        } catch (IOException e) {
            return false;
        }
    }
}
