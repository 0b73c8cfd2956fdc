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
import java.util.Set;

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
    private final ScaleOperators scales;
    private final TailOperators tail;

    /**
     * @param inklings whether Inkling wrote the file: then a part of the logits may be left out of the probabilities
     * @param ending what the nodes give that may be the network's end, see {@link GraphEnd}
     */
    Operators(ConstantFolding settings, Constants constants, LayerStack layers, boolean inklings, Set<String> ending) {
        long opset = settings.opset();
        this.layers = layers;
        weights = new WeightOperators(constants, layers);
        activations = new ActivationOperators(opset, constants, layers);
        pools = new PoolOperators(settings, layers);
        normalisations = new NormalisationOperators(opset, constants, layers);
        scales = new ScaleOperators(constants, layers);
        shapes = new ShapeOperators(settings, constants, layers);
        tail = new TailOperators(opset, constants, layers, inklings, ending);
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

    /** Notes that the graph's input has pixels from 0 to 255. */
    void setBytes() {
        scales.setBytes();
    }

    /** The temperature: the logits are divided by it before the softmax. */
    double temperature() {
        return tail.temperature();
    }

    /**
     * Takes in a node.
     *
     * @param in what it works on, which is what the layers give so far
     * @return what it gives
     */
    Activation add(OnnxNode node, Activation in) throws UnusableException {
        if (!OnnxDecoder.isStandard(node.domain())) {
            throw node.ofOtherDomain();
        }
        Activation behind = tail.takes(node, in);
        if (behind == null) {
            behind = shaped(node, in);
        }
        if (behind == null) {
            tail.requireNotBegun(node);
            behind = ScaleOperators.takes(node) ? scales.change(node, in) : firstOrLater(node, scales.scaled(node, in));
        }
        return behind;
    }

    /** What a node gives that computes nothing; {@code null} of another. */
    private Activation shaped(OnnxNode node, Activation in) throws UnusableException {
        return switch (node.operator()) {
            case "Identity" -> in;
            case "Dropout" -> shapes.dropout(node, in);
            case "Flatten" -> shapes.flatten(node, in);
            case "Reshape" -> shapes.reshape(node, in);
            case "Squeeze" -> shapes.squeeze(node, in);
            case "Unsqueeze" -> shapes.unsqueeze(node, in);
            case "Transpose" -> shapes.transpose(node, in);
            case "Cast" -> shapes.cast(node, in);
            case "Pad" -> shapes.pad(node, in);
            default -> null;
        };
    }

    /** Translates a layer; the first one may have to add what is around the picture. */
    private Activation firstOrLater(OnnxNode node, Activation in) throws UnusableException {
        double paper = scales.takePaper();
        return paper == 0 ? layer(node, in) : weights.adding(paper, node, in);
    }

    private Activation layer(OnnxNode node, Activation in) throws UnusableException {
        return switch (node.operator()) {
            case "Conv" -> weights.convolution(node, in);
            case "Gemm" -> weights.gemm(node, in);
            case "MatMul" -> weights.product(node, in);
            case "Relu" -> activations.add(node, in, Relu::new);
            case "LeakyRelu" -> activations.leakyRelu(node, in);
            case "PRelu" -> activations.learnedSlope(node, in);
            case "Clip" -> activations.clip(node, in);
            case "Max" -> activations.atLeast(node, in);
            case "Min" -> activations.atMost(node, in);
            case "HardSigmoid" -> activations.hardSigmoid(node, scales.straight(node, in));
            case "Tanh" -> activations.add(node, in, Tanh::new);
            case "Sigmoid" -> activations.add(node, in, Sigmoid::new);
            case "MaxPool" -> pools.maxPool(node, in);
            case "AveragePool" -> pools.averagePool(node, in);
            case "GlobalAveragePool" -> pools.globalAverage(node, in);
            case "GlobalMaxPool" -> pools.globalMax(node, in);
            case "ReduceMean" -> pools.mean(node, in);
            case "ReduceMax" -> pools.maximum(node, in);
            case "BatchNormalization" -> normalisations.batchNorm(node, in);
            case "GroupNormalization" -> normalisations.groupNorm(node, in, node.number("num_groups", 0));
            case "InstanceNormalization" ->
                normalisations.groupNorm(node, in, layers.shape().channels());
            default -> throw unknown(node);
        };
    }

    private static UnusableException unknown(OnnxNode node) {
        InteropReason reason = ActivationOperators.OTHERS.contains(node.operator())
                ? InteropReason.UNKNOWN_ACTIVATION
                : InteropReason.UNKNOWN_OPERATOR;
        return new UnusableException(reason.of(node.shown()));
    }

    /** Whether an operator's second input may be what the layers give, and the first the constant. */
    static boolean isCommutable(OnnxNode node) {
        return ScaleOperators.takes(node)
                || node.operator().equals("Max")
                || node.operator().equals("Min");
    }
}
