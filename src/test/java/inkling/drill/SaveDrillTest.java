package inkling.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveDrillTest {
    private static final int KILLS = 4;

    @TempDir
    private Path folder;

    @Test
    void aKilledSaveLeavesTheOldModelOrTheNewOneAndNothingForEver() throws IOException, InterruptedException {
        SaveDrill drill = new SaveDrill(folder);

        assertEquals(KILLS, drill.run(KILLS, 1).whole());
        assertEquals(0, drill.leftAfterAnHour());
    }
}
