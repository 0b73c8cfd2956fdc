package inkling.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The licences of all that is shipped, which go where the program goes. */
record Licences(Path own, Path others) {
    static Licences of(Path project) {
        return new Licences(project.resolve("LICENSE"), project.resolve("src/packaging/THIRD-PARTY.md"));
    }

    /**
     * Checks that every library is named.
     *
     * @throws IOException if one is not
     */
    void check(Libraries libraries) throws IOException {
        String text = Files.readString(others);
        List<Path> jars = new ArrayList<>(libraries.javafx());
        jars.addAll(libraries.others());
        for (Path jar : jars) {
            String name = jar.getFileName().toString().replaceFirst("-\\d.*", "");
            if (!text.contains("`" + name + "`")) {
                throw new IOException(others + " does not name " + name + ", which is shipped.");
            }
        }
    }

    /** Copies the files into a folder. */
    void copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(own, folder.resolve("LICENSE"));
        Files.copy(others, folder.resolve("THIRD-PARTY.md"));
    }

    /** Writes all in one file, as Debian wants it. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, Files.readString(others) + "\n## Apache License 2.0\n" + Files.readString(own));
    }
}
