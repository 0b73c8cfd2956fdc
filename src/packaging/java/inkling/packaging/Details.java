package inkling.packaging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What packages say about the program.
 *
 * @param version as packages count it: figures and points
 * @param resources the folder of icons, licences and descriptions
 */
record Details(String version, String description, Path resources) {
    /** @param version Maven's, which may end in {@code -SNAPSHOT} */
    static Details of(String version, String description, Path resources) {
        return new Details(version.replaceFirst("-.*", ""), description, resources);
    }

    List<String> options(Platform platform) {
        String icon = switch (platform) {
            case LINUX -> "inkling.png";
            case WINDOWS -> "inkling.ico";
            case MAC -> "inkling.icns";
        };
        List<String> options = new ArrayList<>(List.of(
                "--name", "Inkling",
                "--app-version", version,
                "--vendor", "Inkling",
                "--copyright", "Apache License 2.0",
                "--description", description));
        options.addAll(List.of("--icon", resources.resolve(icon).toString()));
        return options;
    }
}
