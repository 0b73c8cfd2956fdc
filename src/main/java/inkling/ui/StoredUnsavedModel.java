package inkling.ui;

import inkling.model.Model;
import inkling.store.model.UnsavedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps the unsaved model in the user's folder. */
final class StoredUnsavedModel implements UnsavedPlace {
    private final UnsavedModel stored;

    StoredUnsavedModel(Path userFolder) {
        stored = new UnsavedModel(userFolder.resolve("unsaved"));
    }

    @Override
    public Optional<Model> takeOver() throws IOException {
        return stored.takeOver();
    }

    @Override
    public void keep(Model model) throws IOException {
        stored.keep(model);
    }

    @Override
    public void forget() throws IOException {
        stored.forget();
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }
}
