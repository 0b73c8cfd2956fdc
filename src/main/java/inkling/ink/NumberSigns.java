package inkling.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the signs of a number by their size and place alone: a small mark that stands low between two digits is a decimal point or
 * a comma, a dot at the foot before the first or behind the last a point too, and a level dash at half height before a digit is a
 * minus. A network for digits cannot tell them, since each digit is scaled to the same size before it is read. Lengths are shares
 * of the line's height, measured along the paths.
 *
 * <p>Parts of digits look alike, so a sign is taken only where it stands clear of all other ink, in the gap between two digits or
 * beside them all.
 */
public final class NumberSigns {
    /** A dot is at most this large; whoever taps the board moves a little. */
    private static final double DOT = 0.18;

    /** A comma is at most this high, or slants by as much; anything higher may be a small digit. */
    private static final double COMMA = 0.4;

    /** A low mark higher than this, and upright, is a comma. */
    private static final double LOWEST_COMMA = 0.12;

    private static final double UPRIGHT = 1.1;

    /** A point's middle is at most this far above the foot of the digits beside it. */
    private static final double ABOVE_FOOT = 0.3;

    /** A comma's top is at most this far above the lower foot of the two digits beside it: short stems of a 4 begin higher. */
    private static final double COMMA_ABOVE_FOOT = 0.22;

    /** A mark begins at most this far below the foot of the digits beside it. */
    private static final double BELOW_FOOT = 0.35;

    /** Ink nearer than this to other ink belongs to it. */
    private static final double CLEAR = 0.07;

    /** A minus is at least this wide, and at most the second. */
    private static final double NARROWEST_MINUS = 0.15;

    private static final double WIDEST_MINUS = 1.2;

    /** The ratio of a minus's height to its width is at most this, about 15 degrees. */
    private static final double LEVEL = 0.27;

    /** A minus is at least this far below the digit's top and above its foot. */
    private static final double HALF_HEIGHT = 0.25;

    /**
     * Holds one sign.
     *
     * @param kind which sign it is
     * @param stroke its place in the order drawn
     * @param ink that stroke
     */
    public record Mark(SignKind kind, int stroke, Ink ink) {
        /** {@return the horizontal middle of its path, in canvas units} */
        public double middle() {
            Bounds box = ink.pathBounds().orElseThrow();
            return (box.left() + box.right()) / 2;
        }
    }

    private final Ink ink;
    private final List<StrokeGroup> strokes;
    private final double height;
    private final List<StrokeGroup> bodies;

    private NumberSigns(Ink ink) {
        this.ink = ink;
        strokes = StrokeGroup.strokes(ink);
        height = StrokeGroup.lineHeight(strokes);
        List<StrokeGroup> large =
                strokes.stream().filter(stroke -> !mayBeSign(stroke)).toList();
        bodies = large.isEmpty() ? List.of() : StrokeGroup.joined(large, 0);
    }

    /**
     * {@return the signs of a row, from left to right; none if it is digits alone}
     *
     * @param row the strokes of one row, in canvas units
     */
    public static List<Mark> of(Ink row) {
        if (row.strokes().size() < 2) {
            return List.of();
        }
        return new NumberSigns(row).found();
    }

    private List<Mark> found() {
        if (bodies.isEmpty()) {
            return List.of();
        }
        List<Mark> found = new ArrayList<>();
        for (StrokeGroup stroke : strokes) {
            kind(stroke).ifPresent(kind -> found.add(new Mark(kind, place(stroke), own(stroke))));
        }
        found.sort(Comparator.comparingDouble(Mark::middle));
        return found;
    }

    private Optional<SignKind> kind(StrokeGroup mark) {
        if (!mayBeSign(mark) || !isClear(mark)) {
            return Optional.empty();
        }
        Optional<StrokeGroup> before = IntStream.range(0, bodies.size())
                .map(i -> bodies.size() - 1 - i)
                .mapToObj(bodies::get)
                .filter(body -> body.middle() < mark.middle())
                .findFirst();
        Optional<StrokeGroup> after =
                bodies.stream().filter(body -> body.middle() >= mark.middle()).findFirst();
        boolean apart = before.map(body -> body.box().right() < mark.box().left())
                        .orElse(true)
                && after.map(body -> mark.box().right() < body.box().left()).orElse(true);
        return apart ? kind(mark.box(), before, after) : Optional.empty();
    }

    /** A mark with room on both sides, between these two digits or beside one. */
    private Optional<SignKind> kind(Bounds mark, Optional<StrokeGroup> before, Optional<StrokeGroup> after) {
        boolean level = before.map(body -> isAtHalfHeight(mark, body.box())).orElse(true)
                && after.map(body -> isAtHalfHeight(mark, body.box())).orElse(false);
        if (level && isDash(mark)) {
            return Optional.of(SignKind.MINUS);
        }
        if (before.isPresent() && after.isPresent()) {
            return separator(
                    mark, before.get().box().bottom(), after.get().box().bottom());
        }
        double foot = before.or(() -> after).orElseThrow().box().bottom();
        return mark.longestSide() <= DOT * height ? separator(mark, foot, foot) : Optional.empty();
    }

    private Optional<SignKind> separator(Bounds mark, double footBefore, double footAfter) {
        double foot = (footBefore + footAfter) / 2;
        double lowerFoot = Math.max(footBefore, footAfter);
        if (mark.top() > foot + BELOW_FOOT * height) {
            return Optional.empty();
        }
        boolean upright = mark.height() >= LOWEST_COMMA * height && mark.height() >= UPRIGHT * mark.width();
        if (upright && mark.height() <= COMMA * height && mark.top() >= lowerFoot - COMMA_ABOVE_FOOT * height) {
            return Optional.of(SignKind.COMMA);
        }
        double middle = (mark.top() + mark.bottom()) / 2;
        return mark.longestSide() <= DOT * height && middle >= foot - ABOVE_FOOT * height
                ? Optional.of(SignKind.POINT)
                : Optional.empty();
    }

    private static boolean isAtHalfHeight(Bounds mark, Bounds digit) {
        double middle = (mark.top() + mark.bottom()) / 2;
        double margin = HALF_HEIGHT * digit.height();
        return middle > digit.top() + margin && middle < digit.bottom() - margin;
    }

    private boolean isDash(Bounds mark) {
        return mark.width() >= NARROWEST_MINUS * height
                && mark.width() <= WIDEST_MINUS * height
                && mark.height() <= LEVEL * mark.width();
    }

    private boolean mayBeSign(StrokeGroup stroke) {
        return stroke.box().longestSide() <= COMMA * height || isDash(stroke.box());
    }

    private boolean isClear(StrokeGroup mark) {
        return strokes.stream()
                .filter(other -> other != mark)
                .allMatch(other -> Distance.between(stroke(mark), stroke(other)) >= CLEAR * height);
    }

    private static int place(StrokeGroup stroke) {
        return stroke.strokes()[0];
    }

    private Stroke stroke(StrokeGroup stroke) {
        return ink.strokes().get(place(stroke));
    }

    private Ink own(StrokeGroup stroke) {
        return new Ink(List.of(stroke(stroke)));
    }
}
