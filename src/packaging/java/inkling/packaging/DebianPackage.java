package inkling.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * Makes the package for Debian, Ubuntu and what comes from them. It holds no scripts: the system notices by itself (by triggers of
 * dpkg) that there are new kinds of files, icons and programs, and that they are gone. {@code jpackage} would make scripts, and has
 * no place for icons of several sizes and for AppStream's description.
 */
final class DebianPackage {
    private static final String PROGRAM = "opt/inkling";

    private final Path project;
    private final Path work;
    private final Details details;

    DebianPackage(Path project, Path work, Details details) {
        this.project = project;
        this.work = work;
        this.details = details;
    }

    /** @return the package */
    Path make(Path program, Path destination) throws IOException {
        Path root = Folders.fresh(work.resolve("debian"));
        Folders.copy(program, root.resolve(PROGRAM));
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin/inkling"), Path.of("/" + PROGRAM + "/bin/Inkling"));
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        Template template = new Template(Map.of(
                "version", details.version(),
                "date", details.date(),
                "architecture", architecture,
                "kilobytes", Long.toString(Folders.bytes(root) / 1024),
                "maintainer", details.maintainer(),
                "id", details.id()));
        Path sources = project.resolve("src/packaging/linux");
        template.write(sources.resolve("control"), root.resolve("DEBIAN/control"));
        template.write(sources.resolve("inkling.desktop"), root.resolve("usr/share/applications/inkling.desktop"));
        template.write(sources.resolve("inkling.xml"), root.resolve("usr/share/mime/packages/inkling.xml"));
        template.write(
                sources.resolve("inkling.metainfo.xml"), root.resolve("usr/share/metainfo/inkling.metainfo.xml"));
        Licences.of(project).write(root.resolve("usr/share/doc/inkling/copyright"));
        addIcons(root.resolve("usr/share/icons/hicolor"));
        Path file = destination.resolve("inkling_" + details.version() + "_" + architecture + ".deb");
        allowReading(root);
        Tools.run(new ProcessBuilder(
                List.of("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), file.toString())));
        return file;
    }

    /** The program's own, and those of its model files: the same picture. */
    private void addIcons(Path theme) throws IOException {
        for (int size : Icons.SIZES) {
            Path folder = theme.resolve(size + "x" + size);
            Path picture = Icons.picture(project, size);
            Files.createDirectories(folder.resolve("apps"));
            Files.createDirectories(folder.resolve("mimetypes"));
            Files.copy(picture, folder.resolve("apps/inkling.png"));
            Files.copy(picture, folder.resolve("mimetypes/application-x-inkling-model.png"));
        }
        Files.createDirectories(theme.resolve("scalable/apps"));
        Files.copy(project.resolve("assets/icon/inkling.svg"), theme.resolve("scalable/apps/inkling.svg"));
    }

    /** Whatever the mask of the person who builds says. */
    private static void allowReading(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(each -> !Files.isSymbolicLink(each)).toList()) {
                boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
