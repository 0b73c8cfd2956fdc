package inkling.interop;

import static inkling.interop.ForeignGraph.sides;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.UnreadableFileException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A node has the attributes of its operator in the file's opset and no others: ONNX Runtime is asked as well. */
class OperatorAttributesTest {
    private static Arguments graph(String what, ForeignGraph graph) {
        return Arguments.of(what, graph);
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                graph("slope of Relu", dense(17).node("Relu", "", "slope", 1)),
                graph("the alpha of another activation", dense(17).node("Tanh", "", "alpha", 0.5f)),
                graph("a name in other letters", dense(17).node("LeakyRelu", "", "Alpha", 0.5f)),
                graph("limits of Clip that are inputs", dense(11).node("Clip", "", "min", 0f, "max", 6f)),
                graph("the ratio of Dropout that is an input", dense(13).node("Dropout", "", "ratio", 0.5f)),
                graph("broadcast of opset 6", dense(17).weights("more", 10).node("Add", "more", "broadcast", 1)),
                graph(
                        "axes of ReduceMean that are an input",
                        means(18).node("ReduceMean", "", "axes", sides(2, 3), "keepdims", 0)),
                graph(
                        "of a node of constants",
                        new ForeignGraph()
                                .weights("w", 10, 784)
                                .free(new OnnxNode(
                                        "",
                                        "Transpose",
                                        "",
                                        List.of("w"),
                                        List.of("turned"),
                                        Map.of("axes", new OnnxAttribute.Numbers(List.of(1L, 0L)))))
                                .free(new OnnxNode("", "Flatten", "", List.of("x"), List.of("row"), Map.of()))
                                .node("MatMul", "turned")));
    }

    static Stream<Arguments> known() {
        return Stream.of(
                graph("limits of Clip that are attributes", dense(10).node("Clip", "", "min", 0f, "max", 6f)),
                graph("the ratio of Dropout that is an attribute", dense(10).node("Dropout", "", "ratio", 0.5f)),
                graph("the seed of Dropout", dense(13).node("Dropout", "", "seed", 3)),
                graph(
                        "axes of ReduceMean that are an attribute",
                        means(17).node("ReduceMean", "", "axes", sides(2, 3), "keepdims", 0)),
                graph(
                        "the order of indices that nobody asks for",
                        new ForeignGraph()
                                .node("MaxPool", "", "kernel_shape", sides(1, 1), "storage_order", 0)
                                .flattenAndDense(784)));
    }

    private static ForeignGraph dense(long opset) {
        return new ForeignGraph(opset).flattenAndDense(784);
    }

    private static ForeignGraph means(long opset) {
        return new ForeignGraph(opset).weights("w", 10, 1, 5, 5).node("Conv", "w");
    }

    private static float[][] theirs(ForeignGraph graph) {
        return OnnxRuntime.answers(graph.bytes(), "x", graph.output(), new Pictures(1).values(), 1, 1, 28, 28);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unknown")
    void whatAnOperatorDoesNotHaveIsRefused(String what, ForeignGraph graph) {
        assertThrows(AssertionError.class, () -> theirs(graph));
        String sentence = assertThrows(
                        UnreadableFileException.class, () -> OnnxFile.read(graph.bytes(), "file.onnx", "name"))
                .getMessage();
        assertTrue(sentence.contains("of ONNX's operators does not have"), sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("known")
    void whatItHasIsRead(String what, ForeignGraph graph) {
        theirs(graph);
        assertDoesNotThrow(() -> OnnxFile.read(graph.bytes(), "file.onnx", "name"));
    }
}
