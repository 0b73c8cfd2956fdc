package inkling.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Thousands of damaged files, in a process whose memory is bounded by {@code -Xmx}. */
public final class FuzzRun {
    private static final int FILES_BETWEEN_LOOKS = 2000;
    private static final long MOST_SECONDS_A_FILE = 30;

    private FuzzRun() {}

    /**
     * Arguments: how many files, the seed, the number of the first file (0), and what they are: {@code models}, {@code strokes},
     * {@code inkml}, {@code images}, {@code labels}, {@code pictures} or {@code onnx}. The exit code is 1 if a file got anything but a sentence or a content that works.
     */
    public static void main(String[] arguments) throws IOException {
        long count = Long.parseLong(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        long first = arguments.length > 2 ? Long.parseLong(arguments[2]) : 0;
        Fuzzer fuzzer = new Fuzzer(reader(arguments.length > 3 ? arguments[3] : "models"), seed);
        Tally tally = new Tally();
        AtomicLong current = new AtomicLong(first);
        ScheduledExecutorService watch = watch(current);
        long kept = 0;
        for (long number = first; number < first + count; number++) {
            current.set(number);
            fuzzer.run(number, tally);
            if (number % FILES_BETWEEN_LOOKS == 0 || number == first + count - 1) {
                kept = Math.max(kept, keptAfterCollection());
            }
        }
        watch.shutdownNow();
        System.out.print(tally.text());
        System.out.printf(
                "heap: %d MB allowed, %d MB kept after a collection%n",
                Runtime.getRuntime().maxMemory() >> 20, kept >> 20);
        tally.failures().forEach(failure -> System.out.println("FAILED: " + failure));
        System.exit(tally.failures().isEmpty() ? 0 : 1);
    }

    private static Reader reader(String what) throws IOException {
        Path folder = Files.createTempDirectory("inkling-damage");
        return switch (what) {
            case "models" -> new ModelReader();
            case "strokes" -> InkFiles.strokes(folder);
            case "inkml" -> InkFiles.inkml(folder);
            case "images" -> new IdxFiles(true);
            case "labels" -> new IdxFiles(false);
            case "pictures" -> new PictureFiles(folder);
            case "onnx" -> new OnnxFiles(folder);
            default -> throw new IllegalArgumentException("There are no damaged " + what + ".");
        };
    }

    /** Ends the process when a file takes so long that it will never be done. */
    private static ScheduledExecutorService watch(AtomicLong current) {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        AtomicLong before = new AtomicLong(-1);
        watch.scheduleAtFixedRate(
                () -> {
                    if (before.getAndSet(current.get()) == current.get()) {
                        System.out.println("FAILED: file " + current + ": hangs");
                        Runtime.getRuntime().halt(2);
                    }
                },
                MOST_SECONDS_A_FILE,
                MOST_SECONDS_A_FILE,
                TimeUnit.SECONDS);
        return watch;
    }

    private static long keptAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
