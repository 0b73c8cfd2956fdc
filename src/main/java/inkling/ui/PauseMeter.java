package inkling.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * Measures the latency of the FX thread: a thread of its own posts it a task every few milliseconds and notes how long that took
 * to run. For diagnosis, with {@code -Dinkling.pauses=FILE}; the file gets the longest pauses at the end of the program.
 */
final class PauseMeter {
    private static final String PROPERTY = "inkling.pauses";
    private static final long INTERVAL_NANOS = 4_000_000;
    private static final long NOTEWORTHY_NANOS = 10_000_000;
    private static final long SUSPICIOUS_MILLISECONDS = 25;
    private static final int WRITTEN = 100;
    private static final int FRAMES = 25;

    private final long start = System.nanoTime();
    private final List<Pause> pauses = new ArrayList<>();
    private long signs;

    /**
     * Holds one pause of the FX thread.
     *
     * @param at nanoseconds since the start
     * @param length in nanoseconds
     * @param culprit what the FX thread was doing a while after it was asked; empty for short pauses
     */
    private record Pause(long at, long length, String culprit) {}

    private PauseMeter() {}

    /** Starts measuring if the program was asked to. */
    static void startIfAsked() {
        String file = System.getProperty(PROPERTY);
        if (file == null) {
            return;
        }
        PauseMeter meter = new PauseMeter();
        Thread heart = new Thread(meter::beat, "inkling-pause-meter");
        heart.setDaemon(true);
        heart.setPriority(Thread.MAX_PRIORITY);
        heart.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> meter.write(Path.of(file)), "inkling-pause-report"));
    }

    private void beat() {
        Semaphore alive = new Semaphore(0);
        AtomicReference<Thread> fxThread = new AtomicReference<>();
        while (true) {
            long asked = System.nanoTime();
            Platform.runLater(() -> {
                fxThread.set(Thread.currentThread());
                alive.release();
            });
            String culprit = "";
            if (!acquired(alive)) {
                Thread fx = fxThread.get();
                culprit = fx == null ? "" : describe(fx.getStackTrace());
                alive.acquireUninterruptibly();
            }
            note(new Pause(asked - start, System.nanoTime() - asked, culprit));
            LockSupport.parkNanos(INTERVAL_NANOS);
        }
    }

    /** Waits as long as a pause is not worth asking what causes it. */
    private static boolean acquired(Semaphore alive) {
        try {
            return alive.tryAcquire(SUSPICIOUS_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static String describe(StackTraceElement[] stack) {
        return Stream.of(stack).limit(FRAMES).map(frame -> "    " + frame).collect(Collectors.joining("\n", "\n", ""));
    }

    private synchronized void note(Pause pause) {
        signs++;
        if (pause.length() >= NOTEWORTHY_NANOS) {
            pauses.add(pause);
        }
    }

    private synchronized void write(Path file) {
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, "signs of life: %d; pauses of 10 ms and more: %d%n", signs, pauses.size()));
        pauses.stream()
                .sorted(Comparator.comparingLong(Pause::length).reversed())
                .limit(WRITTEN)
                .forEach(pause -> text.append(String.format(
                        Locale.ROOT,
                        "%8.1f ms at %8.3f s%s%n",
                        pause.length() / 1e6,
                        pause.at() / 1e9,
                        pause.culprit())));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            System.getLogger(PauseMeter.class.getName())
                    .log(System.Logger.Level.WARNING, "The pauses cannot be written to " + file + ".", e);
        }
    }
}
