package inkling.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the archive with which the program starts faster: its classes, parsed and linked, and what methods did in a session
 * (<a href="https://openjdk.org/jeps/514">JEP 514</a>, <a href="https://openjdk.org/jeps/515">JEP 515</a>). It takes a run-time of JDK 25
 * or newer: older ones cannot use an archive of jars that have been moved.
 */
final class ClassArchive {
    static final String NAME = "inkling.aot";
    private static final int FIRST_JDK = 25;
    /**
     * Without it, what was hot in the session is compiled at each start at once, by both processors, and nothing opens sooner: 1 s of
     * processor time more to the first frame, and each command of the command line takes longer.
     */
    private static final String MODERATION =
            "java-options=-XX:+UnlockDiagnosticVMOptions\njava-options=-XX:-AOTReplayTraining\n";

    private static final String SETTINGS = """
            {
              "language": "en",
              "dark": false,
              "penWidth": 20,
              "window": { "x": 40, "y": 40, "width": 1180, "height": 768, "maximised": false },
              "lastFolder": "",
              "training": { "train.preset": "QUICK", "train.data": "MNIST", "train.learning-rate": "0.004" }
            }
            """;

    private final Platform platform;
    private final Path work;

    ClassArchive(Platform platform, Path work) {
        this.platform = platform;
        this.work = work;
    }

    /** Whether the run-time in the program's folder, which is of the JDK that runs this, can make and use one. */
    static boolean isKnown() {
        return Runtime.version().feature() >= FIRST_JDK;
    }

    /**
     * Uses the program for some seconds, in the folder where it lies, and puts the archive beside its jars. Does nothing where there is
     * no display: the program runs without the archive too.
     *
     * @param options those with which the launcher starts Java
     */
    void make(Path program, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        if (platform == Platform.LINUX && System.getenv("DISPLAY") == null) {
            if (!Tools.isThere("xvfb-run")) {
                System.out.println("There is no display and no xvfb-run: made without an archive, it starts slower.");
                return;
            }
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1280x900x24"));
        }
        Path jars = program.resolve(platform.jars);
        command.add(program.resolve(platform.runtime)
                .resolve("bin")
                .resolve(platform == Platform.WINDOWS ? "java.exe" : "java")
                .toString());
        for (String option : options) {
            command.add(option.replace("$APPDIR", jars.toString()));
        }
        command.add("-XX:AOTCacheOutput=" + jars.resolve(NAME));
        command.add("-Dinkling.home=" + home());
        command.addAll(List.of("-cp", classPath(jars), "inkling.roots.Session"));
        Tools.run(new ProcessBuilder(command));
        Files.writeString(
                jars.resolve("Inkling.cfg"),
                "java-options=-XX:AOTCache=$APPDIR/" + NAME + "\n" + MODERATION,
                StandardOpenOption.APPEND);
    }

    /** As a second start finds it: what reads the settings is wanted at each start but the first. */
    private Path home() throws IOException {
        Path home = Folders.fresh(work.resolve("session"));
        Files.writeString(home.resolve("settings.json"), SETTINGS);
        return home;
    }

    /** In the order of the launcher's: the program's jar, then the others by name. */
    private static String classPath(Path jars) throws IOException {
        try (Stream<Path> files = Files.list(jars)) {
            List<String> others = files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar") && !file.endsWith("inkling.jar"))
                    .sorted()
                    .toList();
            List<String> all = new ArrayList<>(others);
            all.add(0, jars.resolve("inkling.jar").toString());
            return String.join(java.io.File.pathSeparator, all);
        }
    }
}
