package inkling.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Makes what people install, for the system it runs on: see {@code src/site/markdown/installing.md}. */
public final class Main {
    private Main() {}

    /**
     * @param arguments the project's folder, its version and its description; the program's jar has been built, its libraries lie
     *     beside it
     */
    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]);
        Path target = project.resolve("target");
        Path sources = project.resolve("src").resolve("packaging");
        Path installer = Files.createDirectories(target.resolve("installer"));
        Path work = Files.createDirectories(installer.resolve("work"));
        Platform platform = Platform.current();

        Details details = Details.of(arguments[1], arguments[2], Icons.make(project, work));
        Libraries libraries = Libraries.of(target.resolve("inkling.jar"));
        Path image = new RuntimeImage(platform, work).link(libraries.javafx(), sources.resolve("roots"));
        Path program = new ProgramFolder(platform, work, details).make(libraries, image, installer);
        report(program, Folders.bytes(program));
    }

    static void report(Path made, long bytes) {
        System.out.printf(Locale.ROOT, "%s: %.1f MB%n", made, bytes / 1e6);
    }
}
