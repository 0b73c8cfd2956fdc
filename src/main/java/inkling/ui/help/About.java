package inkling.ui.help;

import java.nio.file.Path;

/**
 * Holds the facts about the program: version, runtime, kernels and folder.
 *
 * @param version of the program
 * @param java version and maker of the Java runtime
 * @param vectors whether the engine computes with the Vector API, rather than in plain Java
 * @param folder where the program keeps what belongs to its user
 */
public record About(String version, String java, boolean vectors, Path folder) {
    /** The runtime that this is run by, such as "17.0.15 (Debian)". */
    public static String runtime() {
        return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
    }
}
