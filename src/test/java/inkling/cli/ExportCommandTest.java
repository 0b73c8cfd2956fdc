package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import inkling.interop.NpzFile;
import inkling.interop.OnnxFile;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void bothFilesAreWritten() throws IOException {
        Path onnx = folder.resolve("a.onnx");
        Path npz = folder.resolve("a.npz");
        Command export = Command.run("export", "--onnx", onnx, "--npz", npz);
        assertEquals(0, export.exitCode(), export::err);
        assertArrayEquals(OnnxFile.toBytes(BundledModels.load()), Files.readAllBytes(onnx));
        assertArrayEquals(NpzFile.toBytes(BundledModels.load()), Files.readAllBytes(npz));
        assertTrue(export.out().contains(onnx.toString()) && export.out().contains(npz.toString()), export::out);
    }

    @Test
    void jsonTellsWhatWasWritten() throws IOException {
        Path npz = folder.resolve("a.npz");
        JsonObject written = Command.run("export", "--npz", npz, "--json").json();
        assertEquals(
                Files.size(npz), written.getAsJsonObject("npz").get("bytes").getAsLong());
        assertFalse(written.has("onnx"));
    }

    @Test
    void aFileThatIsThereIsNotOverwrittenWithoutForce() throws IOException {
        Path onnx = folder.resolve("a.onnx");
        Files.writeString(onnx, "mine");
        Command export = Command.run("export", "--onnx", onnx);
        assertEquals(1, export.exitCode());
        assertEquals("mine", Files.readString(onnx));
        assertEquals(0, Command.run("export", "--onnx", onnx, "--force").exitCode());
    }

    @Test
    void somethingHasToBeAskedFor() {
        Command export = Command.run("export");
        assertEquals(2, export.exitCode());
        assertTrue(export.err().startsWith("Say what to write: --onnx FILE, --npz FILE, or both."), export::err);
    }

    @Test
    void oneNameForTwoFilesMakesNoSense() {
        assertEquals(
                2,
                Command.run("export", "--onnx", folder.resolve("a"), "--npz", folder.resolve("a"))
                        .exitCode());
    }

    @Test
    void anOnnxFileIsAModelLikeAnyOther() throws IOException {
        Path onnx = folder.resolve("a.onnx");
        Command.run("export", "--onnx", onnx);
        JsonObject summary = Command.run("summary", "--model", onnx, "--json").json();
        assertEquals(BundledModels.load().network().name(), summary.get("name").getAsString());
        assertEquals("inkling-ink-1", summary.get("preprocessing").getAsString());
    }
}
