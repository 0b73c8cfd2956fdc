package inkling.store;

import inkling.failure.Reason;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Where the program keeps what belongs to its user: settings and drawings. */
public final class UserFolder {
    private static final String HOME = "inkling.home";

    private UserFolder() {}

    /** Looked for once: were a stick full halfway, what belongs together would lie in two places. */
    private static final class Portable {
        static final PortableFolder FOLDER = PortableFolder.of(System.getProperties());
    }

    /**
     * The folder, which need not exist yet: the system property {@code inkling.home} if it is set, else the folder {@code data} beside
     * a portable program ({@link PortableFolder}), else what the system provides for this: {@code %APPDATA%\Inkling}, {@code ~/Library/Application Support/Inkling}, or {@code inkling} in
     * {@code $XDG_CONFIG_HOME} or {@code ~/.config}.
     */
    public static Path path() {
        return path(System.getProperties(), System.getenv(), Portable.FOLDER);
    }

    /** Returns why the folder is not where it should be, as a sentence for the user. */
    public static Optional<Reason> problem() {
        return problem(System.getProperties(), System.getenv(), Portable.FOLDER);
    }

    static Optional<Reason> problem(Properties properties, Map<String, String> environment, PortableFolder portable) {
        return portable.refused().isEmpty() || !properties.getProperty(HOME, "").isEmpty()
                ? Optional.empty()
                : Optional.of(StoreReason.PORTABLE_UNWRITABLE.of(
                        portable.refused().get(), path(properties, environment, portable)));
    }

    static Path path(Properties properties, Map<String, String> environment, PortableFolder portable) {
        String home = properties.getProperty(HOME, "");
        if (!home.isEmpty()) {
            return Path.of(home).toAbsolutePath();
        } else if (portable.data().isPresent()) {
            return portable.data().get();
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
