package inkling.ui.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Holds size, modification time and identity of a file, to detect changes without reading it.
 *
 * @param identity the file system's identity of the file (such as an inode); a file that was replaced has another one. Empty
 *     where there is none
 */
record FileStamp(long size, FileTime modified, Optional<Object> identity) {
    /** Reads the stamp of a file; nothing if there is no such file. */
    static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(
                    new FileStamp(found.size(), found.lastModifiedTime(), Optional.ofNullable(found.fileKey())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
