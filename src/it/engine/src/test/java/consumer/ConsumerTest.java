package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.library.ModelFiles;
import inkling.model.Model;
import inkling.training.Evaluation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsumerTest {
    private static final Path PROJECT = Path.of(System.getProperty("samples"));
    private static final Dataset PICTURES = Mnist.test();

    @Test
    void trainsToTheSameBitsEverywhere() {
        Model model = Consumer.firstSteps(PICTURES);

        assertEquals(
                "99b918ca420c3a4baccca56bab1b3ada28c16b1d2320b4ddfaf06af57bd65fe2",
                model.parameters().sha256());
    }

    @Test
    @Tag("slow")
    void quickReaches99Percent() {
        long before = System.nanoTime();
        Model model = Consumer.quick();
        double seconds = (System.nanoTime() - before) / 1e9;

        double accuracy = Evaluation.of(model, Mnist.test(), 2).accuracy();
        System.out.printf("quick: %.2f %% in %.1f s%n", 100 * accuracy, seconds);
        assertTrue(accuracy >= 0.99, String.valueOf(accuracy));
        assertEquals(
                "8c51071356c54f55fbe77019f0de0c8f2dba647411cc61b4069eacfc0120cc11",
                model.parameters().sha256());
    }

    @Test
    void bringsNothingNative() throws IOException {
        String paths = String.join(
                File.pathSeparator,
                System.getProperty("jdk.module.path", ""),
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        List<String> jars = Stream.of(paths.split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar"))
                .toList();
        assertTrue(jars.stream().anyMatch(jar -> jar.contains("inkling-engine-")), paths);
        for (String jar : jars) {
            try (JarFile file = new JarFile(jar)) {
                assertEquals(
                        List.of(),
                        file.stream()
                                .map(JarEntry::getName)
                                .filter(name -> name.matches(".*\\.(so|dll|dylib|jnilib)"))
                                .toList(),
                        jar);
            }
        }
    }

    @Test
    void trainsLayersOfItsOwn() {
        assertTrue(Evaluation.of(Consumer.own(PICTURES.slice(0, 5000)), PICTURES.slice(5000, 7000), 2).accuracy() > 0.7);
    }

    @Test
    void keepsAModelInBothKindsOfFile(@TempDir Path folder) throws IOException {
        Model model = ModelFiles.bundled();

        Consumer.keep(model, folder);

        for (String name : List.of("model.json", "model.onnx")) {
            Model again = ModelFiles.read(folder.resolve(name));
            assertEquals(model.parameters().sha256(), again.parameters().sha256(), name);
        }
    }

    @Test
    void predictsWithAnOnnxFileOfPyTorch() throws IOException {
        Path onnx = PROJECT.resolve("src/test/resources/inkling/interop/three-layer-pytorch.onnx");
        List<float[]> pictures = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            float[] picture = new float[28 * 28];
            PICTURES.copyImage(i, picture, 0);
            pictures.add(picture);
        }

        List<float[]> probabilities = Consumer.probabilities(onnx, pictures);

        int right = 0;
        for (int i = 0; i < 100; i++) {
            right += largest(probabilities.get(i)) == PICTURES.label(i) ? 1 : 0;
        }
        assertTrue(right > 90, right + " of 100");
    }

    private static int largest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    @Test
    void readsAPhotograph() throws IOException {
        assertEquals(List.of("8"), Consumer.texts(PROJECT.resolve("assets/samples/photograph.jpg")));
    }

    @Test
    void readsStrokes(@TempDir Path folder) throws IOException {
        // a one, as QuickDraw writes it: the x and the y of each stroke
        Path file = Files.writeString(folder.resolve("one.ndjson"), "{\"drawing\": [[[50, 50, 51], [10, 60, 110]]]}\n");

        assertEquals(List.of("1"), Consumer.texts(file));
    }

    /** What has no place in a server must not come with the engine. */
    @Test
    void bringsNoWindow() {
        for (String name : List.of("javafx.application.Application", "picocli.CommandLine", "inkling.ui.MainWindow")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(name), name);
        }
    }

    /** Whether it runs as a module is what the two runs differ in; a mistake in the build must not make them one. */
    @Test
    void runsAsWhatTheBuildSays() {
        Module module = Model.class.getModule();

        assertEquals(Boolean.getBoolean("as.module") ? "inkling.engine" : null, module.getName());
    }
}
