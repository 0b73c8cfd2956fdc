package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.earlier.EarlierFiles;
import inkling.store.json.ThisVersion;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that an earlier version's command line was training when it was killed. */
class EarlierCommandLineRunTest {
    @TempDir
    private Path folder;

    @Test
    void itIsResumedToTheSameModel() throws IOException {
        Path run = EarlierFiles.copy("checkpoints/command-line", folder.resolve("run"));
        ThisVersion.claim(run, "/tmp/earlier", EarlierFiles.path("").toString());
        Path out = folder.resolve("out.json");

        Command resumed = Command.run("train", "--resume", run, "--out", out);

        assertEquals(0, resumed.exitCode(), resumed.err());
        // it was started with --keep last
        assertEquals(
                EarlierFiles.fact("checkpoint.command-line.last"),
                ModelFile.read(out).parameters().sha256());
    }
}
