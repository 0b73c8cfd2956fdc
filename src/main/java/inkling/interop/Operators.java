package inkling.interop;

import inkling.engine.layer.AveragePool;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Clip;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.GroupNorm;
import inkling.engine.layer.LeakyRelu;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Sigmoid;
import inkling.engine.layer.Tanh;

/**
 * Translates Inkling's layers into ONNX's operators and back. Each kind of layer has its case in {@link #write}, which does not
 * compile while one is missing, and an operator of ONNX in {@link #add}: each node that works on what came out so far adds a layer,
 * or is refused with a sentence. What operators mean is in <a href="https://onnx.ai/onnx/operators/">ONNX's description of its operators</a>.
 */
final class Operators {
    /** The opset of files whose operators are all as old as that. */
    static final int OLDEST_WRITTEN = 17;

    private final LayerStack layers;
    private final WeightOperators weights;
    private final ActivationOperators activations;
    private final PoolOperators pools;
    private final NormalisationOperators normalisations;
    private final ShapeOperators shapes;
    private final TailOperators tail;

    /** @param inklings whether Inkling wrote the file: then a part of the logits may be left out of the probabilities */
    Operators(long opset, Constants constants, LayerStack layers, boolean inklings) {
        this.layers = layers;
        weights = new WeightOperators(constants, layers);
        activations = new ActivationOperators(opset, constants, layers);
        pools = new PoolOperators(constants, layers);
        normalisations = new NormalisationOperators(opset, constants, layers);
        shapes = new ShapeOperators(opset, constants, layers);
        tail = new TailOperators(opset, constants, layers, inklings);
    }

    /**
     * Writes a layer. Dropout does nothing in use, so nothing is written for it.
     *
     * @return the oldest opset that has what was written
     */
    static int write(OnnxChain chain, PlacedLayer layer) {
        return switch (layer.spec().kind()) {
            case CONV2D -> WeightOperators.write(chain, layer, (Conv2d) layer.spec());
            case DENSE -> WeightOperators.write(chain, layer, (Dense) layer.spec());
            case MAX_POOL -> PoolOperators.write(chain, layer, (MaxPool) layer.spec());
            case AVERAGE_POOL -> PoolOperators.write(chain, layer, (AveragePool) layer.spec());
            case GLOBAL_AVERAGE_POOL -> PoolOperators.writeGlobalAverage(chain, layer);
            case BATCH_NORM -> NormalisationOperators.write(chain, layer, (BatchNorm) layer.spec());
            case GROUP_NORM -> NormalisationOperators.write(chain, layer, (GroupNorm) layer.spec());
            case RELU -> ActivationOperators.write(chain, layer, "Relu");
            case LEAKY_RELU -> ActivationOperators.write(chain, layer, (LeakyRelu) layer.spec());
            case CLIP -> ActivationOperators.write(chain, layer, (Clip) layer.spec());
            case TANH -> ActivationOperators.write(chain, layer, "Tanh");
            case SIGMOID -> ActivationOperators.write(chain, layer, "Sigmoid");
            case DROPOUT -> OLDEST_WRITTEN;
        };
    }

    /** The temperature: the logits are divided by it before the softmax. */
    double temperature() {
        return tail.temperature();
    }

    void add(OnnxNode node) throws UnusableException {
        if (!OnnxDecoder.isStandard(node.domain())) {
            throw new UnusableException(
                    InteropReason.UNKNOWN_OPERATOR.of(Names.shown(node.domain() + "." + node.operator())));
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
            case "Relu" -> layers.add(new Relu());
            case "LeakyRelu" -> activations.leakyRelu(node);
            case "Clip" -> activations.clip(node);
            case "Tanh" -> layers.add(new Tanh());
            case "Sigmoid" -> layers.add(new Sigmoid());
            case "MaxPool" -> layers.add(new MaxPool(pools.window(node)));
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
            default -> throw new UnusableException(InteropReason.UNKNOWN_OPERATOR.of(Names.shown(node.operator())));
        }
    }
}
