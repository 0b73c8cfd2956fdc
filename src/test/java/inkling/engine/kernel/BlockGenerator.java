package inkling.engine.kernel;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the unrolled blocks of the fast kernels from their templates. To write them anew, from the folder of the
 * project:
 *
 * <pre>java src/test/java/inkling/engine/kernel/BlockGenerator.java</pre>
 *
 * <p>A template is the Java file with two additions. Lines that begin with {@code //@} say what is repeated:
 *
 * <pre>
 *   //@ for RxP in 8x2, 14x1     repeats the lines up to its end with R = 8, P = 2, and with R = 14, P = 1
 *   //@ for r in 0..R            repeats them with r = 0, 1, ..., R - 1
 *   //@ if P = 1                 keeps them where P is 1
 *   //@ end                      ends the last of these that is open
 * </pre>
 *
 * and {@code ${...}} stands for a number:
 *
 * <pre>
 *   c${r}                        c0, c1, c2
 *   a${r+1}                      a1, a2, a3
 *   rows[m${+r}]                 rows[m], rows[m + 1], rows[m + 2]
 *   to${+r*columns}              to, to + columns, to + 2 * columns
 * </pre>
 *
 * The text that comes out is formatted as the template is.
 */
final class BlockGenerator {
    private static final Path TEMPLATES = Path.of("src/test/resources/inkling/engine/kernel");
    private static final Path SOURCES = Path.of("src/main/java/inkling/engine/kernel");
    private static final String ENDING = ".template";

    private static final Pattern DIRECTIVE = Pattern.compile("\\s*//@ (for|if|end)(?: (\\w+) (?:in|=) (.+))?");
    private static final Pattern RANGE = Pattern.compile("(\\w+)\\.\\.(\\w+)");
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\+?)(\\w+)(?:([+*])([^}]+))?}");

    private final List<String> template;
    private final StringBuilder out = new StringBuilder();

    private BlockGenerator(List<String> template) {
        this.template = template;
    }

    /** Expands a template. */
    static String expand(List<String> template) {
        BlockGenerator generator = new BlockGenerator(template);
        generator.expand(0, template.size(), Map.of());
        return generator.out.toString();
    }

    /** Generates the source of every block's class, by the file that it belongs into. */
    static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (DirectoryStream<Path> templates = Files.newDirectoryStream(TEMPLATES, "*" + ENDING)) {
            for (Path template : templates) {
                String name = template.getFileName().toString().replace(ENDING, ".java");
                sources.put(SOURCES.resolve(name), expand(Files.readAllLines(template)));
            }
        }
        return sources;
    }

    private void expand(int from, int to, Map<String, Integer> numbers) {
        int i = from;
        while (i < to) {
            Matcher directive = DIRECTIVE.matcher(template.get(i));
            if (directive.matches()) {
                int end = end(i);
                for (Map<String, Integer> more : cases(directive, numbers)) {
                    expand(i + 1, end, more);
                }
                i = end + 1;
            } else {
                out.append(fill(template.get(i), numbers)).append('\n');
                i++;
            }
        }
    }

    /** Finds the end of what begins in this line. */
    private int end(int line) {
        int open = 0;
        for (int i = line; i < template.size(); i++) {
            Matcher directive = DIRECTIVE.matcher(template.get(i));
            if (directive.matches()) {
                open += directive.group(1).equals("end") ? -1 : 1;
            }
            if (open == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("No end of line " + (line + 1));
    }

    /** Lists the numbers that the lines within a directive are repeated with. */
    private static List<Map<String, Integer>> cases(Matcher directive, Map<String, Integer> numbers) {
        String name = directive.group(2);
        String values = directive.group(3);
        if (directive.group(1).equals("if")) {
            return number(name, numbers) == number(values, numbers) ? List.of(numbers) : List.of();
        }
        List<Map<String, Integer>> cases = new ArrayList<>();
        Matcher range = RANGE.matcher(values);
        if (range.matches()) {
            for (int i = number(range.group(1), numbers); i < number(range.group(2), numbers); i++) {
                cases.add(with(numbers, name, i));
            }
            return cases;
        }
        for (String value : values.split(", ")) {
            Map<String, Integer> all = numbers;
            for (int i = 0; i < name.split("x").length; i++) {
                all = with(all, name.split("x")[i], Integer.parseInt(value.split("x")[i]));
            }
            cases.add(all);
        }
        return cases;
    }

    private static Map<String, Integer> with(Map<String, Integer> numbers, String name, int value) {
        Map<String, Integer> all = new HashMap<>(numbers);
        all.put(name, value);
        return all;
    }

    private static int number(String text, Map<String, Integer> numbers) {
        return numbers.containsKey(text) ? numbers.get(text) : Integer.parseInt(text);
    }

    private static String fill(String line, Map<String, Integer> numbers) {
        return PLACE.matcher(line).replaceAll(place -> value(place, numbers));
    }

    private static String value(MatchResult place, Map<String, Integer> numbers) {
        int number = number(place.group(2), numbers);
        boolean isTerm = !place.group(1).isEmpty();
        String factor = place.group(4);
        if (!isTerm) {
            return String.valueOf(factor == null ? number : number + Integer.parseInt(factor));
        } else if (number == 0) {
            return "";
        } else if (factor == null) {
            return " + " + number;
        }
        return number == 1 ? " + " + factor : " + " + number + " * " + factor;
    }

    /** Writes the sources of all blocks. */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<Path, String> source : sources().entrySet()) {
            Files.writeString(source.getKey(), source.getValue());
        }
    }
}
