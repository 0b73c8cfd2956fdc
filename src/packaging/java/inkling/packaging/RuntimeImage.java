package inkling.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Links a Java run-time image with JavaFX in it. The JDK needs no {@code jmods}: one that has none links from its own image.
 * JavaFX comes as jars, whose native libraries every user's first start would have to unpack into the home folder; here they are
 * made into {@code jmod} files, so that they lie in the image as the JDK's own do.
 */
final class RuntimeImage {
    /**
     * What {@code jdeps} finds for the program and its jars. JavaFX and the Vector API come with {@code inkling.roots}; the data of
     * languages ({@code jdk.localedata}) is not needed, since the program brings its texts and writes figures alike in all.
     */
    private static final String MODULES =
            "inkling.roots,java.desktop,java.logging,java.xml,jdk.unsupported,jdk.unsupported.desktop";

    /** The name of an automatic module is that of its jar. */
    private static final String PLUGINS = "linking";

    private final Platform platform;
    private final Path work;

    RuntimeImage(Platform platform, Path work) {
        this.platform = platform;
        this.work = work;
    }

    /**
     * @param sources the folder with the sources of the module {@code inkling.roots} and of the plug-in of {@code jlink}
     * @return the folder of the image
     */
    Path link(List<Path> javafx, Path sources) throws IOException {
        Path modules = Folders.fresh(work.resolve("modules"));
        for (Path jar : javafx) {
            makeModule(jar, modules);
        }
        compile(sources.resolve("roots"), javafx, modules);
        Path plugins = plugins(sources.resolve("linking"));
        Path image = work.resolve("runtime");
        Folders.delete(image);
        List<String> options = new ArrayList<>();
        options.add("-J--module-path=" + plugins);
        options.add("-J--add-modules=" + PLUGINS);
        options.add("-J--add-exports=jdk.jlink/jdk.tools.jlink.plugin=" + PLUGINS);
        options.add("--plain-modules");
        options.addAll(List.of("--module-path", modules.toString()));
        options.addAll(List.of("--add-modules", MODULES));
        options.addAll(List.of("--output", image.toString()));
        options.addAll(List.of("--strip-debug", "--no-header-files", "--no-man-pages"));
        options.addAll(List.of("--compress", compression()));
        Tools.jdk("jlink", options);
        return image;
    }

    /** The packages that are downloaded are compressed as a whole; what is compressed twice grows, and starts later. */
    private static String compression() {
        return Runtime.version().feature() >= 21 ? "zip-0" : "0";
    }

    private void makeModule(Path jar, Path modules) throws IOException {
        String name = jar.getFileName().toString().replaceFirst("^javafx-([a-z]+)-.*", "javafx.$1");
        Path classes = Folders.fresh(work.resolve("unpacked").resolve(name));
        Path natives = Folders.fresh(work.resolve("natives").resolve(name));
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                if (!entry.isDirectory()) {
                    Path target = (platform.isNative(entry.getName()) ? natives : classes).resolve(entry.getName());
                    Files.createDirectories(target.getParent());
                    Files.copy(file.getInputStream(entry), target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Path module = modules.resolve(name + ".jmod");
        Tools.jdk(
                "jmod",
                List.of("create", "--class-path", classes.toString(), "--libs", natives.toString(), module.toString()));
    }

    /** The plug-in of {@code jlink}: an automatic module, since a described one may not name what {@code jdk.jlink} does not export. */
    private Path plugins(Path sources) throws IOException {
        Path classes = Folders.fresh(work.resolve("linking"));
        Path source = Path.of("inkling", "linking", "PlainModules.java");
        Tools.jdk(
                "javac",
                List.of(
                        "--add-modules",
                        "jdk.jlink",
                        "--add-exports",
                        "jdk.jlink/jdk.tools.jlink.plugin=ALL-UNNAMED",
                        "-d",
                        classes.toString(),
                        sources.resolve(source).toString()));
        Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(
                classes.resolve("META-INF/services/jdk.tools.jlink.plugin.Plugin"), "inkling.linking.PlainModules\n");
        Path folder = Folders.fresh(work.resolve("plugins"));
        Tools.jdk(
                "jar",
                List.of(
                        "--create",
                        "--file",
                        folder.resolve(PLUGINS + ".jar").toString(),
                        "-C",
                        classes.toString(),
                        "."));
        return folder;
    }

    private void compile(Path roots, List<Path> javafx, Path modules) throws IOException {
        List<String> path = javafx.stream().map(Path::toString).toList();
        Tools.jdk(
                "javac",
                List.of(
                        "-nowarn",
                        "--module-path",
                        String.join(File.pathSeparator, path),
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-d",
                        Folders.fresh(modules.resolve("inkling.roots")).toString(),
                        roots.resolve("module-info.java").toString(),
                        roots.resolve("inkling/roots/Session.java").toString()));
    }
}
