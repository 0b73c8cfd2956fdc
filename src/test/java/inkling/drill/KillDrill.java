package inkling.drill;

import inkling.Main;
import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.store.run.CheckpointFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Trains in a process of its own that is killed (SIGKILL) at random moments and started again with {@code --resume}, each time with
 * another number of threads and on another kernel family, until there is a model file.
 */
public final class KillDrill {
    private static final int MOST_SECONDS = 600;

    private final Path folder;
    private final List<String> settings;

    /**
     * @param folder where pictures, checkpoints and models go
     * @param samples how many of MNIST's pictures are trained with
     * @param settings more options of {@code train}
     */
    public KillDrill(Path folder, int samples, List<String> settings) throws IOException {
        this.folder = folder;
        this.settings = List.copyOf(settings);
        writeIdx(Mnist.train().slice(0, samples));
    }

    /**
     * What became of a run that was killed.
     *
     * @param kills how often that was, before it was done
     * @param checkpoints how many were found in the folder after kills, all of them whole
     * @param unfinished how many temporary files were left over
     * @param sha256 of the model file
     */
    public record Outcome(int kills, int checkpoints, int unfinished, String sha256) {}

    /** The SHA-256 of the model file of a run that nobody disturbs, without checkpoints. */
    public String undisturbed() throws IOException, InterruptedException {
        Path out = folder.resolve("undisturbed.json");
        Process process = start(false, 2, begin(out));
        require(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS), "The undisturbed run takes too long.");
        require(process.exitValue() == 0, "The undisturbed run failed.");
        return sha256(out);
    }

    /**
     * A run that is killed so many times, if it lasts that long, and then left alone.
     *
     * @param number of the run, from which all that is random is drawn; in odd ones the first checkpoint is waited for before the
     *     clock starts
     * @param earliest milliseconds from a process's start to its end, at least
     * @param latest the same, at most
     */
    public Outcome killed(int number, int kills, int earliest, int latest) throws IOException, InterruptedException {
        Random random = new Random(number);
        Path checkpoints = folder.resolve("run-" + number);
        Path out = folder.resolve("killed-" + number + ".json");
        List<String> command = begin(out);
        command.addAll(List.of("--checkpoints", checkpoints.toString(), "--checkpoint-seconds", "0.05"));
        int killed = 0;
        int seen = 0;
        int unfinished = 0;
        while (!Files.exists(out)) {
            Process process = start(random.nextBoolean(), 1 + random.nextInt(3), command);
            if (number % 2 == 1) {
                awaitCheckpoint(checkpoints, process);
            }
            long patience = killed < kills ? earliest + random.nextInt(latest - earliest) : MOST_SECONDS * 1000L;
            if (process.waitFor(patience, TimeUnit.MILLISECONDS)) {
                require(process.exitValue() == 0, "The run failed by itself.");
            } else {
                require(killed < kills, "The run takes too long.");
                process.destroyForcibly().waitFor();
                killed++;
            }
            int whole = wholeCheckpoints(checkpoints);
            seen += whole;
            unfinished += count(checkpoints, ".checkpoint-*.tmp");
            if (whole > 0) {
                command = List.of("--resume", checkpoints.toString(), "--checkpoint-seconds", "0.05");
            }
        }
        return new Outcome(killed, seen, unfinished, sha256(out));
    }

    private List<String> begin(Path out) {
        List<String> command = new ArrayList<>(settings);
        command.addAll(List.of(
                "--images", folder.resolve("images").toString(),
                "--labels", folder.resolve("labels").toString(),
                "--out", out.toString()));
        return command;
    }

    private static Process start(boolean scalar, int threads, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--add-modules", "jdk.incubator.vector"));
        if (scalar) {
            command.add("-Dinkling.kernels=scalar");
        }
        // as this process runs itself: a checkpoint says which version of the program it is from
        String modules = System.getProperty("jdk.module.path");
        if (modules == null) {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        } else {
            command.addAll(List.of("-p", modules, "-m", "inkling/" + Main.class.getName()));
        }
        command.addAll(List.of("train", "--threads", "" + threads));
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitCheckpoint(Path checkpoints, Process process) throws IOException, InterruptedException {
        while (process.isAlive() && count(checkpoints, "checkpoint-*.json") == 0) {
            Thread.sleep(5);
        }
    }

    /** How many checkpoints there are; one that is not whole is an exception. */
    private static int wholeCheckpoints(Path checkpoints) throws IOException {
        int whole = 0;
        if (Files.exists(checkpoints)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(checkpoints, "checkpoint-*.json")) {
                for (Path file : files) {
                    CheckpointFile.read(file);
                    whole++;
                }
            }
        }
        return whole;
    }

    private static int count(Path folder, String pattern) throws IOException {
        int count = 0;
        if (Files.exists(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
                for (Path file : files) {
                    count += Files.isRegularFile(file) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private void writeIdx(Dataset data) throws IOException {
        int size = data.shape().size();
        ByteBuffer images = ByteBuffer.allocate(16 + data.size() * size)
                .putInt(0x803)
                .putInt(data.size())
                .putInt(data.shape().height())
                .putInt(data.shape().width());
        ByteBuffer labels = ByteBuffer.allocate(8 + data.size()).putInt(0x801).putInt(data.size());
        float[] picture = new float[size];
        for (int i = 0; i < data.size(); i++) {
            data.copyImage(i, picture, 0);
            for (float value : picture) {
                images.put((byte) Math.round(value * 255));
            }
            labels.put((byte) data.label(i));
        }
        Files.write(folder.resolve("images"), images.array());
        Files.write(folder.resolve("labels"), labels.array());
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int number(String[] arguments, int index, int usual) {
        return index < arguments.length ? Integer.parseInt(arguments[index]) : usual;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }

    /**
     * The long drill. Arguments, each of which may be left out with those after it: how many runs (10), how many kills each (3), how many
     * pictures (6000), and more options of {@code train}.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = number(arguments, 0, 10);
        int kills = number(arguments, 1, 3);
        Path folder = Files.createTempDirectory("kill-drill");
        List<String> settings =
                arguments.length > 3 ? List.of(arguments).subList(3, arguments.length) : List.of("--epochs", "3");
        KillDrill drill = new KillDrill(folder, number(arguments, 2, 6000), settings);
        long before = System.nanoTime();
        String expected = drill.undisturbed();
        int latest = (int) ((System.nanoTime() - before) / 1_000_000);
        System.out.printf("undisturbed: %s, %.1f s%n", expected, latest / 1e3);
        int equal = 0;
        for (int run = 1; run <= runs; run++) {
            Outcome outcome = drill.killed(run, kills, 50, latest / 2);
            equal += outcome.sha256().equals(expected) ? 1 : 0;
            System.out.printf(
                    "run %d: %d kills, %d checkpoints whole, %d unfinished files, %s%n",
                    run, outcome.kills(), outcome.checkpoints(), outcome.unfinished(), outcome.sha256());
        }
        System.out.printf("%d of %d runs ended in the same bits; files in %s%n", equal, runs, folder);
    }
}
