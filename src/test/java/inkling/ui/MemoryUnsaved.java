package inkling.ui;

import inkling.model.Model;
import java.io.IOException;
import java.util.Optional;

/** An unsaved model that is kept as long as the test. */
final class MemoryUnsaved implements UnsavedPlace {
    Optional<Model> kept = Optional.empty();
    boolean full;

    @Override
    public Optional<Model> takeOver() throws IOException {
        if (full) {
            throw new IOException("It is damaged.");
        }
        return kept;
    }

    @Override
    public void keep(Model model) throws IOException {
        if (full) {
            throw new IOException("The disk is full.");
        }
        kept = Optional.of(model);
    }

    @Override
    public void forget() {
        kept = Optional.empty();
    }

    @Override
    public void close() {
        forget();
    }
}
