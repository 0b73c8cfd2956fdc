package inkling.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlockGeneratorTest {
    @Test
    void theGeneratedSourcesAreWhatTheirTemplatesSay() throws IOException {
        Map<Path, String> sources = BlockGenerator.sources();

        assertEquals(3, sources.size());
        for (Path source : sources.keySet()) {
            assertEquals(
                    sources.get(source),
                    Files.readString(source),
                    source + " differs from its template; BlockGenerator says how to write it anew");
        }
    }

    @Test
    void linesAreRepeatedWithEachNumber() {
        List<String> template = List.of(
                "//@ for RxP in 2x1, 1x2",
                "block ${R}x${P}",
                "//@ for r in 0..R",
                "  c${r} = a[at${+r}] + b[${r+2}${+r*step}];",
                "//@ end",
                "//@ if P = 2",
                "  two",
                "//@ end",
                "//@ end");

        assertEquals("""
                block 2x1
                  c0 = a[at] + b[2];
                  c1 = a[at + 1] + b[3 + step];
                block 1x2
                  c0 = a[at] + b[2];
                  two
                """, BlockGenerator.expand(template));
    }

    @Test
    void aFactorStandsBehindItsNumber() {
        assertEquals("x + 2 * step\n", BlockGenerator.expand(List.of("//@ for r in 2..3", "x${+r*step}", "//@ end")));
    }

    @Test
    void aRepetitionWithoutEndIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> BlockGenerator.expand(List.of("//@ for r in 0..3", "c${r}")));
    }
}
