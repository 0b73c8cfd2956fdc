package inkling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Starts the program once more with a language setting (locale) in which all names of files can be said. Java takes names in the
 * encoding of the locale, which it cannot be given otherwise: under {@code LC_ALL=C}, which many servers and containers have, a
 * folder called José has no name that Java could say. Only on systems with {@code /proc}, where the arguments can be had as they were.
 */
final class Utf8Restart {
    /** What Java puts where bytes have no character in the locale's encoding. */
    private static final char UNKNOWN = '\ufffd';

    /** Set for the second program, so that there is no third. */
    private static final String MARK = "INKLING_RESTARTED";

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private Utf8Restart() {}

    /** Whether a name of a file that this run is sure to need cannot be said. */
    static boolean isNeeded(String[] arguments) {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        if (encoding.startsWith("UTF") || System.getenv(MARK) != null || !Files.isReadable(COMMAND_LINE)) {
            return false;
        }
        boolean needed = isUnknown(System.getProperty("user.home"))
                || isUnknown(System.getProperty("user.dir"))
                || isUnknown(System.getProperty("inkling.home"))
                || isUnknown(System.getProperty("inkling.portable"))
                || isUnknown(System.getenv("XDG_CONFIG_HOME"));
        for (String argument : arguments) {
            needed |= isUnknown(argument);
        }
        return needed;
    }

    private static boolean isUnknown(String text) {
        return text != null && text.indexOf(UNKNOWN) >= 0;
    }

    /**
     * Runs the same command line in UTF-8 and waits for its end.
     *
     * @return its exit code
     * @throws IOException if it cannot be started
     */
    static int run() throws IOException {
        // The shell is told all words in ASCII: Java could not hand them on any more than it could take them.
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", "-c", script(Files.readAllBytes(COMMAND_LINE))).inheritIO();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put(MARK, "1");
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "inkling-restarted"));
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                // nobody interrupts this thread; the end is waited for in any case
            }
        }
    }

    /** A line for the shell that runs these words, each of which ends in a zero byte. */
    static String script(byte[] words) {
        StringBuilder script = new StringBuilder("exec");
        int start = 0;
        for (int i = 0; i < words.length; i++) {
            if (words[i] == 0) {
                script.append(' ').append(quoted(new String(words, start, i - start, StandardCharsets.ISO_8859_1)));
                start = i + 1;
            }
        }
        return script.toString();
    }

    /** A word of bytes, one a character: {@code $'...'} is not known to all shells, {@code printf} is. */
    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"$(printf '");
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            boolean plain = character < 0x80 && Character.isLetterOrDigit(character)
                    || "/._=:, ".indexOf(character) >= 0
                    || character == '-' && i > 0;
            if (plain) {
                quoted.append(character);
            } else {
                quoted.append('\\').append((char) ('0' + (character >> 6)));
                quoted.append((char) ('0' + (character >> 3 & 7))).append((char) ('0' + (character & 7)));
            }
        }
        return quoted.append("')\"").toString();
    }
}
