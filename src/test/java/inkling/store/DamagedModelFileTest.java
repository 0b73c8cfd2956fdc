package inkling.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.UnreadableFileException;
import inkling.model.Model;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DamagedModelFileTest {
    @Test
    void aThousandDamagedCopiesAreNeverMistakenForOthers() throws IOException {
        Model model = TestModels.small();
        byte[] whole = ModelFile.toBytes(model);
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] damaged = Damage.of(whole, random);
            try {
                ModelFileTest.assertSame(model, ModelFile.read(new ByteArrayInputStream(damaged), "model.json"));
            } catch (UnreadableFileException e) {
                assertTrue(e.getMessage().startsWith("\"model.json\" "), e.getMessage());
                refused++;
            }
        }
        // white space may change, and some damage puts in what was there
        assertTrue(refused > 950, "refused: " + refused);
    }
}
