package inkling.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.drill.ChildProcess;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzRunTest {
    @ParameterizedTest
    @CsvSource({"models, 1740", "strokes, 900", "inkml, 600", "images, 600", "labels, 600", "pictures, 300", "onnx, 600"
    })
    void twoHundredMegabytesAreEnough(String what, String count) throws IOException, InterruptedException {
        Process process = ChildProcess.start(
                FuzzRun.class,
                List.of("-Xmx200m", "-Dinkling.kernels=scalar", "-XX:TieredStopAtLevel=1"),
                count,
                "2",
                "0",
                what);
        String told = new String(process.getInputStream().readAllBytes());

        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), told);
    }
}
