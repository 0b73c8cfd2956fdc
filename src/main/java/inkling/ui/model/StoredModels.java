package inkling.ui.model;

import inkling.model.Model;
import inkling.store.BundledModels;
import inkling.store.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Models on disk and inside the program. */
public final class StoredModels implements ModelFiles {
    @Override
    public List<String> bundled() {
        return BundledModels.names();
    }

    @Override
    public Model readBundled(String name) throws IOException {
        return BundledModels.load(name);
    }

    @Override
    public Model read(Path file) throws IOException {
        return ModelFile.read(file);
    }

    @Override
    public void write(Model model, Path file) throws IOException {
        ModelFile.write(file, model);
    }
}
