package inkling.interop;

import java.util.ArrayList;
import java.util.List;

/**
 * Says which values a Slice takes.
 *
 * @param dimensions of the result
 * @param places for each value of the result, its place in the tensor that is sliced
 */
record SliceIndices(List<Long> dimensions, int[] places) {
    static SliceIndices of(OnnxNode node, List<Long> from, ConstantFolding settings) throws UnusableException {
        List<Long> starts = settings.integers(node, 1, "starts");
        List<Long> ends = settings.integers(node, 2, "ends");
        List<Long> all = new ArrayList<>();
        List<Long> ones = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            all.add((long) i);
            ones.add(1L);
        }
        List<Long> named = settings.integers(node, 3, "axes");
        List<Long> steps = settings.integers(node, 4, "steps");
        steps = steps.isEmpty() ? ones : steps;
        List<Integer> axes = Dimensions.axes(named.isEmpty() ? all : named, from.size());
        if (axes == null
                || ends.size() != starts.size()
                || axes.size() != starts.size()
                || steps.size() != starts.size()
                || steps.contains(0L)) {
            throw node.unfit(InteropReason.CONSTANTS_UNFIT.of());
        }
        long[] strides = Dimensions.strides(from);
        List<Long> sides = new ArrayList<>(from);
        long first = 0;
        for (int i = 0; i < axes.size(); i++) {
            int axis = axes.get(i);
            long side = from.get(axis);
            long step = steps.get(i);
            long low = step > 0 ? 0 : -1;
            long high = step > 0 ? side : side - 1;
            long start = clipped(starts.get(i), side, Math.max(low, 0), high);
            long end = clipped(ends.get(i), side, low, high);
            long count = step > 0 ? (end - start + step - 1) / step : (start - end - step - 1) / -step;
            sides.set(axis, Math.max(0, count));
            first += start * strides[axis];
            strides[axis] *= step;
        }
        return new SliceIndices(sides, Dimensions.places(sides, first, strides));
    }

    private static long clipped(long position, long side, long low, long high) {
        return Math.max(low, Math.min(high, position < 0 ? position + side : position));
    }
}
