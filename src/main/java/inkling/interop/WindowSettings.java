package inkling.interop;

import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.failure.Reason;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Translates the window of a convolution or pooling into the attributes of a node, and back if Inkling has such a one. */
final class WindowSettings {
    private WindowSettings() {}

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

    /** @param kernel the sides of the window */
    static Window of(OnnxNode node, List<Long> kernel, Shape in) throws UnusableException {
        requirePair(node, InteropReason.WINDOW_PAIR, kernel);
        List<Long> strides = node.numbers("strides", List.of(1L, 1L));
        requirePair(node, InteropReason.STRIDE_PAIR, strides);
        if (!strides.get(0).equals(strides.get(1))) {
            throw node.unfit(InteropReason.STRIDES.of(strides));
        }
        for (long dilation : node.numbers("dilations", List.of(1L, 1L))) {
            if (dilation != 1) {
                throw node.unfit(InteropReason.DILATION.of(dilation));
            }
        }
        try {
            int height = side(node, kernel.get(0));
            int width = side(node, kernel.get(1));
            int stride = side(node, strides.get(0));
            Window window = new Window(height, width, stride, Padding.VALID);
            Window padded = new Window(height, width, stride, padding(node, window, in));
            requireFloor(node, padded, in);
            return padded;
        } catch (IllegalArgumentException e) {
            throw new UnusableException(InteropReason.DOES_NOT_FIT.of(Reason.of(e)), e);
        }
    }

    private static Padding padding(OnnxNode node, Window window, Shape in) throws UnusableException {
        String automatic = node.text("auto_pad", "NOTSET");
        Padding.Sides rows = Padding.SAME.along(in.height(), window.height(), window.stride(), true);
        Padding.Sides columns = Padding.SAME.along(in.width(), window.width(), window.stride(), false);
        Padding same = new Padding.Explicit(rows.before(), columns.before(), rows.after(), columns.after());
        switch (automatic) {
            case "VALID":
                return Padding.VALID;
            case "SAME_UPPER":
                return Padding.SAME;
            case "SAME_LOWER":
                return new Padding.Explicit(rows.after(), columns.after(), rows.before(), columns.before());
            case "NOTSET":
                break;
            default:
                throw node.unfit(InteropReason.PADDING_NAME.of(Names.shown(automatic)));
        }
        List<Long> pads = node.numbers("pads", List.of(0L, 0L, 0L, 0L));
        if (pads.size() != 4) {
            throw node.unfit(InteropReason.PADDING_SIDES.of(pads));
        }
        Padding explicit = new Padding.Explicit(
                pad(node, pads.get(0)), pad(node, pads.get(1)), pad(node, pads.get(2)), pad(node, pads.get(3)));
        if (explicit.equals(new Padding.Explicit(0, 0, 0, 0))) {
            return Padding.VALID;
        }
        return explicit.equals(same) ? Padding.SAME : explicit;
    }

    /** Pooling may round its output's size up, which only makes a difference if a stride is not filled. */
    private static void requireFloor(OnnxNode node, Window window, Shape in) throws UnusableException {
        if (node.number("ceil_mode", 0) == 0) {
            return;
        }
        Padding.Sides rows = window.padding().along(in.height(), window.height(), window.stride(), true);
        Padding.Sides columns = window.padding().along(in.width(), window.width(), window.stride(), false);
        int left = (in.height() + rows.before() + rows.after() - window.height()) % window.stride()
                + (in.width() + columns.before() + columns.after() - window.width()) % window.stride();
        if (left != 0) {
            throw node.unfit(InteropReason.CEIL_MODE.of());
        }
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
