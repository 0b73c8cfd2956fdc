package inkling.store.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.data.Mnist;
import inkling.model.DatasetIdentity;
import inkling.model.Model;
import inkling.training.Evaluation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file that the program wrote before records told hashes and versions, and before preprocessing was written out. */
class OldModelFileTest {
    private static byte[] bytes;
    private static Model model;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = OldModelFileTest.class.getResourceAsStream("first-steps-1.0.json")) {
            bytes = in.readAllBytes();
        }
        model = ModelFile.read(new ByteArrayInputStream(bytes), "old model");
    }

    @Test
    void itScoresAsItsRecordSays() {
        assertEquals(
                model.training().testAccuracy(),
                Evaluation.of(model, Mnist.test(), 2).accuracy());
    }

    @Test
    void whatItDoesNotSayIsNotKnown() {
        assertEquals(new DatasetIdentity("MNIST", 55_000, ""), model.training().data());
        assertEquals("", model.training().program());
    }

    @Test
    void savedAgainItIsTheSameFile() throws IOException {
        assertArrayEquals(bytes, ModelFile.toBytes(model));
    }

    @Test
    void itIsTheSameModelAsTodaysOfThatName() throws IOException {
        assertArrayEquals(
                model.parameters().values(),
                BundledModels.load("first-steps").parameters().values());
    }
}
