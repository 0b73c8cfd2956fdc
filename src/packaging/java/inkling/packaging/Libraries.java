package inkling.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * The jars that the program needs, as its own jar's manifest lists them, sorted by where they go.
 *
 * @param javafx modules with native libraries, which are linked into the run-time image
 * @param others what lies beside the program's jar
 */
record Libraries(Path program, List<Path> javafx, List<Path> others) {
    /** Only compilers read its annotations. */
    private static final String ANNOTATIONS = "error_prone_annotations-";

    /** @param program the program's jar, whose manifest names the others */
    static Libraries of(Path program) throws IOException {
        List<Path> javafx = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (String name : classPath(program)) {
            Path jar = program.resolveSibling(name);
            if (isEmpty(jar) || jar.getFileName().toString().startsWith(ANNOTATIONS)) {
                continue;
            }
            (jar.getFileName().toString().startsWith("javafx-") ? javafx : others).add(jar);
        }
        return new Libraries(program, javafx, others);
    }

    private static String[] classPath(Path program) throws IOException {
        try (JarFile jar = new JarFile(program.toFile())) {
            return jar.getManifest()
                    .getMainAttributes()
                    .getValue(Attributes.Name.CLASS_PATH)
                    .split(" ");
        }
    }

    /** JavaFX has jars without content, which only say that another one is needed for each system. */
    private static boolean isEmpty(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .allMatch(entry -> entry.isDirectory() || entry.getName().startsWith("META-INF/"));
        }
    }

    /** Copies what is not linked into the run-time image. */
    void copyTo(Path folder) throws IOException {
        Files.copy(program, folder.resolve(program.getFileName()), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        for (Path jar : others) {
            Files.copy(jar, folder.resolve(jar.getFileName()), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
