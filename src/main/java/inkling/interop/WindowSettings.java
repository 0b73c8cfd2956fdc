package inkling.interop;

import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.failure.Reason;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Translates the window of a convolution or pooling into the attributes of a node, and back.
 *
 * @param in what the window lies over
 * @param rows the window from top to bottom, with all padding
 * @param columns the window from left to right
 */
record WindowSettings(Shape in, AxisWindow rows, AxisWindow columns) {

    /** Returns the attributes of a node with this window, which lies over an input of this shape. */
    static Map<String, OnnxAttribute> write(Window window, Shape in) {
        Padding.Sides rows = window.padding().along(in.height(), window.height(), window.stride(), true);
        Padding.Sides columns = window.padding().along(in.width(), window.width(), window.stride(), false);
        Map<String, OnnxAttribute> attributes = new LinkedHashMap<>();
        attributes.put("kernel_shape", numbers(window.height(), window.width()));
        attributes.put("pads", numbers(rows.before(), columns.before(), rows.after(), columns.after()));
        attributes.put("strides", numbers(window.stride(), window.stride()));
        return attributes;
    }

    private static OnnxAttribute numbers(long... values) {
        return new OnnxAttribute.Numbers(Arrays.stream(values).boxed().toList());
    }

    /**
     * Reads the window of a node.
     *
     * @param kernel its sides
     * @param in what it lies over, without the padding that the graph has laid around it before
     */
    static WindowSettings of(OnnxNode node, List<Long> kernel, Shape in, Padding.Explicit laid)
            throws UnusableException {
        requirePair(node, InteropReason.WINDOW_PAIR, kernel);
        List<Long> strides = node.numbers("strides", List.of(1L, 1L));
        requirePair(node, InteropReason.STRIDE_PAIR, strides);
        List<Long> dilations = node.numbers("dilations", List.of(1L, 1L));
        requirePair(node, InteropReason.DILATION_PAIR, dilations);
        List<Long> pads = node.numbers("pads", List.of(0L, 0L, 0L, 0L));
        if (pads.size() != 4) {
            throw node.unfit(InteropReason.PADDING_SIDES.of(pads));
        }
        AxisWindow[] axes = new AxisWindow[2];
        int[] lengths = {in.height() + laid.top() + laid.bottom(), in.width() + laid.left() + laid.right()};
        for (int i = 0; i < 2; i++) {
            AxisWindow window = new AxisWindow(
                    side(node, kernel.get(i)),
                    side(node, strides.get(i)),
                    side(node, dilations.get(i)),
                    pad(node, pads.get(i)),
                    pad(node, pads.get(i + 2)));
            axes[i] = padded(node, window, lengths[i]);
            if (node.number("ceil_mode", 0) != 0) {
                axes[i] = axes[i].roundedUp(lengths[i]);
            }
        }
        return new WindowSettings(
                in, axes[0].padded(laid.top(), laid.bottom()), axes[1].padded(laid.left(), laid.right()));
    }

    private static AxisWindow padded(OnnxNode node, AxisWindow window, int length) throws UnusableException {
        String automatic = node.text("auto_pad", "NOTSET");
        if (automatic.equals("NOTSET")) {
            return window;
        } else if (window.before() != 0 || window.after() != 0) {
            throw node.unfit(InteropReason.PADDING_TWICE.of(Names.shown(automatic)));
        } else if (automatic.equals("VALID")) {
            return window;
        } else if (!automatic.equals("SAME_UPPER") && !automatic.equals("SAME_LOWER")) {
            throw node.unfit(InteropReason.PADDING_NAME.of(Names.shown(automatic)));
        } else if (window.dilation() != 1) {
            throw node.unfit(InteropReason.DILATION.of(window.dilation()));
        }
        // below zero where a stride is longer than the window: ONNX Runtime leaves out positions there, and halves
        // one less (found by trying version 1.29)
        int needed =
                ((length + window.stride() - 1) / window.stride() - 1) * window.stride() + window.kernel() - length;
        int halved = needed < 0 ? needed + 1 : needed;
        int before = automatic.equals("SAME_LOWER") ? (halved + 1) / 2 : halved / 2;
        return window.padded(before, needed - before);
    }

    /** The window of a layer that pools. */
    Window pool(OnnxNode node) throws UnusableException {
        if (rows.dilation() != 1 || columns.dilation() != 1) {
            throw node.unfit(InteropReason.DILATION.of(Math.max(rows.dilation(), columns.dilation())));
        } else if (Math.min(Math.min(rows.before(), rows.after()), Math.min(columns.before(), columns.after())) < 0) {
            throw node.unfit(InteropReason.POOL_LEAVES_OUT.of());
        }
        return window(node, rows, columns);
    }

    /** The window of a convolution whose weights have the zeros that {@link AxisWindow} says. */
    Window convolution(OnnxNode node) throws UnusableException {
        return window(node, rows.expanded(), columns.expanded());
    }

    private Window window(OnnxNode node, AxisWindow down, AxisWindow across) throws UnusableException {
        boolean oneRow = down.count(in.height()) == 1;
        int stride = oneRow ? across.stride() : down.stride();
        if (stride != across.stride() && across.count(in.width()) != 1) {
            throw node.unfit(InteropReason.STRIDES.of(List.of(down.stride(), across.stride())));
        }
        try {
            return new Window(down.kernel(), across.kernel(), stride, padding(down, across, stride));
        } catch (IllegalArgumentException e) {
            throw new UnusableException(InteropReason.DOES_NOT_FIT.of(Reason.of(e)), e);
        }
    }

    private Padding padding(AxisWindow down, AxisWindow across, int stride) {
        Padding.Sides high = Padding.SAME.along(in.height(), down.kernel(), stride, true);
        Padding.Sides wide = Padding.SAME.along(in.width(), across.kernel(), stride, false);
        Padding same = new Padding.Explicit(high.before(), wide.before(), high.after(), wide.after());
        Padding explicit = new Padding.Explicit(down.before(), across.before(), down.after(), across.after());
        if (explicit.equals(new Padding.Explicit(0, 0, 0, 0))) {
            return Padding.VALID;
        }
        return explicit.equals(same) ? Padding.SAME : explicit;
    }

    /** Whether a window sees padding. */
    boolean isPadded() {
        return rows.before() != 0 || rows.after() != 0 || columns.before() != 0 || columns.after() != 0;
    }

    /** Whether a window sees other padding than the graph has laid around before. */
    boolean isPaddedBeyond(Padding.Explicit laid) {
        return rows.before() != laid.top()
                || rows.after() != laid.bottom()
                || columns.before() != laid.left()
                || columns.after() != laid.right();
    }

    private static void requirePair(OnnxNode node, InteropReason what, List<Long> sides) throws UnusableException {
        if (sides.size() != 2) {
            throw node.unfit(InteropReason.NOT_A_PAIR.of(what, sides.size()));
        }
    }

    private static int side(OnnxNode node, long side) throws UnusableException {
        if (side < 1 || side > Window.MAX_SIDE) {
            throw node.unfit(InteropReason.WINDOW_SIDE.of(side, Window.MAX_SIDE));
        }
        return (int) side;
    }

    private static int pad(OnnxNode node, long pad) throws UnusableException {
        if (pad < 0 || pad > Window.MAX_SIDE) {
            throw node.unfit(InteropReason.PADDING.of(pad, Window.MAX_SIDE));
        }
        return (int) pad;
    }
}
