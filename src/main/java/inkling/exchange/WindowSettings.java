package inkling.exchange;

import inkling.engine.Padding;
import inkling.engine.Shape;
import inkling.engine.Window;
import java.util.List;

/** The window of a convolution or pooling node, if Inkling has such a one. */
final class WindowSettings {
    private WindowSettings() {}

    /** @param kernel the sides of the window */
    static Window of(OnnxNode node, List<Long> kernel, Shape in) throws UnusableException {
        requirePair(node, "window", kernel);
        List<Long> strides = node.numbers("strides", List.of(1L, 1L));
        requirePair(node, "stride", strides);
        if (!strides.get(0).equals(strides.get(1))) {
            throw unfit(node, "the strides " + strides + ", but in Inkling a stride is the same in both directions");
        }
        for (long dilation : node.numbers("dilations", List.of(1L, 1L))) {
            if (dilation != 1) {
                throw unfit(node, "a dilation of " + dilation + ", which Inkling does not have");
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
            throw new UnusableException("does not fit together: " + e.getMessage(), e);
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
                throw unfit(node, "the padding " + Names.shown(automatic) + ", which Inkling does not know");
        }
        List<Long> pads = node.numbers("pads", List.of(0L, 0L, 0L, 0L));
        if (pads.size() != 4) {
            throw unfit(node, "the padding " + pads + ", expected top, left, bottom and right");
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
            throw unfit(node, "ceil_mode, which Inkling does not have");
        }
    }

    private static void requirePair(OnnxNode node, String what, List<Long> sides) throws UnusableException {
        if (sides.size() != 2) {
            throw unfit(node, "a " + what + " of " + sides.size() + " dimensions, but Inkling's have 2");
        }
    }

    private static int side(OnnxNode node, long side) throws UnusableException {
        if (side < 1 || side > Window.MAX_SIDE) {
            throw unfit(node, "a window's side or stride of " + side + ", expected 1 to " + Window.MAX_SIDE);
        }
        return (int) side;
    }

    private static int pad(OnnxNode node, long pad) throws UnusableException {
        if (pad < 0 || pad > Window.MAX_SIDE) {
            throw unfit(node, "a padding of " + pad + ", expected 0 to " + Window.MAX_SIDE);
        }
        return (int) pad;
    }

    private static UnusableException unfit(OnnxNode node, String what) {
        return new UnusableException("uses the operator " + Names.shown(node.operator()) + " with " + what + ".");
    }
}
