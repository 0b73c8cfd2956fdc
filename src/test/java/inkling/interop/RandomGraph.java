package inkling.interop;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes valid ONNX graphs for digits at random: chains of layers in the dialects of PyTorch, Keras and others. The shapes are
 * computed here, by the formulas of ONNX's description and not by the importer's.
 */
final class RandomGraph {
    private static final String[] ACTIVATIONS = {
        "Relu", "LeakyRelu", "Tanh", "Sigmoid", "Clip", "PRelu", "Max", "Min", "HardSigmoid", "Neg"
    };
    private static final int NEWEST_OPSET = 26;
    private static final int PADDED_SIDE = 32;

    private final Random random;
    private final List<OnnxNode> nodes = new ArrayList<>();
    private final List<OnnxTensor> tensors = new ArrayList<>();
    private final boolean channelsLast;
    private final long batch;
    private final int opset;
    private long[] input;
    private float white = 1;
    private String at = "x";
    private int channels = 1;
    private int side = 28;
    private int height;
    private int width;
    private int inputType = OnnxTensor.FLOAT;
    /** The element type in which the file has its weights; nodes turn them into 32-bit floats. */
    private final int storage;

    RandomGraph(long seed) {
        random = new Random(seed);
        opset = 11 + random.nextInt(NEWEST_OPSET - 10);
        storage = one(6) ? OnnxTensor.FLOAT16 : one(6) ? OnnxTensor.DOUBLE : OnnxTensor.FLOAT;
        batch = one(3) ? 1 : -1;
        channelsLast = one(3);
        begin();
        int blocks = 1 + random.nextInt(3);
        for (int i = 0; i < blocks && height > 3 && width > 3; i++) {
            if (opset >= 13 && one(6)) {
                lay();
            }
            convolution();
            between();
            if (one(2)) {
                pool();
            }
        }
        flatten();
        int units = channels * height * width;
        if (one(2)) {
            units = dense(units, 4 + random.nextInt(20));
            activation();
        }
        dense(units, 10);
        end();
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    /** The dimensions of the input for so many pictures. */
    long[] dimensions(int count) {
        long[] dimensions = input.clone();
        dimensions[0] = count;
        return dimensions;
    }

    /** Whether only one picture fits in at a time. */
    boolean isSingle() {
        return batch == 1;
    }

    /** What the input has for white. */
    float white() {
        return white;
    }

    String output() {
        return at;
    }

    /** The rows and columns of the input's pictures: 28, or 32 with two of paper on every side. */
    int side() {
        return side;
    }

    /** The element type of the input. */
    int inputType() {
        return inputType;
    }

    private void begin() {
        int layout = random.nextInt(6);
        side = one(8) ? PADDED_SIDE : side;
        height = side;
        width = side;
        input = layout == 0
                ? new long[] {batch, side * side}
                : layout == 1
                        ? new long[] {batch, side, side}
                        : channelsLast ? new long[] {batch, side, side, 1} : new long[] {batch, 1, side, side};
        if (one(8)) {
            inputType = OnnxTensor.DOUBLE;
            node("Cast", "", "to", OnnxTensor.FLOAT);
        } else if (one(8)) {
            takeBytes();
        } else if (one(4)) {
            scale(random.nextInt(4));
        }
        if (layout == 0) {
            node("Reshape", shape(-1, 1, side, side));
        } else if (layout == 1) {
            unsqueeze();
        } else if (channelsLast) {
            node("Transpose", "", "perm", new long[] {0, 3, 1, 2});
        }
    }

    /** Bytes from 0 to 255, which the graph makes small. */
    private void takeBytes() {
        inputType = OnnxTensor.UINT8;
        node("Cast", "", "to", OnnxTensor.FLOAT);
        scale(one(2) ? 0 : 2);
    }

    /** Zeros around the picture, in a node of their own. */
    private void lay() {
        int[] around = new int[4];
        for (int i = 0; i < around.length; i++) {
            around[i] = random.nextInt(4);
        }
        String sides = integers(0, 0, around[0], around[1], 0, 0, around[2], around[3]);
        node("Pad", one(2) ? sides : sides + " " + real(0, List.of()), "mode", "constant");
        height += around[0] + around[2];
        width += around[1] + around[3];
    }

    private void scale(int kind) {
        switch (kind) {
            case 0 -> {
                white = 255;
                node("Div", real(255));
            }
            case 1 -> {
                node("Sub", real(0.1307f));
                node("Div", real(0.3081f));
            }
            case 2 -> {
                white = 255;
                node("Mul", real(1 / 127.5f));
                node("Add", real(-1));
            }
            default -> nodes.add(behind("Sub", List.of(real(1), at), Map.of()));
        }
    }

    private void unsqueeze() {
        if (opset < 13) {
            node("Unsqueeze", "", "axes", new long[] {1});
        } else {
            node("Unsqueeze", integers(1));
        }
    }

    private void convolution() {
        int kernelHeight = 1 + random.nextInt(Math.min(5, height));
        int kernelWidth = one(3) ? 1 + random.nextInt(Math.min(5, width)) : Math.min(kernelHeight, width);
        int stride = one(4) ? 2 + random.nextInt(3) : 1;
        int groups = channels > 1 && one(3) ? channels : 1;
        int filters = groups * (1 + random.nextInt(groups > 1 ? 2 : 6));
        int dilation = one(5) && (kernelHeight - 1) * 2 < height && (kernelWidth - 1) * 2 < width ? 2 : 1;
        List<Object> settings = new ArrayList<>(List.of("strides", new long[] {stride, stride}));
        int[] high = {height, kernelHeight, stride, dilation, 0, 0};
        int[] wide = {width, kernelWidth, stride, dilation, 0, 0};
        if (dilation > 1) {
            settings.addAll(List.of("dilations", new long[] {dilation, dilation}));
        }
        pad(settings, high, wide, dilation == 1);
        if (groups > 1) {
            settings.addAll(List.of("group", groups));
        }
        if (one(2)) {
            settings.addAll(List.of("kernel_shape", new long[] {kernelHeight, kernelWidth}));
        }
        double size = Math.sqrt(2.0 / (channels / groups * kernelHeight * kernelWidth));
        String weights = weights(size, filters, channels / groups, kernelHeight, kernelWidth);
        boolean biasBehind = one(4);
        node("Conv", biasBehind ? weights : weights + " " + weights(0.2, filters), settings.toArray());
        channels = filters;
        height = out(high);
        width = out(wide);
        if (biasBehind) {
            node("Add", weights(0.2, filters, 1, 1));
        }
    }

    /** Chooses a padding of any kind; {@code sides} are length, kernel, stride, dilation and the padding at both ends. */
    private void pad(List<Object> settings, int[] high, int[] wide, boolean automatic) {
        int kind = random.nextInt(automatic ? 5 : 3);
        if (kind == 1 || kind == 2) {
            for (int[] sides : List.of(high, wide)) {
                sides[4] = random.nextInt(sides[1]);
                sides[5] = kind == 1 ? sides[4] : random.nextInt(sides[1]);
            }
            settings.addAll(List.of("pads", new long[] {high[4], wide[4], high[5], wide[5]}));
        } else if (kind >= 3) {
            settings.addAll(List.of("auto_pad", kind == 3 ? "SAME_UPPER" : "SAME_LOWER"));
            for (int[] sides : List.of(high, wide)) {
                sides[5] = ((sides[0] + sides[2] - 1) / sides[2] - 1) * sides[2] + sides[1] - sides[0];
            }
        }
    }

    private static int out(int... sides) {
        return (sides[0] + sides[4] + sides[5] - (sides[1] - 1) * sides[3] - 1) / sides[2] + 1;
    }

    private void between() {
        if (one(4)) {
            node(
                    "BatchNormalization",
                    weights(1, channels) + " " + weights(0.3, channels) + " " + weights(0.3, channels) + " "
                            + positive(channels),
                    "epsilon",
                    0.001f);
        } else if (one(6)) {
            node("Mul", weights(1, channels, 1, 1));
        }
        if (channelsLast && one(2)) {
            node("Transpose", "", "perm", new long[] {0, 2, 3, 1});
            if (one(3)) {
                node("Mul", weights(1, channels));
            }
            activation();
            node("Transpose", "", "perm", new long[] {0, 3, 1, 2});
        } else {
            activation();
        }
        idle();
    }

    private void activation() {
        String operator = ACTIVATIONS[random.nextInt(ACTIVATIONS.length)];
        if (operator.equals("LeakyRelu") && one(2)) {
            node(operator, "", "alpha", 0.2f);
        } else if (operator.equals("Clip")) {
            node(operator, real(0, List.of()) + " " + real(6, List.of()));
        } else if (operator.equals("PRelu")) {
            node(operator, real(0.3f, List.of(1L)));
        } else if (operator.equals("Max") || operator.equals("Min")) {
            String bound = real(operator.equals("Max") ? -0.2f : 0.6f);
            nodes.add(behind(operator, one(2) ? List.of(at, bound) : List.of(bound, at), Map.of()));
        } else {
            node(operator, "");
        }
    }

    private void idle() {
        switch (random.nextInt(8)) {
            case 0 -> node("Identity", "");
            case 1 -> node("Dropout", "");
            case 2 -> node("Pad", integers(0, 0, 0, 0, 0, 0, 0, 0));
            case 3 -> node("Cast", "", "to", OnnxTensor.FLOAT);
            default -> {}
        }
    }

    private void pool() {
        int side = Math.min(2 + random.nextInt(2), Math.min(height, width));
        int stride = 1 + random.nextInt(3);
        boolean mean = one(2);
        List<Object> settings = new ArrayList<>(
                List.of("kernel_shape", new long[] {side, side}, "strides", new long[] {stride, stride}));
        int[] high = {height, side, stride, 1, 0, 0};
        int[] wide = {width, side, stride, 1, 0, 0};
        pad(settings, high, wide, side >= stride);
        boolean padded = settings.size() > 4;
        if (!padded && stride <= side && one(3)) {
            settings.addAll(List.of("ceil_mode", 1));
            for (int[] sides : List.of(high, wide)) {
                int left = (sides[0] - side) % stride;
                boolean more = left > 0 && ((sides[0] - side) / stride + 1) * stride < sides[0];
                sides[5] = more ? stride - left : 0;
            }
        } else if (mean && one(3)) {
            settings.addAll(List.of("count_include_pad", 1));
        }
        node(mean ? "AveragePool" : "MaxPool", "", settings.toArray());
        height = out(high);
        width = out(wide);
    }

    private void flatten() {
        if (channelsLast) {
            node("Transpose", "", "perm", new long[] {0, 2, 3, 1});
        }
        int size = channels * height * width;
        switch (random.nextInt(5)) {
            case 0 -> node("Flatten", "");
            case 1 -> node("Reshape", shape(-1, size));
            case 2 -> node("Reshape", shape(0, -1));
            case 3 -> node("Reshape", shape(batch == 1 ? 1 : 0, size));
            default -> viewOfBatch(size);
        }
    }

    /** As PyTorch writes {@code x.view(x.size(0), size)}. */
    private void viewOfBatch(int size) {
        String from = at;
        node("Shape", "");
        String first = name();
        tensors.add(OnnxTensor.of(first, List.of(0L)).withDimensions(List.of()));
        node("Gather", first, "axis", 0);
        unsqueezeFirst();
        nodes.add(behind("Concat", List.of(at, integers(size)), settings("axis", 0)));
        String shape = at;
        nodes.add(behind("Reshape", List.of(from, shape), Map.of()));
    }

    private void unsqueezeFirst() {
        if (opset < 13) {
            node("Unsqueeze", "", "axes", new long[] {0});
        } else {
            node("Unsqueeze", integers(0));
        }
    }

    private int dense(int from, int units) {
        double size = Math.sqrt(2.0 / from);
        switch (random.nextInt(4)) {
            case 0 -> node("Gemm", weights(size, from, units) + " " + weights(0.2, units));
            case 1 -> node("Gemm", weights(size, units, from) + " " + weights(0.2, 1, units), "transB", 1);
            case 2 -> {
                node("MatMul", weights(size, from, units));
                node("Add", weights(0.2, units));
            }
            default -> {
                // weights that a node transposes
                String stored = weights(size, units, from);
                String turned = name();
                nodes.add(new OnnxNode(
                        "", "Transpose", "", List.of(stored), List.of(turned), settings("perm", new long[] {1, 0})));
                node("MatMul", turned);
                nodes.add(behind("Add", List.of(weights(0.2, units), at), Map.of()));
            }
        }
        return units;
    }

    private void end() {
        switch (random.nextInt(4)) {
            case 0 -> node("Softmax", "", "axis", one(2) ? 1 : -1);
            case 1 -> node("LogSoftmax", "", "axis", 1);
            case 2 -> {
                node("Softmax", "", "axis", -1);
                node("Log", "");
            }
            default -> {}
        }
    }

    private void node(String operator, String more, Object... settings) {
        List<String> from = new ArrayList<>(List.of(at));
        if (!more.isEmpty()) {
            from.addAll(List.of(more.split(" ")));
        }
        nodes.add(behind(operator, from, settings(settings)));
    }

    private OnnxNode behind(String operator, List<String> from, Map<String, OnnxAttribute> settings) {
        at = name();
        return new OnnxNode("", operator, "", from, List.of(at), settings);
    }

    private String name() {
        return "v" + (nodes.size() + 1000 * tensors.size() + 1);
    }

    private static Map<String, OnnxAttribute> settings(Object... settings) {
        Map<String, OnnxAttribute> attributes = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            Object value = settings[i + 1];
            OnnxAttribute attribute;
            if (value instanceof long[] numbers) {
                attribute = new OnnxAttribute.Numbers(boxed(numbers));
            } else if (value instanceof Integer number) {
                attribute = new OnnxAttribute.Number(number);
            } else if (value instanceof Float real) {
                attribute = new OnnxAttribute.Real(real);
            } else {
                attribute = new OnnxAttribute.Text(value.toString());
            }
            attributes.put(settings[i].toString(), attribute);
        }
        return attributes;
    }

