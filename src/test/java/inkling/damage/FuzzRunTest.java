package inkling.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.drill.ChildProcess;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FuzzRunTest {
    @Test
    void twoHundredMegabytesAreEnough() throws IOException, InterruptedException {
        Process process = ChildProcess.start(
                FuzzRun.class, List.of("-Xmx200m", "-Dinkling.kernels=scalar", "-XX:TieredStopAtLevel=1"), "1740", "2");
        String told = new String(process.getInputStream().readAllBytes());

        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), told);
    }
}
