package inkling.interop;

import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import inkling.failure.Reason;
import inkling.ink.Preprocessing;
import java.util.ArrayList;
import java.util.List;

/**
 * Says how the input of a graph holds a picture.
 *
 * @param picture the input of the network that is built
 * @param activation what the graph sees of it
 */
record GraphInput(Shape picture, Activation activation) {
    private static final int PADDED_SIDE = 32;
    private static final int SIDE = Preprocessing.INKLING_INK_1.pictureSide();
    /** LeNet-5's pictures are MNIST's with as much paper around them as makes 32 rows and columns. */
    private static final int MARGIN = (PADDED_SIDE - SIDE) / 2;

    private static final int RANK = 4;

    /** @param inklings whether Inkling wrote the file: then its pictures may have other sides than those that it makes */
    static GraphInput of(OnnxValue input, boolean inklings) throws UnusableException {
        List<Long> sides =
                input.dimensions().stream().map(OnnxValue.Dimension::length).toList();
        if (!OnnxTensor.isReal(input.type()) && input.type() != OnnxTensor.UINT8) {
            throw new UnusableException(InteropReason.INPUT_TYPE.of(input.type()));
        }
        if (sides.stream().anyMatch(side -> side == 0 || side < OnnxValue.Dimension.UNKNOWN)) {
            throw new UnusableException(InteropReason.INPUT_DIMENSIONS.of(words(sides)));
        }
        if (inklings && sides.size() == RANK) {
            Shape picture = shape(sides);
            return new GraphInput(picture, Activation.channelsFirst(picture, batch(sides), input.type(), 0));
        }
        Shape picture = new Shape(SIDE, SIDE, 1);
        for (boolean batched : new boolean[] {true, false}) {
            List<Long> known = known(sides, batched);
            long batch = batched && !sides.isEmpty() ? batch(sides) : 1;
            List<Long> sample = batched && !known.isEmpty() ? known.subList(1, known.size()) : known;
            if (isPicture(sample, SIDE)) {
                return new GraphInput(picture, Activation.inOrder(known, batch, picture.size(), input.type(), 0));
            } else if (isPicture(sample, PADDED_SIDE)) {
                Activation padded = Activation.channelsFirst(picture, batch, input.type(), 0)
                        .padded(new Padding.Explicit(MARGIN, MARGIN, MARGIN, MARGIN));
                return new GraphInput(picture, padded.withDimensions(known));
            }
        }
        throw new UnusableException(InteropReason.OTHER_INPUT.of(words(sides), SIDE, SIDE));
    }

    /** Whether pixels are bytes, 0 to 255. */
    boolean areBytes() {
        return activation.type() == OnnxTensor.UINT8;
    }

    /** With sides in the place of those that are open. */
    private static List<Long> known(List<Long> sides, boolean batched) {
        List<Long> known = new ArrayList<>(sides);
        for (int i = batched ? 1 : 0; i < known.size(); i++) {
            boolean channel = known.size() == RANK && (i == 1 || i == RANK - 1 && known.get(1) != 1);
            if (known.get(i) == OnnxValue.Dimension.UNKNOWN) {
                known.set(i, known.size() == 2 ? (long) SIDE * SIDE : channel ? 1L : (long) SIDE);
            }
        }
        if (batched && !known.isEmpty()) {
            known.set(0, batch(sides));
        }
        return known;
    }

    private static boolean isPicture(List<Long> sample, long side) {
        return sample.equals(List.of(1L, side, side))
                || sample.equals(List.of(side, side, 1L))
                || sample.equals(List.of(side, side))
                || sample.equals(List.of(side * side))
                || sample.equals(List.of(1L, side * side));
    }

    private static long batch(List<Long> sides) {
        return sides.get(0) == OnnxValue.Dimension.UNKNOWN ? Activation.ANY_BATCH : sides.get(0);
    }

    private static Shape shape(List<Long> sides) throws UnusableException {
        for (long side : sides.subList(1, RANK)) {
            if (side < 1 || side > Shape.MAX_SIZE) {
                throw new UnusableException(InteropReason.INPUT_DIMENSIONS.of(words(sides)));
            }
        }
        try {
            return new Shape(
                    sides.get(2).intValue(),
                    sides.get(3).intValue(),
                    sides.get(1).intValue());
        } catch (IllegalArgumentException e) {
            throw new UnusableException(InteropReason.CANNOT_BE_OPENED.of(Reason.of(e)), e);
        }
    }

    private static List<String> words(List<Long> sides) {
        return sides.stream()
                .map(side -> side == OnnxValue.Dimension.UNKNOWN ? "any" : side.toString())
                .toList();
    }
}
