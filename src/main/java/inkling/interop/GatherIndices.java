package inkling.interop;

import java.util.ArrayList;
import java.util.List;

/**
 * Says which values a Gather takes.
 *
 * @param dimensions of the result
 * @param places for each value of the result, its place in the tensor that is gathered from
 */
record GatherIndices(List<Long> dimensions, int[] places) {
    static GatherIndices of(OnnxNode node, List<Long> from, OnnxTensor indices) throws UnusableException {
        List<Integer> axes = Dimensions.axes(List.of(node.number("axis", 0)), from.size());
        if (axes == null) {
            throw node.unfit(InteropReason.CONSTANTS_UNFIT.of());
        }
        int axis = axes.get(0);
        long side = from.get(axis);
        List<Long> sides = new ArrayList<>(from.subList(0, axis));
        sides.addAll(indices.dimensions());
        sides.addAll(from.subList(axis + 1, from.size()));
        List<Long> chosen = indices.integers();
        int outer = (int) Dimensions.count(from.subList(0, axis));
        int inner = (int) Dimensions.count(from.subList(axis + 1, from.size()));
        int[] places = new int[Dimensions.modest(Dimensions.count(sides))];
        int at = 0;
        for (int o = 0; o < outer; o++) {
            for (long index : chosen) {
                long counted = index < 0 ? index + side : index;
                if (counted < 0 || counted >= side) {
                    throw node.unfit(InteropReason.CONSTANTS_UNFIT.of());
                }
                for (int i = 0; i < inner; i++) {
                    places[at++] = (int) ((o * side + counted) * inner) + i;
                }
            }
        }
        return new GatherIndices(sides, places);
    }
}
