package inkling.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Folders with the names 1 to {@value #MOST} in one folder, of which each running copy of the program locks those that it uses. Whose
 * lock is free, but is not empty, was left behind by a copy that ended before it had finished.
 */
public final class NumberedFolders {
    public static final int MOST = 20;

    private final Path folder;

    /** @param folder what they are in; made when the first is needed */
    public NumberedFolders(Path folder) {
        this.folder = folder;
    }

    /** What they are in. */
    public Path folder() {
        return folder;
    }

    /** All of them, in the order of their numbers, whether they are there or not. */
    public List<Path> all() {
        List<Path> all = new ArrayList<>();
        for (int number = 1; number <= MOST; number++) {
            all.add(folder.resolve(Integer.toString(number)));
        }
        return all;
    }

    /** A folder that this copy of the program uses alone. */
    public record Locked(Path folder, LockFile lock) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            lock.close();
        }
    }

    /**
     * Locks the first that no other copy uses, of those with or of those without a file.
     *
     * @return nothing if there is none
     * @throws IOException if a folder cannot be made or written to
     */
    public Optional<Locked> lockFirst(String file, boolean isThere) throws IOException {
        for (Path numbered : all()) {
            if (Files.exists(numbered.resolve(file)) == isThere) {
                Optional<LockFile> lock = LockFile.ofFolder(numbered);
                if (lock.isPresent()) {
                    return Optional.of(new Locked(numbered, lock.get()));
                }
            }
        }
        return Optional.empty();
    }
}
