package inkling.drill;

import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.model.Model;
import inkling.store.model.BundledModels;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Saves two models in turns over the same file, as fast as can be, in a process of its own that is killed (SIGKILL) at random
 * moments. After each kill the file must be one of the two, to the last byte.
 */
public final class SaveDrill {
    private static final String UNFINISHED = ".model.json.*.tmp";

    private final Path folder;
    private final Path file;
    private final List<byte[]> whole;

    /** @param folder an empty one, for the file */
    public SaveDrill(Path folder) throws IOException {
        this.folder = folder;
        file = folder.resolve("model.json");
        whole = List.of(ModelFile.toBytes(model(1)), ModelFile.toBytes(model(2)));
        Files.write(file, whole.get(0));
    }

    private static Model model(long seed) throws IOException {
        Model model = BundledModels.load("first-steps");
        return new Model(
                model.network(),
                Parameters.random(new ParameterLayout(model.network()), seed),
                model.preprocessing(),
                model.labels(),
                model.training());
    }

    /**
     * What was found after some kills.
     *
     * @param kills how many
     * @param whole after how many of them the file was one of the two models
     * @param changed after how many it was another one than after the kill before
     * @param unfinished how many temporary files they left: so many kills fell into the writing of a file
     */
    public record Outcome(int kills, int whole, int changed, int unfinished) {}

    /** Kills so many times, at moments drawn from the seed. */
    public Outcome run(int kills, long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        byte[] before = Files.readAllBytes(file);
        int good = 0;
        int changed = 0;
        for (int i = 0; i < kills; i++) {
            Process process = start();
            awaitFirstSave(process);
            Thread.sleep(random.nextInt(60), random.nextInt(1_000_000));
            process.destroyForcibly().waitFor();
            byte[] after = Files.readAllBytes(file);
            good += whole.stream().anyMatch(each -> Arrays.equals(each, after)) ? 1 : 0;
            changed += Arrays.equals(before, after) ? 0 : 1;
            before = after;
        }
        return new Outcome(kills, good, changed, unfinished());
    }

    /** How many temporary files are there an hour later, after one more save. */
    public int leftAfterAnHour() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, UNFINISHED)) {
            for (Path each : files) {
                Files.setLastModifiedTime(each, FileTime.from(Instant.now().minus(Duration.ofMinutes(61))));
            }
        }
        ModelFile.write(file, model(1));
        return unfinished();
    }

    private int unfinished() throws IOException {
        int count = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, UNFINISHED)) {
            for (Path each : files) {
                count += Files.exists(each) ? 1 : 0;
            }
        }
        return count;
    }

    private Process start() throws IOException {
        List<String> quickToStart = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        return ChildProcess.start(SaveDrill.class, quickToStart, "save", file.toString());
    }

    private static void awaitFirstSave(Process process) throws IOException {
        if (process.getInputStream().read() < 0) {
            throw new IllegalStateException("The saving process ended by itself.");
        }
    }

    private static void saveForEver(Path file) throws IOException {
        List<Model> models = List.of(model(1), model(2));
        for (int i = 1; ; i++) {
            ModelFile.write(file, models.get(i % 2));
            if (i == 1) {
                System.out.println("saved");
            }
        }
    }

    /** The long drill. Arguments: how many kills, and the seed. With {@code save FILE} it is the process to be killed. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("save")) {
            saveForEver(Path.of(arguments[1]));
        }
        SaveDrill drill = new SaveDrill(Files.createTempDirectory("save-drill"));
        Outcome outcome = drill.run(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        System.out.printf(
                "%d kills: %d times whole, %d times another one than before; %d fell into writing; %d left after an hour%n",
                outcome.kills(), outcome.whole(), outcome.changed(), outcome.unfinished(), drill.leftAfterAnHour());
    }
}
