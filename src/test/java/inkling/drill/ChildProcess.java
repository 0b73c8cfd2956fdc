package inkling.drill;

import inkling.Main;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Java programs of the tests in processes of their own, wherever the classes of this one come from. */
public final class ChildProcess {
    private ChildProcess() {}

    /**
     * Starts a program; its errors go where those of this process go.
     *
     * @param options of the virtual machine
     */
    public static Process start(Class<?> program, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(String.join(
                File.pathSeparator,
                rootOf(program),
                rootOf(Main.class),
                System.getProperty("java.class.path"),
                System.getProperty("jdk.module.path", "")));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The folder that a class's package begins in; in a patched module only the class file itself tells. */
    public static String rootOf(Class<?> type) {
        URL place = type.getResource(type.getSimpleName() + ".class");
        try {
            Path root = Path.of(place.toURI());
            for (int i = type.getName().split("\\.").length; i > 0; i--) {
                root = root.getParent();
            }
            return root.toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
