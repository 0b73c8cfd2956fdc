package inkling.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the archive that is unpacked anywhere and keeps what belongs to its user beside the program: a folder with the program's
 * folder and the file {@code portable} in it, which the program looks for.
 */
final class PortableArchive {
    private static final String MARK = "portable";

    private final Platform platform;
    private final Path work;

    PortableArchive(Platform platform, Path work) {
        this.platform = platform;
        this.work = work;
    }

    /** @return the archive */
    Path make(Path program, Path destination, String version) throws IOException {
        Path root = Folders.fresh(work.resolve("portable"));
        Path top = root.resolve("Inkling");
        Folders.copy(program, platform == Platform.MAC ? top.resolve(platform.folder) : top);
        Files.writeString(
                top.resolve(MARK),
                "Because this file is here, Inkling keeps settings and drawings in the folder data beside it.\n");
        String name = "inkling-" + version + "-" + platform.nameWithProcessor();
        if (platform == Platform.WINDOWS) {
            return zip(root, destination.resolve(name + "-portable.zip"));
        }
        Path archive = destination.resolve(name + "-portable.tar.gz");
        ProcessBuilder tar =
                new ProcessBuilder(List.of("tar", "-czf", archive.toString(), "-C", root.toString(), "Inkling"));
        // or macOS would add files with attributes
        tar.environment().put("COPYFILE_DISABLE", "1");
        Tools.run(tar);
        return archive;
    }

    private static Path zip(Path root, Path archive) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out);
                var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                ZipEntry entry = new ZipEntry(root.relativize(file).toString().replace('\\', '/'));
                entry.setLastModifiedTime(Files.getLastModifiedTime(file));
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return archive;
    }
}
