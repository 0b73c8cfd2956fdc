package inkling.packaging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What packages say about the program.
 *
 * @param version as packages count it: figures and points
 * @param date of the build, as in 2026-01-31
 * @param maintainer a name with an address of mail in angle brackets
 * @param id the name for AppStream
 * @param icons the folder of the icons, see {@link Icons}
 */
record Details(String version, String date, String description, String maintainer, String id, Path icons) {
    /** Takes what Maven knows: a version that may end in {@code -SNAPSHOT}, a time with its date. */
    static Details of(String version, String timestamp, String description, String maintainer, String id, Path icons) {
        return new Details(
                version.replaceFirst("-.*", ""), timestamp.replaceFirst("T.*", ""), description, maintainer, id, icons);
    }

    /** Options of {@code jpackage} that programs and packages have in common. */
    List<String> options() {
        List<String> options = new ArrayList<>();
        options.addAll(List.of("--name", "Inkling"));
        options.addAll(List.of("--app-version", version));
        options.addAll(List.of("--vendor", "Inkling"));
        options.addAll(List.of("--copyright", "Apache License 2.0"));
        options.addAll(List.of("--description", description));
        return options;
    }

    /** The icon in the format of the platform. */
    Path icon(Platform platform) {
        return icons.resolve(
                switch (platform) {
                    case LINUX -> "inkling.png";
                    case WINDOWS -> "inkling.ico";
                    case MAC -> "inkling.icns";
                });
    }
}
