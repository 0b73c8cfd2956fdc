package inkling.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillDrillTest {
    @TempDir
    private Path folder;

    @Test
    void aRunThatIsKilledEndsInTheSameFile() throws IOException, InterruptedException {
        KillDrill drill = new KillDrill(
                folder, 600, List.of("--preset", "first-steps", "--epochs", "8", "--batch", "32", "--held-out", "100"));

        assertEquals(drill.undisturbed(), drill.killed(1, 1, 10, 100).sha256());
    }
}
