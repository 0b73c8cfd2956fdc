package inkling.interop;

import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.GroupNorm;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Shape;
import inkling.failure.Reason;
import java.util.LinkedHashMap;
import java.util.Map;

/** Translates operators that normalise, by running statistics or by those of each sample. */
final class NormalisationOperators {
    private static final double USUAL_EPSILON = 1e-5;
    private static final double USUAL_MOMENTUM = 0.9;
    /** Stands for an epsilon of 0: makes no difference to a variance that is not almost 0 itself. */
    private static final double NO_EPSILON = 1e-30;
    /** The least variance to which it makes none. */
    private static final float LEAST_VARIANCE = 1e-20f;

    /** The first opset whose group normalisation has a scale for each channel. */
    private static final int OPSET_WITH_CHANNEL_SCALES = 21;

    private interface Normalisation {
        LayerSpec with(double epsilon);
    }

    private final long opset;
    private final Constants constants;
    private final LayerStack layers;

    NormalisationOperators(long opset, Constants constants, LayerStack layers) {
        this.opset = opset;
        this.constants = constants;
        this.layers = layers;
    }

    static int write(OnnxChain chain, PlacedLayer layer, BatchNorm norm) {
        layer.slots().forEach(chain::addVector);
        Map<String, OnnxAttribute> attributes = new LinkedHashMap<>();
        attributes.put("epsilon", new OnnxAttribute.Real((float) norm.epsilon()));
        // ONNX's is the share of the old
        attributes.put("momentum", new OnnxAttribute.Real((float) (1 - norm.momentum())));
        chain.addNode(layer.name(), "BatchNormalization", layer.slotNames(), attributes);
        return Operators.OLDEST_WRITTEN;
    }

    static int write(OnnxChain chain, PlacedLayer layer, GroupNorm norm) {
        chain.unflatten(layer.name(), layer.in());
        layer.slots().forEach(chain::addVector);
        Map<String, OnnxAttribute> attributes = new LinkedHashMap<>();
        attributes.put("epsilon", new OnnxAttribute.Real((float) norm.epsilon()));
        attributes.put("num_groups", new OnnxAttribute.Number(norm.groups()));
        chain.addNode(layer.name(), "GroupNormalization", layer.slotNames(), attributes);
        return OPSET_WITH_CHANNEL_SCALES;
    }

    Activation batchNorm(OnnxNode node, Activation in) throws UnusableException {
        if (node.number("training_mode", 0) != 0 || node.number("spatial", 1) != 1) {
            throw node.unfit(InteropReason.NORMALISATION_IN_TRAINING.of());
        }
        requireChannels(node, in);
        double share = 1 - node.real("momentum", USUAL_MOMENTUM);
        // subtraction leaves more digits than were meant; and what training would use must not keep a network from
        // answering
        double rounded = ShortestDecimal.of((float) share);
        double momentum = rounded > 0 && rounded <= 1 ? rounded : 1 - USUAL_MOMENTUM;
        float[] variance = constants.input(node, 4).floats();
        boolean none = node.real("epsilon", USUAL_EPSILON) == 0;
        for (int i = 0; none && i < variance.length; i++) {
            if (variance[i] >= 0 && variance[i] < LEAST_VARIANCE) {
                throw node.unfit(InteropReason.VARIANCE_ZERO.of(variance[i]));
            }
        }
        layers.add(
                none
                        ? new BatchNorm(NO_EPSILON, momentum)
                        : normalisation(node, epsilon -> new BatchNorm(epsilon, momentum)),
                constants.input(node, 1).floats(),
                constants.input(node, 2).floats(),
                constants.input(node, 3).floats(),
                variance);
        return in.at(layers.stage());
    }

    Activation groupNorm(OnnxNode node, Activation in, long wanted) throws UnusableException {
        requireChannels(node, in);
        int channels = layers.shape().channels();
        if (wanted < 1 || channels % wanted != 0) {
            throw node.unfit(InteropReason.GROUPS_FOR_CHANNELS.of(wanted, channels));
        }
        int groups = (int) wanted;
        boolean oneEach = node.operator().equals("GroupNormalization") && opset < OPSET_WITH_CHANNEL_SCALES;
        float[] scale = constants.input(node, 1).floats();
        float[] shift = constants.input(node, 2).floats();
        layers.add(
                normalisation(node, epsilon -> new GroupNorm(groups, epsilon)),
                oneEach ? spread(scale, groups, channels) : scale,
                oneEach ? spread(shift, groups, channels) : shift);
        return in.at(layers.stage());
    }

    /** Before opset 21, group normalisation had one scale for each group. */
    private static float[] spread(float[] groupValues, int groups, int channels) throws UnusableException {
        if (groupValues.length != groups) {
            throw new UnusableException(InteropReason.SCALES_FOR_GROUPS.of(groupValues.length, groups));
        }
        float[] values = new float[channels];
        for (int c = 0; c < channels; c++) {
            values[c] = groupValues[c / (channels / groups)];
        }
        return values;
    }

    private static LayerSpec normalisation(OnnxNode node, Normalisation kind) throws UnusableException {
        try {
            return kind.with(node.real("epsilon", USUAL_EPSILON));
        } catch (IllegalArgumentException e) {
            throw new UnusableException(InteropReason.DOES_NOT_FIT.of(Reason.of(e)), e);
        }
    }

    private void requireChannels(OnnxNode node, Activation in) throws UnusableException {
        Shape shape = layers.shape();
        boolean single = shape.size() == shape.channels() && in.size() == shape.size() && in.isInOrder();
        boolean alongAxis1 = single && in.rank() >= 2 && in.dimensions().get(1) == shape.channels();
        if (!in.isPicture(shape) && !alongAxis1) {
            throw node.unfit(InteropReason.NORMALISATION_FLATTENED.of(in.words(in.dimensions())));
        }
    }
}
