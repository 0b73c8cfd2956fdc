package inkling.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the folder with which the program runs on a machine without Java. */
final class ProgramFolder {
    /** Of a JDK in which the option is not diagnostic. */
    private static final int FIRST_TO_TRIM = 25;

    private static final int TRIM_MILLISECONDS = 10_000;

    private final Platform platform;
    private final Path work;
    private final Details details;
    private final Path associations;

    ProgramFolder(Platform platform, Path work, Details details, Path associations) {
        this.platform = platform;
        this.work = work;
        this.details = details;
        this.associations = associations;
    }

    /**
     * @param image the Java run-time image
     * @return the folder, named as the platform wants it
     */
    Path make(Libraries libraries, Licences licences, Path image, Path destination) throws IOException {
        Path jars = Folders.fresh(work.resolve("jars"));
        libraries.copyTo(jars);
        licences.check(libraries);
        licences.copyTo(jars.resolve("licences"));
        Folders.delete(destination.resolve(platform.folder));
        List<String> options = new ArrayList<>(List.of(
                "--type", "app-image",
                "--dest", destination.toString(),
                "--input", jars.toString(),
                "--main-jar", libraries.program().getFileName().toString(),
                "--main-class", "inkling.Main",
                "--runtime-image", image.toString()));
        options.addAll(details.options());
        options.addAll(List.of("--icon", details.icon(platform).toString()));
        if (platform == Platform.MAC) {
            // there, a program says itself what it opens
            options.addAll(List.of("--file-associations", associations.toString()));
        }
        for (String option : javaOptions()) {
            options.add("--java-options");
            options.add(option);
        }
        Tools.jdk("jpackage", options);
        return destination.resolve(platform.folder);
    }

    /** With which the launcher starts Java. */
    List<String> javaOptions() {
        List<String> options = new ArrayList<>();
        options.add("-Dinkling.portable=" + platform.portable);
        if (Runtime.version().feature() >= 23) {
            // JavaFX 21 uses what newer JDKs announce the end of
            options.add("--sun-misc-unsafe-memory-access=allow");
            options.add("--enable-native-access=javafx.graphics");
        }
        if (Runtime.version().feature() >= FIRST_TO_TRIM) {
            // what starting took and nobody needs any more goes back to the system
            options.add("-XX:TrimNativeHeapInterval=" + TRIM_MILLISECONDS);
        }
        // the heap would begin with a 64th of the machine's memory, and fill it before it is looked through for the
        // first time
        options.add("-Xms32m");
        return options;
    }
}
