package inkling.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A reader of small files without hashes, from a disk. */
final class DiskReader implements Reader {
    private final Path path;
    private final List<byte[]> originals;
    private final Damage.Scope scope;
    private final Loading loading;

    /** Reads the file; says how its content is written again, over it. */
    interface Loading {
        Saving load() throws IOException;
    }

    /** Writes the file. */
    interface Saving {
        void save() throws IOException;
    }

    /** @param path of a file that is whole, and a JSON object */
    DiskReader(Path path, Loading loading) throws IOException {
        this(path, Damage.Scope.JSON, List.of(Files.readAllBytes(path)), loading);
    }

    /** @param path where each of the damaged files will be */
    DiskReader(Path path, Damage.Scope scope, List<byte[]> originals, Loading loading) {
        this.path = path;
        this.scope = scope;
        this.originals = originals;
        this.loading = loading;
    }

    @Override
    public Damage.Scope scope() {
        return scope;
    }

    @Override
    public String file() {
        return path.toString();
    }

    @Override
    public List<byte[]> originals() {
        return originals;
    }

    @Override
    public Use read(byte[] content) throws IOException {
        Files.write(path, content);
        Saving saving = loading.load();
        return () -> {
            saving.save();
            loading.load();
            return Files.readAllBytes(path);
        };
    }
}
