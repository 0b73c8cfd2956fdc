package inkling.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that asks for the lock of a folder, and prints whether it got it. Argument: the folder. */
final class LockTool {
    private LockTool() {}

    public static void main(String... arguments) throws IOException {
        System.out.print(LockFile.ofFolder(Path.of(arguments[0])).isPresent() ? "locked" : "refused");
    }
}
