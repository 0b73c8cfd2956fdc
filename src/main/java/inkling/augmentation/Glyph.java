package inkling.augmentation;

import inkling.engine.random.KeyedRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * Describes a sign as people write it, by the points through which the pen goes. Written as text: {@code x y} is a point, y down, 100 the
 * height of a digit; {@code -} joins two points by a straight line, {@code ~} by a smooth curve, {@code |} lifts the pen. Where
 * two curves meet the pen goes on smoothly, everywhere else there may be a corner. A 7: {@code
 * 0 4 - 60 0 ~ 38 45 ~ 26 100}.
 */
final class Glyph {
    private static final int LINES_PER_CURVE = 6;

    private enum Link {
        START,
        STRAIGHT,
        SMOOTH
    }

    private final double[] xs;
    private final double[] ys;
    private final Link[] links;

    private Glyph(double[] xs, double[] ys, Link[] links) {
        this.xs = xs;
        this.ys = ys;
        this.links = links;
    }

    /** @throws IllegalArgumentException if the text is none */
    static Glyph parse(String text) {
        List<double[]> points = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        String[] words = text.strip().split("\\s+");
        if (words.length % 3 != 2) {
            throw new IllegalArgumentException(
                    "A sign is points \"x y\" with -, ~ or | between them, but found: " + text);
        }
        for (int i = 0; i < words.length; i += 3) {
            points.add(new double[] {Double.parseDouble(words[i]), Double.parseDouble(words[i + 1])});
            links.add(i == 0 ? Link.START : link(words[i - 1]));
        }
        return new Glyph(
                points.stream().mapToDouble(point -> point[0]).toArray(),
                points.stream().mapToDouble(point -> point[1]).toArray(),
                links.toArray(Link[]::new));
    }

    private static Link link(String word) {
        return switch (word) {
            case "-" -> Link.STRAIGHT;
            case "~" -> Link.SMOOTH;
            case "|" -> Link.START;
            default -> throw new IllegalArgumentException("Expected -, ~ or |, found: " + word);
        };
    }

    /**
     * Adds its strokes, each point shifted at random by a normal distribution.
     *
     * @param jitter the deviation of the shift, 100 the height of a digit
     */
    void write(Strokes strokes, double jitter, KeyedRandom random) {
        double[] x = new double[xs.length];
        double[] y = new double[ys.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = xs[i] + jitter * random.nextGaussian();
            y[i] = ys[i] + jitter * random.nextGaussian();
        }
        for (int i = 0; i < x.length; i++) {
            switch (links[i]) {
                case START -> strokes.moveTo(x[i], y[i]);
                case STRAIGHT -> strokes.lineTo(x[i], y[i]);
                case SMOOTH -> {
                    int before = links[i - 1] == Link.SMOOTH ? i - 2 : i - 1;
                    int after = i + 1 < x.length && links[i + 1] == Link.SMOOTH ? i + 1 : i;
                    strokes.curveTo(
                            x[before], y[before], x[i - 1], y[i - 1], x[i], y[i], x[after], y[after], LINES_PER_CURVE);
                }
            }
        }
    }
}
