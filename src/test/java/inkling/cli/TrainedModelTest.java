package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import inkling.model.Model;
import inkling.store.model.BundledModels;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainedModelTest {
    @TempDir
    private Path home;

    private Model model;
    private FileSystem fullDisk;
    private Path file;

    @BeforeEach
    void makeDisk() throws IOException {
        model = BundledModels.load("first-steps");
        fullDisk = Jimfs.newFileSystem(
                Configuration.unix().toBuilder().setMaxSize(1 << 14).build());
        file = fullDisk.getPath("/work/model.json");
    }

    @AfterEach
    void forgetDisk() throws IOException {
        fullDisk.close();
    }

    @Test
    void aModelThatDoesNotFitOnTheDiskIsWrittenElsewhere() throws IOException {
        Path rescued = home.resolve("rescued");
        String told = failure(List.of(rescued));

        assertTrue(told.startsWith("\"/work/model.json\" cannot be written: the disk is full"), told);
        assertTrue(
                told.endsWith("The trained model was written to \"" + rescued.resolve("model.json") + "\" instead."),
                told);
        assertArrayEquals(ModelFile.toBytes(model), Files.readAllBytes(rescued.resolve("model.json")));
        assertFalse(Files.exists(file));
    }

    @Test
    void whatWasRescuedBeforeStays() throws IOException {
        Path before = Files.writeString(home.resolve("model.json"), "before");
        failure(List.of(home));

        assertEquals("before", Files.readString(before));
        ModelFile.read(home.resolve("2-model.json"));
    }

    @Test
    void theNextFolderIsTriedWhereOneCannotBeMade() throws IOException {
        Path inTheWay = Files.writeString(home.resolve("file"), "");
        failure(List.of(inTheWay.resolve("rescued"), home));

        ModelFile.read(home.resolve("model.json"));
    }

    private String failure(List<Path> elsewhere) throws IOException {
        return assertThrows(IOException.class, () -> TrainedModel.write(file, model, elsewhere))
                .getMessage();
    }
}
