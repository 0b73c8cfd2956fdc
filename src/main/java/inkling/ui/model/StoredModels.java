package inkling.ui.model;

import inkling.data.FileKind;
import inkling.data.UnreadableFileException;
import inkling.interop.NpzFile;
import inkling.interop.OnnxFile;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.store.AtomicFile;
import inkling.store.model.BundledModels;
import inkling.store.model.ModelFile;
import inkling.training.InputTrial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads and writes models on disk and reads those inside the program. Thread-safe. */
public final class StoredModels implements ModelFiles {
    private final Map<Path, FileStamp> known = new ConcurrentHashMap<>();

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
        // Looked at before it is read: what is written from then on counts as a change.
        Optional<FileStamp> stamp = FileStamp.of(file);
        Model model = inkling.library.ModelFiles.read(file);
        remember(file, stamp);
        return model;
    }

    @Override
    public boolean isForeign(Path file) throws IOException {
        try {
            return FileKind.of(file) == FileKind.ONNX;
        } catch (IOException e) {
            throw UnreadableFileException.of(file.toString(), e);
        }
    }

    @Override
    public Optional<InputTrial> inputTrial(Model model) {
        return model.training().equals(TrainingRecord.NONE) ? InputTrial.of(model, 1) : Optional.empty();
    }

    @Override
    public boolean isChangedByOthers(Path file) {
        Optional<FileStamp> now = FileStamp.of(file);
        FileStamp then = known.get(file.toAbsolutePath());
        return now.isPresent() && then != null && !now.get().equals(then);
    }

    @Override
    public void write(Model model, Path file) throws IOException {
        ModelFile.write(file, model);
        remember(file, FileStamp.of(file));
    }

    @Override
    public void export(Model model, ExportFormat format, Path file) throws IOException {
        AtomicFile.write(
                file,
                switch (format) {
                    case ONNX -> OnnxFile.toBytes(model);
                    case NPZ -> NpzFile.toBytes(model);
                });
    }

    private void remember(Path file, Optional<FileStamp> stamp) {
        stamp.ifPresent(seen -> known.put(file.toAbsolutePath(), seen));
    }
}
