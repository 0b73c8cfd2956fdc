package inkling.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Makes what people install, for the system it runs on: see {@code src/site/markdown/installing.md}. */
public final class Main {
    private Main() {}

    /**
     * @param arguments the project's folder, its version, the time of the build as ISO 8601 has it, the project's description, the
     *     maintainer, the name for AppStream; the program's jar has been built, its libraries lie beside it
     */
    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]);
        Path installer = Files.createDirectories(project.resolve("target").resolve("installer"));
        Path work = Files.createDirectories(installer.resolve("work"));
        Details details = Details.of(
                arguments[1], arguments[2], arguments[3], arguments[4], arguments[5], Icons.make(project, work));
        Platform platform = Platform.current();
        Path associations = NativePackage.describeModelFiles(platform, work, details.icons());

        Libraries libraries = Libraries.of(project.resolve("target").resolve("inkling.jar"));
        Path image = new RuntimeImage(platform, work)
                .link(libraries.javafx(), project.resolve("src").resolve("packaging"));
        ProgramFolder folder = new ProgramFolder(platform, work, details, associations);
        Path program = folder.make(libraries, Licences.of(project), image, installer);
        PartsList parts = new PartsList(work.resolve("dependencies.txt"), Licences.of(project));
        parts.add(libraries);
        parts.addRuntime(image);
        parts.write(installer.resolve("inkling-" + arguments[1] + "-sbom.json"), arguments[1], arguments[2]);
        if (ClassArchive.isKnown()) {
            new ClassArchive(platform, work).make(program, folder.javaOptions());
        } else {
            System.out.println("This JDK is older than 25: made without an archive of classes, it starts slower.");
        }
        report(program, Folders.bytes(program));

        Path portable = new PortableArchive(platform, work).make(program, installer, details.version());
        report(portable, Files.size(portable));
        Path packaged = switch (platform) {
            case LINUX -> debian(new DebianPackage(project, work, details), program, installer);
            case WINDOWS, MAC ->
                new NativePackage(platform, details, associations).make(program, installer, project.resolve("LICENSE"));
        };
        if (packaged != null) {
            report(packaged, Files.size(packaged));
        }
    }

    /** @return the package; null where there is no {@code dpkg-deb} */
    private static Path debian(DebianPackage debian, Path program, Path installer) throws IOException {
        if (!Tools.isThere("dpkg-deb")) {
            System.out.println("No dpkg-deb here: no package for Debian is made; the portable archive is.");
            return null;
        }
        return debian.make(program, installer);
    }

    private static void report(Path made, long bytes) {
        System.out.printf(Locale.ROOT, "%s: %.1f MB%n", made, bytes / 1e6);
    }
}
