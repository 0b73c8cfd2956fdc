package inkling.interop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Computes with the dimensions of tensors as ONNX's operators define them; the outermost comes first. */
final class Dimensions {
    /** Values beyond which no product is formed. */
    private static final long LARGEST = 1L << 31;

    /** The most values that are picked one by one. */
    private static final int MAX_PLACES = 1 << 24;

    private Dimensions() {}

    /** The number of values. @throws ArithmeticException if there are more than a {@code long} can count */
    static long count(List<Long> dimensions) {
        long count = 1;
        for (long side : dimensions) {
            count = Math.multiplyExact(count, side);
        }
        return count;
    }

    /**
     * The target of a Reshape: 0 keeps the side in its place, and one -1 is what is left over.
     *
     * @return {@code null} if the values do not fit
     */
    static List<Long> reshaped(List<Long> from, List<Long> target, boolean zeroIsZero) {
        List<Long> to = new ArrayList<>();
        int open = -1;
        long known = 1;
        for (int i = 0; i < target.size(); i++) {
            long side = target.get(i);
            if (side == 0 && !zeroIsZero) {
                if (i >= from.size()) {
                    return null;
                }
                side = from.get(i);
            } else if (side == -1 && open < 0) {
                open = i;
            }
            if (side < 0 && i != open || side > LARGEST || known > LARGEST) {
                return null;
            }
            known *= i == open ? 1 : side;
            to.add(side);
        }
        long count = count(from);
        if (open >= 0 && known > 0 && count % known == 0) {
            to.set(open, count / known);
            known = count;
        }
        return known == count && !to.contains(-1L) ? to : null;
    }

    /**
     * The dimensions without sides of 1.
     *
     * @param axes which of them; all if empty
     * @return {@code null} if one of these is no side of 1
     */
    static List<Long> squeezed(List<Long> from, List<Long> axes) {
        List<Long> to = new ArrayList<>();
        List<Integer> chosen = axes(axes, from.size());
        if (chosen == null) {
            return null;
        }
        for (int i = 0; i < from.size(); i++) {
            boolean goes = chosen.isEmpty() ? from.get(i) == 1 : chosen.contains(i);
            if (!goes) {
                to.add(from.get(i));
            } else if (from.get(i) != 1) {
                return null;
            }
        }
        return to;
    }

    /** The dimensions with sides of 1 at these axes of the result; {@code null} if they do not fit. */
    static List<Long> unsqueezed(List<Long> from, List<Long> axes) {
        List<Integer> chosen = axes(axes, from.size() + axes.size());
        if (chosen == null) {
            return null;
        }
        List<Long> to = new ArrayList<>(from);
        Collections.sort(chosen);
        for (int axis : chosen) {
            to.add(axis, 1L);
        }
        return to;
    }

    /** Axes counted from the first; negative ones count from the last. {@code null} if one is outside or there twice. */
    static List<Integer> axes(List<Long> axes, int rank) {
        List<Integer> counted = new ArrayList<>();
        for (long axis : axes) {
            long first = axis < 0 ? axis + rank : axis;
            if (first < 0 || first >= rank || counted.contains((int) first)) {
                return null;
            }
            counted.add((int) first);
        }
        return counted;
    }

    /** What two tensors are together if sides of 1 are repeated; {@code null} if they do not fit. */
    static List<Long> broadcast(List<Long> one, List<Long> other) {
        List<Long> both = new ArrayList<>();
        int rank = Math.max(one.size(), other.size());
        for (int i = 0; i < rank; i++) {
            long a = side(one, i, rank);
            long b = side(other, i, rank);
            if (a != b && a != 1 && b != 1) {
                return null;
            }
            both.add(a == 1 ? b : a);
        }
        return both;
    }

    private static long side(List<Long> dimensions, int axis, int rank) {
        int own = axis - (rank - dimensions.size());
        return own < 0 ? 1 : dimensions.get(own);
    }

    /** Whether a tensor can be repeated over another without making that larger. */
    static boolean isSpreadOver(List<Long> small, List<Long> large) {
        List<Long> both = broadcast(small, large);
        return both != null && count(both) == count(large);
    }

    /** For each value of the larger tensor, which value of the smaller is combined with it. */
    static int[] spread(List<Long> small, List<Long> large) {
        int rank = Math.max(small.size(), large.size());
        long[] strides = new long[rank];
        long stride = 1;
        for (int axis = rank - 1; axis >= 0; axis--) {
            long side = side(small, axis, rank);
            strides[axis] = side == 1 ? 0 : stride;
            stride *= side;
        }
        List<Long> sides = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            sides.add(side(large, axis, rank));
        }
        return places(sides, 0, strides);
    }

    /**
     * For each value of a transposed tensor, its place in the one before.
     *
     * @param axes the axis of the one before for each axis of the result
     */
    static int[] transposed(List<Long> from, List<Integer> axes) {
        long[] before = strides(from);
        long[] strides = new long[axes.size()];
        List<Long> sides = new ArrayList<>();
        for (int axis = 0; axis < strides.length; axis++) {
            strides[axis] = before[axes.get(axis)];
            sides.add(from.get(axes.get(axis)));
        }
        return places(sides, 0, strides);
    }

    /** How far apart neighbours along each axis lie. */
    static long[] strides(List<Long> dimensions) {
        long[] strides = new long[dimensions.size()];
        long stride = 1;
        for (int axis = strides.length - 1; axis >= 0; axis--) {
            strides[axis] = stride;
            stride *= dimensions.get(axis);
        }
        return strides;
    }

    /** @throws ArithmeticException if there are more values than any tensor has */
    static int modest(long count) {
        if (count > MAX_PLACES) {
            throw new ArithmeticException(count + " values");
        }
        return (int) count;
    }

    /** The places of all values of a tensor with these sides, in order, if neighbours along an axis are so far apart. */
    static int[] places(List<Long> sides, long first, long... strides) {
        int[] places = new int[modest(count(sides))];
        int[] at = new int[strides.length];
        long place = first;
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) place;
            for (int axis = strides.length - 1; axis >= 0; axis--) {
                place += strides[axis];
                if (++at[axis] < sides.get(axis)) {
                    break;
                }
                place -= strides[axis] * at[axis];
                at[axis] = 0;
            }
        }
        return places;
    }
}
