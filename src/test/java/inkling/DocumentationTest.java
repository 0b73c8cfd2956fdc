package inkling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.layer.LayerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks what the pages for people refer to; {@code .ci/readme} runs the README's commands. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
    /** A name in code type that can only be that of a class: two capitals with small letters between them. */
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+)(?:\\.[a-z]\\w*)?`");

    /** Of the JDK. */
    private static final Set<String> OF_OTHERS = Set.of("StrictMath");

    private static final Pattern BENCHMARK = Pattern.compile("exec:exec@(\\w+)");
    private static final int LONGEST_README = 150;

    @Test
    void everyLinkOfEveryPageLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                if (!Files.exists(page.resolveSibling(link.group(1)))) {
                    broken.add(page + ": " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everyPageUnderSiteIsReachedFromTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> lost = new ArrayList<>();
        for (Path page : markdown(Path.of("src/site/markdown"))) {
            if (!readme.contains("(src/site/markdown/" + page.getFileName() + ")")) {
                lost.add(page.toString());
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void everyClassThatAPageNamesIsThere() throws IOException {
        Set<String> classes = classes();
        assertEquals(List.of(), missing(CLASS, name -> classes.contains(name) || OF_OTHERS.contains(name)));
    }

    @Test
    void everyBenchmarkThatAPageNamesIsThere() throws IOException {
        String project = Files.readString(Path.of("pom.xml"));
        assertEquals(List.of(), missing(BENCHMARK, name -> project.contains("<id>" + name + "</id>")));
    }

    private static List<String> missing(Pattern name, Predicate<String> isThere) throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path page : pages()) {
            name.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .filter(isThere.negate())
                    .forEach(lost -> missing.add(page + ": " + lost));
        }
        return missing;
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void theFormatOfModelFilesTellsOfEveryKindOfLayer() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/model-files.md"));
        for (LayerKind kind : LayerKind.values()) {
            assertTrue(page.contains("`" + kind.id() + "`"), kind.id());
        }
    }

    @Test
    void theReadmeStaysShort() throws IOException {
        assertTrue(Files.readAllLines(Path.of("README.md")).size() <= LONGEST_README);
    }

    private static List<Path> pages() throws IOException {
        List<Path> all = new ArrayList<>(List.of(Path.of("README.md")));
        for (String folder : List.of(".github", "assets", "models", "src/bench", "src/site/markdown")) {
            all.addAll(markdown(Path.of(folder)));
        }
        return all;
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
