package inkling.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where the program keeps what belongs to its user: settings and drawings. */
public final class UserFolder {
    private UserFolder() {}

    /**
     * The folder, which need not exist yet: the system property {@code inkling.home} if it is set, else what the system
     * provides for this: {@code %APPDATA%\Inkling}, {@code ~/Library/Application Support/Inkling}, or {@code inkling} in
     * {@code $XDG_CONFIG_HOME} or {@code ~/.config}.
     */
    public static Path path() {
        return path(System.getProperties(), System.getenv());
    }

    static Path path(Properties properties, Map<String, String> environment) {
        String home = properties.getProperty("inkling.home", "");
        if (!home.isEmpty()) {
            return Path.of(home).toAbsolutePath();
        }
        Path user = Path.of(properties.getProperty("user.home"));
        String system = properties.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return absolute(environment.get("APPDATA"), user.resolve("AppData").resolve("Roaming"))
                    .resolve("Inkling");
        } else if (system.contains("mac")) {
            return user.resolve("Library").resolve("Application Support").resolve("Inkling");
        }
        return absolute(environment.get("XDG_CONFIG_HOME"), user.resolve(".config"))
                .resolve("inkling");
    }

    /** The XDG specification has relative paths ignored. */
    private static Path absolute(String folder, Path otherwise) {
        return folder != null && Path.of(folder).isAbsolute() ? Path.of(folder) : otherwise;
    }
}
