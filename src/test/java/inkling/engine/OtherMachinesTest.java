package inkling.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import inkling.drill.ChildProcess;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@link GoldenRun} in Java machines of its own, with other vector widths and without the Vector API. One process must not use
 * several widths: JDK 17 compiles the third to calls, a hundred times slower.
 */
class OtherMachinesTest {
    private static final String[] VECTOR_API = {"--add-modules", "jdk.incubator.vector"};

    static Stream<Arguments> machines() {
        return Stream.of(
                arguments("Vector API, 4 lanes", List.of("-XX:MaxVectorSize=16", VECTOR_API[0], VECTOR_API[1])),
                arguments("Vector API", List.of("-XX:MaxVectorSize=32", VECTOR_API[0], VECTOR_API[1])),
                arguments("Vector API", List.of("-XX:MaxVectorSize=64", VECTOR_API[0], VECTOR_API[1])),
                arguments("plain Java", List.of("-Dinkling.kernels=scalar", VECTOR_API[0], VECTOR_API[1])),
                arguments("plain Java", List.of()),
                arguments("reference loops", List.of("-Dinkling.kernels=reference")));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void everyMachineGivesTheGoldenBits(String kernels, List<String> flags) throws Exception {
        List<String> printed = run(flags);
        assertEquals(1 + GoldenRun.values().length, printed.size(), printed::toString);
        assertTrue(printed.get(0).startsWith(kernels), printed.get(0));
        for (GoldenRun run : GoldenRun.values()) {
            assertEquals(run.golden(), printed.get(1 + run.ordinal()), run + " with " + printed.get(0));
        }
    }

    private static List<String> run(List<String> flags) throws IOException, InterruptedException, URISyntaxException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = ChildProcess.rootOf(Network.class) + File.pathSeparator + ChildProcess.rootOf(GoldenRun.class);
        // One collector thread, and no other start-up than needed: six machines are started.
        List<String> command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC"));
        command.addAll(flags);
        command.addAll(List.of("-cp", classes, GoldenRun.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines =
                new String(process.getInputStream().readAllBytes()).lines().toList();
        assertEquals(0, process.waitFor());
        return lines;
    }
}
