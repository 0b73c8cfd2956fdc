package inkling.store;

import inkling.failure.ExplainedIOException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Locks a folder or a file for one user of it, in this process or another, by a file made for the purpose, which stays. The lock ends
 * with the process, however that ends. Any thread may close it. Locks are taken by the system on Linux, macOS and Windows alike.
 */
public final class LockFile implements AutoCloseable {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    /**
     * Who is let in within this process, where a lock of the system keeps nobody out. Asked before the file is opened: on many systems
     * a process loses its lock of a file as soon as it closes any channel of that file.
     */
    private static final Map<Path, Semaphore> IN_PROCESS = new ConcurrentHashMap<>();

    private final Semaphore inProcess;
    private final FileChannel channel;
    private final FileLock lock;

    private LockFile(Semaphore inProcess, FileChannel channel, FileLock lock) {
        this.inProcess = inProcess;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Locks a folder by its file {@code .lock}, and makes the folder if there is none.
     *
     * @return nothing if somebody else has it
     * @throws IOException if the folder cannot be made or written to
     */
    public static Optional<LockFile> ofFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(".lock");
        Semaphore inProcess = inProcess(file);
        if (!inProcess.tryAcquire()) {
            return Optional.empty();
        }
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = open(file);
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                giveUp(channel, inProcess);
            }
        }
        return lock == null ? Optional.empty() : Optional.of(new LockFile(inProcess, channel, lock));
    }

    /** Work that nobody else does at the same time. */
    public interface Work {
        void run() throws IOException;
    }

    /**
     * Runs work on a file while no other thread and no other process does so; not to be nested. Makes the file's folder if there is
     * none.
     *
     * @param by the file made for the purpose, beside {@code written}
     * @throws IOException with a sentence for the user, also if another process does not finish for 20 seconds
     */
    public static void exclusively(Path written, Path by, Work work) throws IOException {
        LockFile lock = await(written, by);
        try {
            work.run();
        } finally {
            lock.close();
        }
    }

    private static LockFile await(Path written, Path by) throws IOException {
        Semaphore inProcess;
        try {
            Files.createDirectories(written.toAbsolutePath().getParent());
            inProcess = inProcess(by);
        } catch (IOException e) {
            throw AtomicFile.unwritable(written, 0, e);
        }
        inProcess.acquireUninterruptibly();
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = open(by);
            lock = await(channel);
        } catch (IOException e) {
            throw AtomicFile.unwritable(written, 0, e);
        } finally {
            if (lock == null) {
                giveUp(channel, inProcess);
            }
        }
        if (lock == null) {
            throw new ExplainedIOException(StoreReason.FILE_BUSY.of(written));
        }
        return new LockFile(inProcess, channel, lock);
    }

    /** @param file in a folder that is there */
    private static Semaphore inProcess(Path file) throws IOException {
        Path real = file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
        // without a lambda: the first lock is taken before the window shows
        Semaphore mine = new Semaphore(1, true);
        Semaphore there = IN_PROCESS.putIfAbsent(real, mine);
        return there == null ? mine : there;
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** @return null if it takes too long */
    private static FileLock await(FileChannel channel) throws IOException {
        long begin = System.nanoTime();
        FileLock lock = channel.tryLock();
        while (lock == null && System.nanoTime() - begin <= PATIENCE_NANOS) {
            LockSupport.parkNanos(POLL_NANOS);
            lock = channel.tryLock();
        }
        return lock;
    }

    private static void giveUp(FileChannel channel, Semaphore inProcess) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            inProcess.release();
        }
    }

    /** Ends the lock; once only. */
    @Override
    public void close() throws IOException {
        if (!lock.isValid()) {
            return;
        }
        try {
            lock.release();
        } finally {
            giveUp(channel, inProcess);
        }
    }
}
