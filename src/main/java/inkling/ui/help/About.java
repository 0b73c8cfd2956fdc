package inkling.ui.help;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Holds the facts about the program: version, runtime, kernels, folder, and where newer versions are told of.
 *
 * @param version of the program
 * @param java version and maker of the Java runtime
 * @param javafx version of JavaFX
 * @param vectors whether the engine computes with the Vector API, rather than in plain Java
 * @param folder where the program keeps what belongs to its user
 * @param releases address of a page, if whoever made this copy has named one; only ever opened in a browser
 */
public record About(
        String version, String java, String javafx, boolean vectors, Path folder, Optional<String> releases) {
    /** Names a system property with the address of the page about new versions. */
    private static final String RELEASES = "inkling.releases";

    private static final String SECURE = "https://";

    /** Returns the runtime that this is run by, such as "17.0.15 (Debian)". */
    public static String runtime() {
        return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
    }

    /** Returns the version of JavaFX, which sets it when it starts. */
    public static String javafxRuntime() {
        return System.getProperty("javafx.version", "");
    }

    /** Returns the address that was named; nothing else than a page that is fetched securely. */
    public static Optional<String> releasesPage() {
        return Optional.ofNullable(System.getProperty(RELEASES)).filter(address -> address.startsWith(SECURE));
    }
}