    private static List<Long> boxed(long... values) {
        List<Long> boxed = new ArrayList<>();
        for (long value : values) {
            boxed.add(value);
        }
        return boxed;
    }

    private String weights(double size, int... sides) {
        return tensor(size, 0, sides);
    }

    private String positive(int count) {
        return tensor(0.5, 1, count);
    }

    private String tensor(double size, double middle, int... sides) {
        int count = 1;
        List<Long> dimensions = new ArrayList<>();
        for (int side : sides) {
            count *= side;
            dimensions.add((long) side);
        }
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (middle + size * (2 * random.nextDouble() - 1));
        }
        String name = name();
        if (storage == OnnxTensor.FLOAT) {
            tensors.add(OnnxTensor.of(name, dimensions, values));
        } else {
            tensors.add(stored(name + ".stored", dimensions, values));
            nodes.add(new OnnxNode(
                    "", "Cast", "", List.of(name + ".stored"), List.of(name), settings("to", OnnxTensor.FLOAT)));
        }
        return name;
    }

    private OnnxTensor stored(String name, List<Long> dimensions, float... values) {
        int wide = OnnxTensor.width(storage);
        ByteBuffer data = ByteBuffer.allocate(values.length * wide).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            if (storage == OnnxTensor.FLOAT16) {
                data.putShort(HalfFloat.of(value));
            } else {
                data.putDouble(value);
            }
        }
        return new OnnxTensor(name, storage, dimensions, data);
    }

    private String real(float value) {
        return real(value, one(2) ? List.of() : List.of(1L));
    }

    private String real(float value, List<Long> sides) {
        String name = name();
        tensors.add(OnnxTensor.of(name, sides, value));
        return name;
    }

    private String integers(long... values) {
        String name = name();
        tensors.add(OnnxTensor.of(name, boxed(values)));
        return name;
    }

    private String shape(long... sides) {
        if (one(2)) {
            return integers(sides);
        }
        String name = name();
        nodes.add(new OnnxNode(
                "",
                "Constant",
                "",
                List.of(),
                List.of(name),
                Map.of("value", new OnnxAttribute.Tensor(OnnxTensor.of("", boxed(sides))))));
        return name;
    }

    /** The file. Its nodes are in the order in which they were made, or in none. */
    byte[] bytes() {
        List<OnnxValue.Dimension> sides = new ArrayList<>();
        for (long side : input) {
            sides.add(side < 0 ? OnnxValue.Dimension.open("n") : OnnxValue.Dimension.of(side));
        }
        OnnxValue output = new OnnxValue(at, List.of(OnnxValue.Dimension.open("m"), OnnxValue.Dimension.of(10)), "");
        List<OnnxNode> shuffled = new ArrayList<>(nodes);
        if (one(2)) {
            Collections.shuffle(shuffled, random);
        }
        OnnxGraph graph = new OnnxGraph(
                "graph", shuffled, tensors, List.of(new OnnxValue("x", inputType, sides, "")), List.of(output));
        return OnnxEncoder.encode(new OnnxModel(7, opset, "generator", "1", "", graph, Map.of()));
    }

    /** The operators, for a test's report. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("opset " + opset + ", input of type " + inputType + " "
                + java.util.Arrays.toString(input) + ", weights of type " + storage);
        for (OnnxNode node : nodes) {
            text.append("; ").append(node.operator());
            node.attributes()
                    .forEach((name, value) ->
                            text.append(' ').append(name).append('=').append(value));
        }
        return text.toString();
    }
}
