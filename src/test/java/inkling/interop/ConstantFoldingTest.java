package inkling.interop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a node gives for constants, against ONNX Runtime. */
class ConstantFoldingTest {
    private static final OnnxTensor MATRIX = OnnxTensor.of("a", List.of(2L, 3L), 1.5f, -2.25f, 3, -0.5f, 4.75f, 6);
    private static final OnnxTensor ROW = OnnxTensor.of("b", List.of(3L), 2, -4, 0.5f);
    private static final OnnxTensor WHOLE = OnnxTensor.of("i", List.of(7L, -9L, 4L));
    private static final OnnxTensor OTHERS = OnnxTensor.of("j", List.of(2L, 2L, -3L));

    private static OnnxNode node(String operator, List<String> inputs, Object... settings) {
        Map<String, OnnxAttribute> attributes = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            attributes.put(
                    settings[i].toString(),
                    settings[i + 1] instanceof List<?> list
                            ? new OnnxAttribute.Numbers(list.stream()
                                    .map(each -> ((Number) each).longValue())
                                    .toList())
                            : new OnnxAttribute.Number(((Number) settings[i + 1]).longValue()));
        }
        return new OnnxNode("", operator, "", inputs, List.of("folded"), attributes);
    }

    private static OnnxTensor indices(String name, long... values) {
        List<Long> boxed = new ArrayList<>();
        for (long value : values) {
            boxed.add(value);
        }
        return OnnxTensor.of(name, boxed);
    }

    private static OnnxTensor fold(OnnxNode node, OnnxTensor... tensors) throws UnusableException {
        Constants constants = new Constants();
        for (OnnxTensor tensor : tensors) {
            constants.put(tensor.name(), tensor);
        }
        new ConstantFolding(17, constants).fold(node);
        return constants.get("folded");
    }

    /** The node's values and, behind them, its dimensions, as floats. */
    private static float[] folded(OnnxNode node, OnnxTensor... tensors) throws UnusableException {
        OnnxTensor result = fold(node, tensors);
        List<Float> all = new ArrayList<>();
        if (OnnxTensor.isReal(result.type())) {
            for (float value : result.reals()) {
                all.add(value);
            }
        } else {
            result.integers().forEach(value -> all.add((float) value));
        }
        result.dimensions().forEach(side -> all.add((float) side));
        float[] floats = new float[all.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = all.get(i);
        }
        return floats;
    }

    /** The same by ONNX Runtime: cast to floats, laid in one row, the dimensions behind them. */
    private static float[] judged(OnnxNode node, OnnxTensor... tensors) {
        ForeignGraph graph = new ForeignGraph().input(1).tensor(indices("row", 1, -1));
        for (OnnxTensor tensor : tensors) {
            graph.tensor(tensor);
        }
        graph.free(node)
                .node("Cast", "", "to", OnnxTensor.FLOAT)
                .free(new OnnxNode("", "Shape", "", List.of("folded"), List.of("sides"), Map.of()))
                .node("Cast", "", "to", OnnxTensor.FLOAT);
        String sides = graph.output();
        byte[] file = graph.free(new OnnxNode(
                        "",
                        "Cast",
                        "",
                        List.of("folded"),
                        List.of("values"),
                        Map.of("to", new OnnxAttribute.Number(OnnxTensor.FLOAT))))
                .node("Reshape", "row")
                .bytes();
        String values = graph.output();
        float[][] first = OnnxRuntime.answers(file, "x", values, new float[1], 1);
        graph.free(new OnnxNode("", "Reshape", "", List.of(sides, "row"), List.of("all sides"), Map.of()));
        float[][] behind = OnnxRuntime.answers(graph.bytes(), "x", graph.output(), new float[1], 1);
        float[] both = new float[first[0].length + behind[0].length];
        System.arraycopy(first[0], 0, both, 0, first[0].length);
        System.arraycopy(behind[0], 0, both, first[0].length, behind[0].length);
        return both;
    }

    private static void assertJudged(OnnxNode node, OnnxTensor... tensors) throws UnusableException {
        assertArrayEquals(judged(node, tensors), folded(node, tensors), 0f);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Add", "Sub", "Mul", "Div"})
    void arithmeticWithARowForEachRow(String operator) throws UnusableException {
        assertJudged(node(operator, List.of("a", "b")), MATRIX, ROW);
        assertJudged(node(operator, List.of("b", "a")), MATRIX, ROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Add", "Sub", "Mul", "Div", "Min", "Max"})
    void arithmeticOfIntegers(String operator) throws UnusableException {
        assertJudged(node(operator, List.of("i", "j")), WHOLE, OTHERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Min", "Max"})
    void theSmallerAndTheLargerOfTwo(String operator) throws UnusableException {
        assertJudged(node(operator, List.of("a", "b")), MATRIX, ROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neg", "Abs", "Floor", "Ceil", "Reciprocal"})
    void oneValueAfterTheOther(String operator) throws UnusableException {
        assertJudged(node(operator, List.of("a")), MATRIX);
    }

    @Test
    void squareRoots() throws UnusableException {
        assertJudged(node("Sqrt", List.of("a")), OnnxTensor.of("a", List.of(3L), 2, 9, 0.3f));
    }

    @ParameterizedTest
    @ValueSource(ints = {OnnxTensor.FLOAT, OnnxTensor.INT32, OnnxTensor.INT64, OnnxTensor.FLOAT16, OnnxTensor.DOUBLE})
    void castsOfRealsAndOfIntegers(int type) throws UnusableException {
        assertJudged(node("Cast", List.of("a"), "to", type), MATRIX);
        assertJudged(node("Cast", List.of("i"), "to", type), WHOLE);
    }

    @ParameterizedTest
    @CsvSource({"1", "0"})
    void theProductOfDimensions(int keep) throws UnusableException {
        assertJudged(node("ReduceProd", List.of("i"), "keepdims", keep), WHOLE);
    }

    @Test
    void whatMovesValues() throws UnusableException {
        assertJudged(node("Transpose", List.of("a")), MATRIX);
        assertJudged(node("Transpose", List.of("a"), "perm", List.of(0, 1)), MATRIX);
        assertJudged(node("Flatten", List.of("a"), "axis", 0), MATRIX);
        assertJudged(node("Flatten", List.of("a"), "axis", -1), MATRIX);
        assertJudged(node("Reshape", List.of("a", "to")), MATRIX, indices("to", 3, -1));
        assertJudged(node("Reshape", List.of("a", "to")), MATRIX, indices("to", 0, 3, 1));
        assertJudged(node("Unsqueeze", List.of("a", "to")), MATRIX, indices("to", 0, -1));
        assertJudged(
                node("Squeeze", List.of("s", "to")), OnnxTensor.of("s", List.of(1L, 2L, 1L), 5, 6), indices("to", 0));
        assertJudged(node("Squeeze", List.of("s")), OnnxTensor.of("s", List.of(1L, 2L, 1L), 5, 6));
        assertJudged(node("Expand", List.of("b", "to")), ROW, indices("to", 2, 1));
    }

    @Test
    void dimensionsAsValues() throws UnusableException {
        assertJudged(node("Shape", List.of("a")), MATRIX);
        assertJudged(node("Shape", List.of("a"), "start", -1), MATRIX);
        assertJudged(node("Shape", List.of("a"), "start", 0, "end", 1), MATRIX);
        assertJudged(node("Size", List.of("a")), MATRIX);
        assertJudged(node("ConstantOfShape", List.of("i")), indices("i", 2, 3));
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void gathering(int axis) throws UnusableException {
        assertJudged(node("Gather", List.of("a", "at"), "axis", axis), MATRIX, indices("at", 1, -1, 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 0, 1", "1, 3, 1, 1", "-1, -4, 1, -1", "0, 9, 1, 2", "-9, 2, 0, 1", "2, 0, 1, -1", "2, 1, 1, 1"})
    void slicing(long start, long end, long axis, long step) throws UnusableException {
        assertJudged(
                node("Slice", List.of("a", "from", "to", "along", "by")),
                MATRIX,
                indices("from", start),
                indices("to", end),
                indices("along", axis),
                indices("by", step));
    }

    @Test
    void slicingAllAxesWithoutNamingThem() throws UnusableException {
        assertJudged(node("Slice", List.of("a", "from", "to")), MATRIX, indices("from", 1, 0), indices("to", 2, 2));
    }

    @Test
    void joining() throws UnusableException {
        OnnxTensor more = OnnxTensor.of("c", List.of(1L, 3L), 7, 8, 9);
        assertJudged(node("Concat", List.of("a", "c"), "axis", 0), MATRIX, more);
        assertJudged(node("Concat", List.of("a", "a"), "axis", 1), MATRIX);
        assertJudged(node("Concat", List.of("a", "a"), "axis", -1), MATRIX);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        OnnxTensor zero = indices("j", 0, 0, 0);
        assertThrows(UnusableException.class, () -> fold(node("Div", List.of("i", "j")), WHOLE, zero));
        assertThrows(UnusableException.class, () -> fold(node("Add", List.of("a", "i")), MATRIX, WHOLE));
        assertThrows(UnusableException.class, () -> fold(node("Add", List.of("i", "j")), WHOLE, indices("j", 1, 2)));
        assertThrows(UnusableException.class, () -> fold(node("Cast", List.of("a"), "to", 99), MATRIX));
        assertThrows(UnusableException.class, () -> fold(node("ReduceProd", List.of("a")), MATRIX));
        assertThrows(UnusableException.class, () -> fold(node("Transpose", List.of("a"), "perm", List.of(0)), MATRIX));
        assertThrows(UnusableException.class, () -> fold(node("Concat", List.of("a", "b"), "axis", 0), MATRIX, ROW));
        assertThrows(UnusableException.class, () -> fold(node("Concat", List.of("a"), "axis", 5), MATRIX));
        assertThrows(
                UnusableException.class,
                () -> fold(node("Gather", List.of("a", "at"), "axis", 0), MATRIX, indices("at", 2)));
        assertThrows(
                UnusableException.class,
                () -> fold(
                        node("Slice", List.of("a", "from", "to", "along", "by")),
                        MATRIX,
                        indices("from", 0),
                        indices("to", 1),
                        indices("along", 0),
                        indices("by", 0)));
        assertThrows(
                UnusableException.class,
                () -> fold(node("ConstantOfShape", List.of("i")), indices("i", 1 << 20, 1 << 20)));
        assertThrows(UnusableException.class, () -> fold(node("ConstantOfShape", List.of("i")), indices("i", -1)));
        assertThrows(UnusableException.class, () -> fold(node("Sin", List.of("a")), MATRIX));
    }

    /** All 65,536 floats of 16 bits: each is a float of 32 bits, and comes back from it; the halfway ones go to the even one. */
    @Test
    void halfFloatsComeBack() {
        for (int bits = 0; bits < 1 << 16; bits++) {
            float value = HalfFloat.toFloat((short) bits);
            if (!Float.isNaN(value)) {
                assertEquals((short) bits, HalfFloat.of(value), "bits " + bits);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.00048828125, 1",
        "1.00146484375, 1.001953125",
        "65519.99, 65504",
        "65520, Infinity",
        "-1e9, -Infinity",
        "2.9802322e-8, 0",
        "2.98023223e-8, 0",
        "2.99e-8, 5.9604645e-8",
        "NaN, NaN"
    })
    void halfFloatsAreRoundedToTheNearest(float value, float half) {
        assertEquals(half, HalfFloat.toFloat(HalfFloat.of(value)));
    }

    @Test
    void constantsOfAllKinds() throws UnusableException {
        OnnxTensor half = new OnnxTensor(
                "h",
                OnnxTensor.FLOAT16,
                List.of(2L),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putShort((short) 0x3e00)
                        .putShort((short) 0xc100));
        assertJudged(node("Cast", List.of("h"), "to", OnnxTensor.FLOAT), half);
    }
}
