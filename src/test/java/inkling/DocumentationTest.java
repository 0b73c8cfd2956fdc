package inkling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks what the pages for people refer to; {@code .ci/readme} runs the README's commands. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
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
    void theReadmeStaysShort() throws IOException {
        assertTrue(Files.readAllLines(Path.of("README.md")).size() <= LONGEST_README);
    }

    private static List<Path> pages() throws IOException {
        List<Path> all = new ArrayList<>(List.of(Path.of("README.md")));
        for (String folder : List.of("assets", "models", "src/bench", "src/site/markdown")) {
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
