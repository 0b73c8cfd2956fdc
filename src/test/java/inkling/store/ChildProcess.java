package inkling.store;

import com.google.gson.JsonParser;
import inkling.store.drawing.DrawingCollection;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process that runs a class of these tests. */
public final class ChildProcess {
    private ChildProcess() {}

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
        return rootOf(DrawingCollection.class) + File.pathSeparator + rootOf(main) + File.pathSeparator + gson;
    }

    /** The folder that a class's package begins in; in a patched module only the class file itself tells. */
    private static Path rootOf(Class<?> type) throws URISyntaxException {
        URL file = type.getResource(type.getSimpleName() + ".class");
        Path root = Path.of(file.toURI()).getParent();
        for (int i = 0; i < type.getPackageName().split("\\.").length; i++) {
            root = root.getParent();
        }
        return root;
    }
}
