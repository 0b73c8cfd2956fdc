package inkling.cli;

import inkling.data.Dataset;
import inkling.store.UserFolder;
import inkling.store.run.DataLocation;
import inkling.store.run.DataLocationCodec;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the files that a training run reads and writes, which it takes, besides a checkpoint, to resume it.
 *
 * @param data what to train with
 * @param test the pictures to judge with, if they are other ones than those that come with the data
 * @param out the model file to write
 * @param force whether it may be there already
 */
record RunFiles(DataLocation data, Optional<DataLocation> test, Path out, boolean force, Keep keep) {
    private static final String YES = "yes";

    /** Reads what to train with, and tells what is probably wrong with it. */
    Dataset readData(PrintWriter err) throws IOException {
        return data instanceof DataLocation.OfDrawings drawings
                ? drawings.pictures(DrawingsOption.read(drawings))
                : read(data, err);
    }

    /** Reads the pictures to judge with, and tells what is probably wrong with them. */
    Optional<Dataset> readTest(PrintWriter err) throws IOException {
        Optional<DataLocation> judging = test.or(data::test);
        return judging.isPresent() ? Optional.of(read(judging.get(), err)) : Optional.empty();
    }

    private static Dataset read(DataLocation location, PrintWriter err) throws IOException {
        Dataset read = location.read(UserFolder.path());
        if (location instanceof DataLocation.Remediable) {
            RemedyOptions.tell(read, err);
        }
        return read;
    }

    /** Returns a copy with another file to write. */
    RunFiles to(Path other, boolean overwriting) {
        return new RunFiles(data, test, other, overwriting, keep);
    }

    /** Returns the entries for a checkpoint, with absolute paths, since the run may be resumed from another folder. */
    Map<String, String> origin() {
        Map<String, String> origin = new LinkedHashMap<>(DataLocationCodec.training(data));
        test.ifPresent(judging -> origin.putAll(DataLocationCodec.test(judging)));
        origin.put("out", out.toAbsolutePath().toString());
        origin.put("force", force ? YES : "no");
        origin.put("keep", keep.name().toLowerCase(Locale.ROOT));
        return origin;
    }

    /** @throws IOException if the run was started by something else than this command */
    static RunFiles of(Map<String, String> origin) throws IOException {
        String out = origin.get("out");
        String keep = origin.get("keep");
        if (out == null || keep == null) {
            throw new IOException("This run was not started on the command line; resume it where it was started.");
        }
        return new RunFiles(
                DataLocationCodec.training(origin),
                DataLocationCodec.test(origin),
                Path.of(out),
                YES.equals(origin.get("force")),
                keep.equals("last") ? Keep.LAST : Keep.BEST);
    }
}
