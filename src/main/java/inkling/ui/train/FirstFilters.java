package inkling.ui.train;

import inkling.engine.ParameterLayout;
import inkling.engine.layer.LayerKind;
import inkling.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the filters of a network's first convolution as pictures: each one's weights, averaged over the input channels, from -1
 * to 1 for black to white, where 1 is the largest weight of all.
 *
 * @param width of a filter, in weights
 * @param filters row by row
 */
record FirstFilters(int width, List<float[]> filters) {
    /** More are not drawn: no network of this program has more in its first layer. */
    private static final int MOST = 64;

    /** Empty if the network does not begin with a convolution. */
    static Optional<FirstFilters> of(Model model) {
        if (model.network().layers().get(0).kind() != LayerKind.CONV2D) {
            return Optional.empty();
        }
        ParameterLayout.Slot slot = model.parameters().layout().slots().get(0);
        List<Integer> sides = slot.parameter().dimensions();
        int channels = sides.get(2);
        int outputs = sides.get(3);
        int area = sides.get(0) * sides.get(1);
        float[] values = model.parameters().values();
        float largest = Float.MIN_NORMAL;
        List<float[]> filters = new ArrayList<>();
        for (int filter = 0; filter < Math.min(MOST, outputs); filter++) {
            float[] weights = new float[area];
            for (int i = 0; i < area; i++) {
                for (int channel = 0; channel < channels; channel++) {
                    weights[i] += values[slot.offset() + (i * channels + channel) * outputs + filter] / channels;
                }
                largest = Math.max(largest, Math.abs(weights[i]));
            }
            filters.add(weights);
        }
        for (float[] weights : filters) {
            for (int i = 0; i < area; i++) {
                weights[i] /= largest;
            }
        }
        return Optional.of(new FirstFilters(sides.get(1), filters));
    }

    /**
     * Grey levels for drawing, 0 to 1: no weight is in the middle.
     *
     * @param scale how many pixels each weight is broad and high: screens blur what they enlarge themselves
     */
    float[] greys(int filter, int scale) {
        float[] weights = filters.get(filter);
        int broad = width * scale;
        float[] greys = new float[weights.length * scale * scale];
        for (int i = 0; i < greys.length; i++) {
            int row = i / broad / scale;
            int column = i % broad / scale;
            greys[i] = (1 + weights[row * width + column]) / 2;
        }
        return greys;
    }
}
