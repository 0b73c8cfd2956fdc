package inkling.exchange;

import inkling.engine.LayerSpec;

/**
 * ONNX's operators as Inkling's layers: each node that works on what came out so far adds one, or is refused with a sentence. What
 * they mean is in <a href="https://onnx.ai/onnx/operators/">ONNX's description of its operators</a>.
 */
final class Operators {
    private final LayerStack layers;
    private final WeightOperators weights;
    private final PoolOperators pools;
    private final NormalisationOperators normalisations;
    private final ShapeOperators shapes;
    private final TailOperators tail;

    /** @param inklings whether Inkling wrote the file: then a part of the logits may be left out of the probabilities */
    Operators(long opset, Constants constants, LayerStack layers, boolean inklings) {
        this.layers = layers;
        weights = new WeightOperators(constants, layers);
        pools = new PoolOperators(constants, layers);
        normalisations = new NormalisationOperators(opset, constants, layers);
        shapes = new ShapeOperators(opset, constants, layers);
        tail = new TailOperators(opset, constants, layers, inklings);
    }

    /** What the logits are divided by before the softmax. */
    double temperature() {
        return tail.temperature();
    }

    void add(OnnxNode node) throws UnusableException {
        if (!OnnxDecoder.isStandard(node.domain())) {
            throw new UnusableException(
                    ExchangeReason.UNKNOWN_OPERATOR.of(Names.shown(node.domain() + "." + node.operator())));
        }
        if (tail.takes(node) || node.operator().equals("Identity")) {
            return;
        }
        tail.requireNotBegun(node);
        switch (node.operator()) {
            case "Conv" -> weights.convolution(node);
            case "Gemm" -> weights.gemm(node);
            case "MatMul" -> weights.product(node);
            case "Add" -> weights.sum(node);
            case "Relu" -> layers.add(new LayerSpec.Relu());
            case "MaxPool" -> layers.add(new LayerSpec.MaxPool(pools.window(node)));
            case "AveragePool" -> pools.averagePool(node);
            case "GlobalAveragePool" -> pools.globalAverage(node);
            case "GlobalMaxPool" -> pools.globalMax(node);
            case "ReduceMean" -> pools.mean(node);
            case "BatchNormalization" -> normalisations.batchNorm(node);
            case "GroupNormalization" -> normalisations.groupNorm(node, node.number("num_groups", 0));
            case "InstanceNormalization" ->
                normalisations.groupNorm(node, layers.shape().channels());
            case "Dropout" -> shapes.dropout(node);
            case "Flatten" -> shapes.flatten(node);
            case "Reshape" -> shapes.reshape(node);
            case "Squeeze" -> shapes.squeeze(node);
            default -> throw new UnusableException(ExchangeReason.UNKNOWN_OPERATOR.of(Names.shown(node.operator())));
        }
    }
}
