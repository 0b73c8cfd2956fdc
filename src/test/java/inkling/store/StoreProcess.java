package inkling.store;

import com.google.gson.JsonParser;
import inkling.drill.ChildProcess;
import inkling.store.drawing.DrawingCollection;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts processes that run a class of these tests on a class path of a few classes, so that they start quickly. */
public final class StoreProcess {
    private StoreProcess() {}

    /** @param main with a {@code main} method, and in the same package as this class */
    public static ProcessBuilder of(Class<?> main, String... arguments) throws URISyntaxException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-cp", classes(main), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static String classes(Class<?> main) throws URISyntaxException {
        Path gson = Path.of(JsonParser.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ChildProcess.rootOf(DrawingCollection.class)
                + File.pathSeparator
                + ChildProcess.rootOf(main)
                + File.pathSeparator
                + gson;
    }
}
