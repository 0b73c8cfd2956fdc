package inkling.store.model;

import inkling.failure.ExplainedIOException;
import inkling.model.Model;
import inkling.store.NumberedFolders;
import inkling.store.StoreReason;
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
    private static final String FILE = "model.json";
    private static final String DAMAGED = "damaged.json";

    private final NumberedFolders folders;
    private NumberedFolders.Locked own;
    private boolean closed;

    /** @param folder what the numbered folders are in; made when the first model is kept */
    public UnsavedModel(Path folder) {
        folders = new NumberedFolders(folder);
    }

    /**
     * The model that a copy of the program left behind, if any; from now on this copy keeps it.
     *
     * @throws IOException with a sentence for the user, if it cannot be read; it is then put aside under another name
     */
    public synchronized Optional<Model> takeOver() throws IOException {
        lock(true);
        if (own == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ModelFile.read(file()));
        } catch (IOException e) {
            Files.move(file(), own.folder().resolve(DAMAGED), StandardCopyOption.REPLACE_EXISTING);
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
        lock(false);
        if (own == null) {
            throw new ExplainedIOException(StoreReason.TOO_MANY_UNSAVED.of(folders.folder(), NumberedFolders.MOST));
        }
        ModelFile.write(file(), model);
    }

    /**
     * The model is saved elsewhere, or not wanted.
     *
     * @throws IOException with a sentence for the user
     */
    public synchronized void forget() throws IOException {
        if (own != null) {
            Files.deleteIfExists(file());
        }
    }

    /** Forgets the model and keeps none from now on: the program ends as its user wants it to. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        forget();
        if (own != null) {
            own.close();
            own = null;
        }
    }

    private Path file() {
        return own.folder().resolve(FILE);
    }

    /** Locks a folder for this copy of the program, one with a model or one without, unless it has one. */
    private void lock(boolean withModel) throws IOException {
        if (own != null) {
            return;
        }
        try {
            own = folders.lockFirst(FILE, withModel).orElse(null);
        } catch (IOException e) {
            throw new ExplainedIOException(StoreReason.UNSAVED_NOT_KEPT.of(folders.folder()), e);
        }
    }
}
