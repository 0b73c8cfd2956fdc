package inkling.store.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import inkling.store.AtomicFile;
import inkling.store.LockFile;
import inkling.store.UserFolder;
import inkling.store.json.JsonCursor;
import inkling.store.json.JsonFormatter;
import inkling.store.json.LimitedJsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The user's runs so far, in one JSON file, the latest {@value #MOST}. Each change reads the file anew under a lock, so that two
 * copies of the program do not lose each other's runs. For one thread at a time.
 */
public final class RunLog {
    /** What people can compare; and a bound for the file, about 1 MB. */
    public static final int MOST = 40;

    private static final System.Logger LOG = System.getLogger(RunLog.class.getName());
    private static final long MAX_BYTES = 16 << 20;
    private static final int MAX_VALUES = 500_000;

    private final Path file;

    /** @param folder where the file {@code runs.json} is; created when it is needed, see {@link UserFolder} */
    public RunLog(Path folder) {
        file = folder.resolve("runs.json");
    }

    /** All runs, oldest first; none if there is no file yet or it is damaged, which is logged. */
    public List<RecordedRun> load() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<RecordedRun> runs = new ArrayList<>();
            for (JsonCursor run : LimitedJsonReader.read(file, MAX_BYTES, MAX_VALUES)
                    .field("runs")
                    .items()) {
                runs.add(RecordedRunCodec.read(run));
            }
            return runs;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The list of runs starts afresh: {0}", e.getMessage());
            return List.of();
        }
    }

    /**
     * Adds a run, or writes it over the one with the same id.
     *
     * @throws IOException with a sentence for the user
     */
    public void put(RecordedRun run) throws IOException {
        change(runs -> {
            List<RecordedRun> changed = new ArrayList<>(runs);
            changed.replaceAll(each -> each.id().equals(run.id()) ? run : each);
            if (!changed.contains(run)) {
                changed.add(run);
            }
            return changed.subList(Math.max(0, changed.size() - MOST), changed.size());
        });
    }

    /** @throws IOException with a sentence for the user */
    public void remove(String id) throws IOException {
        change(runs -> runs.stream().filter(run -> !run.id().equals(id)).toList());
    }

    private void change(UnaryOperator<List<RecordedRun>> change) throws IOException {
        LockFile.exclusively(file, file.resolveSibling(".runs.lock"), () -> {
            JsonArray runs = new JsonArray();
            change.apply(load()).forEach(run -> runs.add(RecordedRunCodec.write(run)));
            JsonObject root = new JsonObject();
            root.add("runs", runs);
            AtomicFile.write(file, JsonFormatter.bytes(root));
        });
    }
}
