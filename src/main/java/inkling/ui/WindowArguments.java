package inkling.ui;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what the window is started with.
 *
 * @param another whether a window of its own is wanted beside one that is open
 * @param files absolute, to be opened in the window
 */
public record WindowArguments(boolean another, List<Path> files) {
    private static final String ANOTHER = "--new-window";

    public WindowArguments {
        files = List.copyOf(files);
    }

    /**
     * Reads a command line: none, or names of files, behind {@value #ANOTHER} or alone. Commands are words, so what has a dot or
     * a separator of folders is a file: {@code ./seven} rather than {@code seven}.
     *
     * @return nothing if it is not about the window, but about a command
     */
    public static Optional<WindowArguments> of(String... arguments) {
        boolean another = arguments.length > 0 && arguments[0].equals(ANOTHER);
        List<Path> files = new ArrayList<>();
        for (int i = another ? 1 : 0; i < arguments.length; i++) {
            if (!isFile(arguments[i])) {
                return Optional.empty();
            }
            try {
                files.add(Path.of(arguments[i]).toAbsolutePath());
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new WindowArguments(another, files));
    }

    private static boolean isFile(String argument) {
        return !argument.startsWith("-")
                && (argument.indexOf('.') >= 0
                        || argument.indexOf('/') >= 0
                        || argument.indexOf(File.separatorChar) >= 0);
    }
}
