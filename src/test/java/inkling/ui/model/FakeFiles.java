package inkling.ui.model;

import inkling.model.Model;
import inkling.training.InputTrial;
import inkling.ui.Models;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A disk in memory, which can be full. */
public final class FakeFiles implements ModelFiles {
    public final Map<Path, Model> disk = new HashMap<>();
    final Map<Path, ExportFormat> exported = new HashMap<>();
    final Set<Path> changed = new HashSet<>();
    boolean full;

    /** Files that are too large for the memory. */
    public final Set<Path> tooLarge = new HashSet<>();

    /** What a trial of any foreign model finds. */
    public Optional<InputTrial> trial = Optional.empty();

    @Override
    public Optional<InputTrial> inputTrial(Model model) {
        return trial;
    }

    @Override
    public List<String> bundled() {
        return List.of("inkling", "lenet");
    }

    @Override
    public Model readBundled(String name) {
        return Models.untrained(name.length());
    }

    @Override
    public Model read(Path file) throws IOException {
        if (tooLarge.contains(file)) {
            throw new OutOfMemoryError("Java heap space");
        }
        if (!disk.containsKey(file)) {
            throw new IOException(file + " is damaged.");
        }
        return disk.get(file);
    }

    @Override
    public boolean isForeign(Path file) {
        return file.toString().endsWith(".onnx");
    }

    @Override
    public boolean isChangedByOthers(Path file) {
        return changed.contains(file);
    }

    @Override
    public void write(Model model, Path file) throws IOException {
        if (full) {
            throw new IOException("The disk is full.");
        }
        disk.put(file, model);
    }

    @Override
    public void export(Model model, ExportFormat format, Path file) throws IOException {
        if (full) {
            throw new IOException("The disk is full.");
        }
        exported.put(file, format);
    }
}
