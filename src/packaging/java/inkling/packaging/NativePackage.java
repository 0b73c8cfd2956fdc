package inkling.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes what people of Windows and of macOS install, with {@code jpackage}. */
final class NativePackage {
    /** By which Windows knows that a newer package replaces an older one. It must never change. */
    private static final String UPGRADE = "3a6f0f5e-7c0b-4f43-9c38-5d2b1f7c9e14";

    private final Platform platform;
    private final Details details;
    private final Path associations;

    NativePackage(Platform platform, Details details, Path associations) {
        this.platform = platform;
        this.details = details;
        this.associations = associations;
    }

    /** @return the package */
    Path make(Path program, Path destination, Path licence) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "--type", platform == Platform.WINDOWS ? "msi" : "dmg",
                "--dest", destination.toString(),
                "--app-image", program.toString(),
                "--license-file", licence.toString()));
        options.addAll(details.options());
        if (platform == Platform.WINDOWS) {
            options.addAll(List.of(
                    "--file-associations",
                    associations.toString(),
                    "--win-per-user-install",
                    "--win-menu",
                    "--win-shortcut-prompt",
                    "--win-upgrade-uuid",
                    UPGRADE));
        }
        Tools.jdk("jpackage", options);
        return destination.resolve("Inkling-" + details.version() + (platform == Platform.WINDOWS ? ".msi" : ".dmg"));
    }

    /** What {@code jpackage} wants to know of model files. */
    static Path describeModelFiles(Platform platform, Path work, Path icons) throws IOException {
        Path icon = icons.resolve(platform == Platform.WINDOWS ? "inkling.ico" : "inkling.icns");
        return Files.writeString(
                work.resolve("model.properties"),
                String.join(
                        "\n",
                        "extension=inkling",
                        "mime-type=application/x-inkling-model",
                        "description=Inkling model",
                        "icon=" + icon.toString().replace('\\', '/'),
                        ""));
    }
}
