package inkling.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs programs: those of the JDK that runs this one, and others. */
final class Tools {
    private Tools() {}

    /**
     * Runs a tool of the JDK, for instance {@code jlink}.
     *
     * @throws IOException if it fails
     */
    static void jdk(String name, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        words.addAll(arguments);
        run(new ProcessBuilder(words));
    }

    /**
     * Runs a program to its end; what it prints goes where this program's output goes.
     *
     * @throws IOException if it cannot be started or its exit code is not 0
     */
    static void run(ProcessBuilder builder) throws IOException {
        int code;
        try {
            code = builder.inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            throw new IOException(builder.command().get(0) + " was interrupted.", e);
        }
        if (code != 0) {
            throw new IOException(String.join(" ", builder.command()) + " failed with exit code " + code + ".");
        }
    }

    /** Whether a program of this name is on the {@code PATH}. */
    static boolean isThere(String name) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, name))) {
                return true;
            }
        }
        return false;
    }
}
