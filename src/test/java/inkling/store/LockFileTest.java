package inkling.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LockFileTest {
    @TempDir
    private Path folder;

    private LockFile lock() throws IOException {
        return LockFile.ofFolder(folder).orElseThrow();
    }

    /** What another process finds. */
    private String elsewhere() throws Exception {
        Process process = StoreProcess.of(LockTool.class, folder.toString()).start();
        String found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return found;
    }

    @Test
    void aLockedFolderIsRefusedInThisProcess() throws IOException {
        try (LockFile held = lock()) {
            assertEquals(Optional.empty(), LockFile.ofFolder(folder), held::toString);
        }
    }

    @Test
    void whoIsRefusedInThisProcessDoesNotEndTheLockForOthers() throws Exception {
        try (LockFile held = lock()) {
            assertEquals(Optional.empty(), LockFile.ofFolder(folder), held::toString);
            assertEquals("refused", elsewhere());
        }
    }

    @Test
    void aLockThatIsClosedIsFreeEverywhere() throws Exception {
        lock().close();
        assertEquals("locked", elsewhere());
        lock().close();
    }

    @Test
    void aLockMayBeClosedByAnotherThreadAndTwice() throws Exception {
        LockFile first = lock();
        Thread other = new Thread(() -> closeOf(first));
        other.start();
        other.join();
        try (LockFile second = lock()) {
            first.close();
            assertEquals(Optional.empty(), LockFile.ofFolder(folder), second::toString);
        }
    }

    private static void closeOf(LockFile lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void threadsWriteOneAfterTheOther() throws InterruptedException, ExecutionException {
        Path file = folder.resolve("new").resolve("file");
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> works = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            works.add(threads.submit(() -> {
                LockFile.exclusively(file, file.resolveSibling("by"), () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                });
                return null;
            }));
        }
        for (Future<?> work : works) {
            work.get();
        }
        threads.shutdown();
        assertEquals(1, most.get());
    }

    @Test
    void workThatFailsEndsTheLock() throws IOException {
        Path file = folder.resolve("file");
        IOException failure = new IOException();
        assertEquals(
                failure,
                assertThrows(
                        IOException.class,
                        () -> LockFile.exclusively(file, folder.resolve("by"), () -> {
                            throw failure;
                        })));
        LockFile.exclusively(file, folder.resolve("by"), () -> Files.writeString(file, "written"));
        assertEquals("written", Files.readString(file));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("no folder"), "").resolve("file");
        IOException problem =
                assertThrows(IOException.class, () -> LockFile.exclusively(file, file.resolveSibling("by"), () -> {}));
        assertTrue(problem.getMessage().contains(file.toString()), problem::getMessage);
    }
}
