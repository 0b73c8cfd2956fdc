package inkling.store;

import inkling.failure.ExplainedIOException;
import inkling.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The model that its user has not saved yet, kept on disk until it is saved or thrown away, so that it survives the end of the
 * program, whatever ends it. Several copies of the program keep one each, in folders with a number: whose lock is free, but which
 * holds a model, was left behind by a copy that was killed. Thread-safe.
 */
public final class UnsavedModel implements AutoCloseable {
    private static final int MOST = 20;
    private static final String FILE = "model.json";
    private static final String DAMAGED = "damaged.json";

    private final Path folder;
    private Path own;
    private FolderLock lock;
    private boolean closed;

    /** @param folder what the numbered folders are in; made when the first model is kept */
    public UnsavedModel(Path folder) {
        this.folder = folder;
    }

    /**
     * The model that a copy of the program left behind, if any; from now on this copy keeps it.
     *
     * @throws IOException with a sentence for the user, if it cannot be read; it is then put aside under another name
     */
    public synchronized Optional<Model> takeOver() throws IOException {
        for (int number = 1; number <= MOST && own == null; number++) {
            Path numbered = numbered(number);
            if (Files.exists(numbered.resolve(FILE))) {
                lock(numbered);
            }
        }
        if (own == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ModelFile.read(own.resolve(FILE)));
        } catch (IOException e) {
            Files.move(own.resolve(FILE), own.resolve(DAMAGED), StandardCopyOption.REPLACE_EXISTING);
            throw e;
        }
    }

    /**
     * Keeps this model instead of any other.
     *
     * @throws IOException with a sentence for the user; the one before is then still there
     */
    public synchronized void keep(Model model) throws IOException {
        if (closed) {
            return;
        }
        for (int number = 1; number <= MOST && own == null; number++) {
            Path numbered = numbered(number);
            if (!Files.exists(numbered.resolve(FILE))) {
                lock(numbered);
            }
        }
        if (own == null) {
            throw new ExplainedIOException(StoreReason.TOO_MANY_UNSAVED.of(folder, MOST));
        }
        ModelFile.write(own.resolve(FILE), model);
    }

    /**
     * The model is saved elsewhere, or not wanted.
     *
     * @throws IOException with a sentence for the user
     */
    public synchronized void forget() throws IOException {
        if (own != null) {
            Files.deleteIfExists(own.resolve(FILE));
        }
    }

    /** Forgets the model and keeps none from now on: the program ends as its user wants it to. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        forget();
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    private Path numbered(int number) {
        return folder.resolve(Integer.toString(number));
    }

    private void lock(Path numbered) throws IOException {
        try {
            lock = FolderLock.take(numbered).orElse(null);
            own = lock == null ? null : numbered;
        } catch (IOException e) {
            throw new ExplainedIOException(StoreReason.UNSAVED_NOT_KEPT.of(numbered), e);
        }
    }
}
