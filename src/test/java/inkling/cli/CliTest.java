package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @Test
    void helpNamesEveryCommand() {
        Command help = Command.run("--help");

        assertEquals(0, help.exitCode());
        for (String name : List.of("recognise", "evaluate", "train", "summary")) {
            assertTrue(help.out().contains("  " + name + " "), help.out());
        }
    }

    @Test
    void theVersionIsTheModules() {
        Command version = Command.run("--version");

        assertEquals(0, version.exitCode());
        assertTrue(version.out().matches("Inkling ([0-9]+\\.[0-9].*|\\(not packaged\\))\\R"), version.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dance",
                "--json",
                "recognise",
                "evaluate --threads 0",
                "evaluate --threads many",
                "evaluate --images only.idx",
                "evaluate --images i --labels l --strokes s",
                "summary --preset alexnet",
                "summary --preset quick --model m.json",
                "train",
                "train --out m.json --optimiser newton",
                "train --out m.json --epochs 0",
                "train --out m.json --rate -1",
                "train --out m.json --warm-up 1",
                "train --out m.json --optimiser momentum --momentum 1",
                "train --out target/m.json --images i",
                "train --out m.json --epochs 1 --epochs 2",
            })
    void whatMakesNoSenseIsExitCodeTwo(String line) {
        Command command = Command.run((Object[]) line.split(" "));

        assertEquals(2, command.exitCode(), command.err());
        assertEquals("", command.out());
        assertTrue(!command.err().isBlank());
    }
}
