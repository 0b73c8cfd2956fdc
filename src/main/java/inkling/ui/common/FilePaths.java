package inkling.ui.common;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Converts the files that dialogs, the clipboard and other programs give to paths. */
public final class FilePaths {
    private FilePaths() {}

    /**
     * The path of a file. One whose name the system's language setting cannot say gets question marks in its place, so that who wants to
     * use it is told that there is no such file.
     */
    public static Path of(File file) {
        try {
            return file.toPath();
        } catch (InvalidPathException e) {
            return Path.of(file.getPath().replaceAll("[^\\x01-\\x7e]", "?"));
        }
    }
}
