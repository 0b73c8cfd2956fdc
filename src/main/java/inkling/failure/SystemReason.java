package inkling.failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Translates exceptions of the Java runtime and the file system into reasons. */
enum SystemReason implements ReasonKey {
    NO_MEMORY,
    UNNAMEABLE,
    NO_SUCH_FILE,
    ACCESS_DENIED,
    FILE_EXISTS,
    FOLDER_NOT_EMPTY,
    NOT_A_FOLDER,
    LINK_LOOP,
    FILE_PROBLEM,
    PROGRAM_ERROR,
    UNKNOWN;

    /** Causes may form a circle. */
    private static final int DEEPEST = 20;

    /** Not called {@code of}: an error given to {@link ReasonKey#of} as an argument would come here. */
    static Reason explaining(Throwable cause) {
        if (cause instanceof Explained explained) {
            return explained.reason();
        } else if (isLackOfMemory(cause)) {
            return NO_MEMORY.of(Runtime.getRuntime().maxMemory() >> 20);
        } else if (isWrapper(cause) && cause.getCause() != null) {
            return explaining(cause.getCause());
        } else if (cause instanceof InvalidPathException invalid) {
            return UNNAMEABLE.of(invalid.getInput().replace('\ufffd', '?').replace('\0', '?'), encoding());
        } else if (cause instanceof FileSystemException system && system.getFile() != null) {
            return ofFile(system);
        } else if (cause instanceof IOException && cause.getCause() instanceof Explained explained) {
            return explained.reason();
        } else if (cause instanceof NullPointerException
                || cause instanceof IndexOutOfBoundsException
                || cause instanceof StackOverflowError) {
            return PROGRAM_ERROR.of(cause.toString());
        }
        String message = cause.getMessage();
        return UNKNOWN.of(
                message == null || message.isBlank() ? cause.getClass().getSimpleName() : message);
    }

    /** Looks at the causes too, since decoders of pictures and executors wrap what they meet. */
    static boolean isLackOfMemory(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** The encoding of the system's names of files. */
    private static String encoding() {
        String encoding = System.getProperty("sun.jnu.encoding", "");
        return encoding.equals("ANSI_X3.4-1968") ? "ASCII" : encoding;
    }

    private static boolean isWrapper(Throwable cause) {
        return cause instanceof UncheckedIOException
                || cause instanceof ExecutionException
                || cause instanceof CompletionException;
    }

    private static Reason ofFile(FileSystemException e) {
        String file = e.getFile();
        if (e instanceof NoSuchFileException) {
            return NO_SUCH_FILE.of(file);
        } else if (e instanceof AccessDeniedException) {
            return ACCESS_DENIED.of(file);
        } else if (e instanceof FileAlreadyExistsException) {
            return FILE_EXISTS.of(file);
        } else if (e instanceof DirectoryNotEmptyException) {
            return FOLDER_NOT_EMPTY.of(file);
        } else if (e instanceof NotDirectoryException) {
            return NOT_A_FOLDER.of(file);
        } else if (e instanceof FileSystemLoopException) {
            return LINK_LOOP.of(file);
        }
        String reason = e.getReason();
        return FILE_PROBLEM.of(file, reason == null ? e.getClass().getSimpleName() : reason);
    }
}
