package inkling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The calls in the program's own source, for rules about what may be called with what. */
public final class JavaSource {
    private static final Path MAIN = Path.of("src", "main", "java");

    private JavaSource() {}

    /**
     * A call with its arguments as they are written.
     *
     * @param head what the pattern has found, up to the opening parenthesis
     */
    public record Call(String file, int line, Matcher head, List<String> arguments) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** @param head ends right before a call's opening parenthesis */
    public static List<Call> calls(Pattern head) throws IOException {
        List<Call> calls = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".java"))::iterator) {
                String source = Files.readString(file);
                Matcher matcher = head.matcher(source);
                while (matcher.find()) {
                    if (matcher.end() < source.length() && source.charAt(matcher.end()) == '(') {
                        int line = (int)
                                source.substring(0, matcher.start()).lines().count();
                        Matcher found = head.matcher(matcher.group());
                        found.find();
                        String name = MAIN.relativize(file).toString().replace('\\', '/');
                        calls.add(new Call(name, line, found, arguments(source, matcher.end())));
                    }
                }
            }
        }
        return calls;
    }

    /** What stands between the parenthesis at {@code open} and its end, cut at the commas that lie in no other brackets. */
    private static List<String> arguments(String source, int open) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = open + 1;
        for (int i = open; ; i++) {
            char character = source.charAt(i);
            if (character == '"' || character == '\'') {
                i = endOfLiteral(source, i);
            } else if ("([{".indexOf(character) >= 0) {
                depth++;
            } else if (")]}".indexOf(character) >= 0 && --depth == 0 || character == ',' && depth == 1) {
                String argument = source.substring(start, i).strip();
                if (!argument.isEmpty()) {
                    arguments.add(argument);
                }
                start = i + 1;
                if (depth == 0) {
                    return arguments;
                }
            }
        }
    }

    private static int endOfLiteral(String source, int start) {
        int i = start + 1;
        while (source.charAt(i) != source.charAt(start)) {
            i += source.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
