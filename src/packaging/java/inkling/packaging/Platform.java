package inkling.packaging;

import java.util.Locale;

/** Knows where {@code jpackage} puts things on the system that this program runs on. */
enum Platform {
    LINUX("Inkling", "lib/app", "lib/runtime", "$APPDIR/../.."),
    WINDOWS("Inkling", "app", "runtime", "$APPDIR/.."),
    MAC("Inkling.app", "Contents/app", "Contents/runtime/Contents/Home", "$APPDIR/../../..");

    /** The name of the folder that the program is in. */
    final String folder;

    /** The folder of the jars, in the program's. */
    final String jars;

    /** The folder of the Java run-time image, in the program's. */
    final String runtime;

    /** The folder in which a portable copy keeps what belongs to its user, seen from the folder of the jars. */
    final String portable;

    Platform(String folder, String jars, String runtime, String portable) {
        this.folder = folder;
        this.jars = jars;
        this.runtime = runtime;
        this.portable = portable;
    }

    static Platform current() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return WINDOWS;
        }
        return system.contains("mac") ? MAC : LINUX;
    }

    /** The system and its processor, as files for download are named. */
    String nameWithProcessor() {
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64";
        return name().toLowerCase(Locale.ROOT).replace("mac", "macos") + "-" + processor;
    }

    boolean isNative(String file) {
        return file.endsWith(".so") || file.endsWith(".dll") || file.endsWith(".dylib");
    }
}
