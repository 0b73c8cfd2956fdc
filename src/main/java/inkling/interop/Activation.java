package inkling.interop;

import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Describes an activation tensor of an ONNX graph: its dimensions as the graph sees them, and where each of its values lies in
 * Inkling's activation of the same sample, which has rows, columns and channels. A reshape or a transposition in the graph changes
 * this description and nothing else.
 */
final class Activation {
    /** Stands in {@link #order} for a value that is no activation but zero: padding. */
    static final int ZERO = -1;

    /** Stands for the length of a batch that is open: a number that no other dimension of a network for digits has. */
    static final long ANY_BATCH = 10_007;

    private final List<Long> dimensions;
    private final long batch;
    /** For each value of a sample, in the graph's order, its index in Inkling's activation. */
    private final int[] order;

    private final int type;
    private final int stage;

    private Activation(List<Long> dimensions, long batch, int[] order, int type, int stage) {
        this.dimensions = List.copyOf(dimensions);
        this.batch = batch;
        this.order = order;
        this.type = type;
        this.stage = stage;
    }

    /**
     * Describes values in Inkling's order.
     *
     * @param dimensions the batch among them
     * @param batch the length of the batch
     * @param size values of a sample
     * @param type one of ONNX's element types
     * @param stage of the layers that give it, see {@link LayerStack#stage}
     */
    static Activation inOrder(List<Long> dimensions, long batch, int size, int type, int stage) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        return new Activation(dimensions, batch, order, type, stage);
    }

    /** Describes channels, rows and columns behind the batch, as ONNX's convolutions have them. */
    static Activation channelsFirst(Shape shape, long batch, int type, int stage) {
        return new Activation(
                List.of(batch, (long) shape.channels(), (long) shape.height(), (long) shape.width()),
                batch,
                channelsFirst(shape),
                type,
                stage);
    }

    private static int[] channelsFirst(Shape shape) {
        int[] order = new int[shape.size()];
        int at = 0;
        for (int c = 0; c < shape.channels(); c++) {
            for (int position = 0; position < shape.height() * shape.width(); position++) {
                order[at++] = position * shape.channels() + c;
            }
        }
        return order;
    }

    List<Long> dimensions() {
        return dimensions;
    }

    int rank() {
        return dimensions.size();
    }

    /** The length of the batch: that of the file, or a number that stands for any. */
    long batch() {
        return batch;
    }

    /** The values of a sample in the graph. */
    int size() {
        return order.length;
    }

    int type() {
        return type;
    }

    int stage() {
        return stage;
    }

    /** The index in Inkling's activation of a value of a sample, or {@link #ZERO}. */
    int index(int value) {
        return order[value];
    }

    /** Whether the values lie as in Inkling, all of them. */
    boolean isInOrder() {
        for (int i = 0; i < order.length; i++) {
            if (order[i] != i) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are zeros among the values that are no activations. */
    boolean isPadded() {
        return Arrays.stream(order).anyMatch(index -> index == ZERO);
    }

    /** How many zeros there are among the values that are no activations. */
    long zeros() {
        return Arrays.stream(order).filter(index -> index == ZERO).count();
    }

    /** Whether there are a batch, channels, rows and columns, and the values lie accordingly. */
    boolean isPicture(Shape shape) {
        return dimensions.equals(List.of(batch, (long) shape.channels(), (long) shape.height(), (long) shape.width()))
                && Arrays.equals(order, channelsFirst(shape));
    }

    /** Whether there are a batch, rows, columns and channels, and the values lie accordingly, which is as in Inkling. */
    boolean isChannelsLast(Shape shape) {
        return dimensions.equals(List.of(batch, (long) shape.height(), (long) shape.width(), (long) shape.channels()))
                && isInOrder();
    }

    /**
     * Makes sure that there are channels, rows and columns for a node that needs them.
     *
     * @return the zeros that the graph has laid around the picture
     */
    Padding.Explicit requirePicture(OnnxNode node, Shape shape) throws UnusableException {
        Padding.Explicit laid = laidAround(shape);
        if (laid == null) {
            throw node.unfit(InteropReason.NO_ROWS_AND_COLUMNS.of(words(dimensions)));
        }
        return laid;
    }

    private Padding.Explicit laidAround(Shape shape) {
        if (isPicture(shape)) {
            return new Padding.Explicit(0, 0, 0, 0);
        }
        long moreRows = rank() == 4 ? dimensions.get(2) - shape.height() : -1;
        long moreColumns = rank() == 4 ? dimensions.get(3) - shape.width() : -1;
        if (moreRows < 0 || moreColumns < 0 || size() == 0) {
            return null;
        }
        int width = (int) (shape.width() + moreColumns);
        int first = 0;
        while (first < size() - 1 && order[first] == ZERO) {
            first++;
        }
        int top = (int) Math.min(first / width, moreRows);
        int left = (int) Math.min(first % width, moreColumns);
        Padding.Explicit laid = new Padding.Explicit(top, left, (int) moreRows - top, (int) moreColumns - left);
        Activation expected = channelsFirst(shape, batch, type, stage).padded(laid);
        return dimensions.equals(expected.dimensions) && Arrays.equals(order, expected.order) ? laid : null;
    }

    /** Rows and columns of zeros around the last two dimensions of four. */
    Activation padded(Padding.Explicit by) {
        return padded(List.of(0L, 0L, (long) by.top(), (long) by.left()), List.of(0L, 0L, (long) by.bottom(), (long)
                by.right()));
    }

    /**
     * Lays zeros in front of and behind the values along each axis, or leaves values out where a number is negative.
     *
     * @return {@code null} if that adds to the batch, or leaves nothing
     */
    Activation padded(List<Long> before, List<Long> after) {
        List<Long> from = ofSample();
        if (from == null || rank() == 0) {
            return null;
        }
        List<Long> to = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        for (int axis = 0; axis < rank(); axis++) {
            long more = before.get(axis) + after.get(axis);
            boolean isBatch = !from.get(axis).equals(dimensions.get(axis));
            if (more + from.get(axis) < 1 || isBatch && (before.get(axis) != 0 || after.get(axis) != 0)) {
                return null;
            }
            to.add(from.get(axis) + more);
            all.add(dimensions.get(axis) + more);
        }
        long[] strides = Dimensions.strides(from);
        long[] sides = Dimensions.strides(to);
        int[] places = new int[Dimensions.modest(Dimensions.count(to))];
        for (int i = 0; i < places.length; i++) {
            long place = 0;
            for (int axis = 0; axis < rank() && place != ZERO; axis++) {
                long at = i / sides[axis] % to.get(axis) - before.get(axis);
                place = at < 0 || at >= from.get(axis) ? ZERO : place + at * strides[axis];
            }
            places[i] = (int) place;
        }
        return picked(all, places);
    }

    /** Whether there is one row of values for each sample. */
    boolean isRows() {
        return rank() >= 1
                && dimensions.get(rank() - 1) == size()
                && Dimensions.count(dimensions.subList(0, rank() - 1)) == batch;
    }

    /** Dimensions for a sentence, where an open batch has no number. */
    List<String> words(List<Long> sides) {
        return sides.stream()
                .map(side -> side == ANY_BATCH ? "batch" : Long.toString(side))
                .toList();
    }

    Activation withDimensions(List<Long> reshaped) {
        return new Activation(reshaped, batch, order, type, stage);
    }

    Activation withType(int other) {
        return new Activation(dimensions, batch, order, other, stage);
    }

    /** The same dimensions and order, of what another layer gives. */
    Activation at(int otherStage) {
        return new Activation(dimensions, batch, order, type, otherStage);
    }

    /** Returns what lies at the given places: {@code from} holds indices among a sample's values, or {@link #ZERO}. */
    Activation picked(List<Long> picked, int... from) {
        int[] chosen = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            chosen[i] = from[i] == ZERO ? ZERO : order[from[i]];
        }
        return new Activation(picked, batch, chosen, type, stage);
    }

    /**
     * The dimensions of one sample, with 1 in the place of the batch.
     *
     * @return {@code null} if the batch does not lie outermost
     */
    List<Long> ofSample() {
        List<Long> sample = new ArrayList<>(dimensions);
        for (int axis = 0; axis < sample.size() && batch != 1; axis++) {
            long side = sample.get(axis);
            if (side % batch == 0) {
                sample.set(axis, side / batch);
                return sample;
            } else if (side != 1) {
                return null;
            }
        }
        return batch == 1 ? sample : null;
    }

    /**
     * Spreads a constant that an operator combines with this activation over Inkling's channels.
     *
     * @return one value for each channel, or {@code null} if the constant does not differ by channels alone
     */
    float[] perChannel(OnnxTensor constant, int channels) throws UnusableException {
        float[] values = constant.floats();
        float[] spread = new float[channels];
        List<Long> sample = ofSample();
        if (sample == null || !Dimensions.isSpreadOver(constant.dimensions(), sample)) {
            return null;
        } else if (values.length == 1) {
            Arrays.fill(spread, values[0]);
            return spread;
        }
        int[] places = Dimensions.spread(constant.dimensions(), sample);
        boolean[] known = new boolean[channels];
        for (int i = 0; i < places.length; i++) {
            int channel = order[i] % channels;
            float value = values[places[i]];
            if (channel < 0 || known[channel] && Float.compare(spread[channel], value) != 0) {
                return null;
            }
            known[channel] = true;
            spread[channel] = value;
        }
        return spread;
    }

    /** The same values with sides of 1 in front, until there are as many dimensions as this. */
    Activation withRank(int rank) {
        List<Long> more = new ArrayList<>(dimensions);
        while (more.size() < rank) {
            more.add(0, 1L);
        }
        return withDimensions(more);
    }
}
