package inkling.interop;

import inkling.engine.layer.Dropout;
import inkling.engine.layer.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/** Translates operators that compute nothing in inference: those that change the shape, and those that leave all as it is. */
final class ShapeOperators {
    private final ConstantFolding settings;
    private final Constants constants;
    private final LayerStack layers;

    ShapeOperators(ConstantFolding settings, Constants constants, LayerStack layers) {
        this.settings = settings;
        this.constants = constants;
        this.layers = layers;
    }

    Activation dropout(OnnxNode node, Activation in) throws UnusableException {
        OnnxTensor training = constants.get(node.input(2));
        boolean idle = node.input(2).isEmpty()
                || training != null
                        && training.data().capacity() == 1
                        && training.data().get(0) == 0;
        if (!idle) {
            throw node.unfit(InteropReason.IN_TRAINING.of());
        }
        double rate = settings.opset() < 12 || node.input(1).isEmpty()
                ? node.real("ratio", 0.5)
                : ShortestDecimal.of(constants.single(node, 1));
        if (rate >= 0 && rate < 1) {
            layers.add(new Dropout(rate));
        }
        return in.at(layers.stage());
    }

    Activation flatten(OnnxNode node, Activation in) throws UnusableException {
        return reshaped(node, in, ConstantFolding.flattened(node, in.dimensions()));
    }

    Activation reshape(OnnxNode node, Activation in) throws UnusableException {
        List<Long> target = settings.integers(node, 1, "shape");
        List<Long> to = Dimensions.reshaped(in.dimensions(), target, node.number("allowzero", 0) != 0);
        if (to == null) {
            throw node.unfit(InteropReason.RESHAPED.of(in.words(in.dimensions()), in.words(target)));
        }
        return in.withDimensions(to);
    }

    Activation squeeze(OnnxNode node, Activation in) throws UnusableException {
        return reshaped(node, in, Dimensions.squeezed(in.dimensions(), settings.integers(node, 1, "axes")));
    }

    Activation unsqueeze(OnnxNode node, Activation in) throws UnusableException {
        return reshaped(node, in, Dimensions.unsqueezed(in.dimensions(), settings.integers(node, 1, "axes")));
    }

    private static Activation reshaped(OnnxNode node, Activation in, List<Long> to) throws UnusableException {
        if (to == null) {
            throw node.unfit(InteropReason.SHAPE_UNFIT.of(in.words(in.dimensions())));
        }
        return in.withDimensions(to);
    }

    Activation transpose(OnnxNode node, Activation in) throws UnusableException {
        List<Integer> axes = ConstantFolding.axes(node, in.rank());
        List<Long> sample = in.ofSample();
        if (axes == null || sample == null) {
            throw node.unfit(InteropReason.SHAPE_UNFIT.of(in.words(in.dimensions())));
        }
        List<Long> to = axes.stream().map(in.dimensions()::get).toList();
        Activation out = in.picked(to, Dimensions.transposed(sample, axes));
        if (out.ofSample() == null
                || !out.ofSample().equals(axes.stream().map(sample::get).toList())) {
            throw node.unfit(InteropReason.BATCH_MOVED.of());
        }
        return out;
    }

    Activation cast(OnnxNode node, Activation in) throws UnusableException {
        long type = node.number("to", 0);
        if (type != OnnxTensor.FLOAT && type != OnnxTensor.FLOAT16 && type != OnnxTensor.DOUBLE) {
            throw node.unfit(InteropReason.CAST.of(type));
        }
        return in.withType((int) type);
    }

    /** Padding with zeros, which the next layer takes as its own. */
    Activation pad(OnnxNode node, Activation in) throws UnusableException {
        List<Long> pads = settings.integers(node, 1, "pads");
        if (!pads.isEmpty() && pads.equals(Collections.nCopies(pads.size(), 0L))) {
            return in;
        }
        List<Long> named = settings.integers(node, 3, "axes");
        List<Long> every = LongStream.range(0, in.rank()).boxed().toList();
        List<Integer> axes = Dimensions.axes(named.isEmpty() ? every : named, in.rank());
        float value = node.input(2).isEmpty() ? (float) node.real("value", 0) : constants.single(node, 2);
        if (!node.text("mode", "constant").equals("constant") || value != 0) {
            throw node.unfit(InteropReason.PADDED_OTHERWISE.of(Names.shown(node.text("mode", "constant")), value));
        } else if (axes == null || pads.size() != 2 * axes.size()) {
            throw node.unfit(InteropReason.SHAPE_UNFIT.of(in.words(in.dimensions())));
        }
        List<Long> before = new ArrayList<>(Collections.nCopies(in.rank(), 0L));
        List<Long> after = new ArrayList<>(before);
        for (int i = 0; i < axes.size(); i++) {
            requireModest(node, pads.get(i));
            requireModest(node, pads.get(i + axes.size()));
            before.set(axes.get(i), pads.get(i));
            after.set(axes.get(i), pads.get(i + axes.size()));
        }
        Activation out = in.padded(before, after);
        if (out == null) {
            throw node.unfit(InteropReason.SHAPE_UNFIT.of(in.words(in.dimensions())));
        }
        return out;
    }

    private static void requireModest(OnnxNode node, long pad) throws UnusableException {
        if (Math.abs(pad) > Window.MAX_SIDE || pad == Long.MIN_VALUE) {
            throw node.unfit(InteropReason.PADDING.of(pad, Window.MAX_SIDE));
        }
    }
}
