package inkling.interop;

/** Lays the weights of grouped, dilated or cropping convolutions into those of plain ones, with zeros in between. */
final class DenseKernel {
    private DenseKernel() {}

    /**
     * Returns weights {@code [filters][channels][rows][columns]}, each filter seeing all channels.
     *
     * @param weights {@code [filters][channels / groups][rows][columns]}
     */
    static float[] of(float[] weights, int filters, int channels, int groups, WindowSettings window) {
        AxisWindow rows = window.rows();
        AxisWindow columns = window.columns();
        int height = rows.expanded().kernel();
        int width = columns.expanded().kernel();
        int seen = channels / groups;
        float[] dense = new float[filters * channels * height * width];
        int from = 0;
        for (int filter = 0; filter < filters; filter++) {
            int firstChannel = filter / (filters / groups) * seen;
            for (int channel = firstChannel; channel < firstChannel + seen; channel++) {
                for (int y = 0; y < rows.kernel(); y++) {
                    int row = rows.zerosBefore() + y * rows.dilation();
                    int to = ((filter * channels + channel) * height + row) * width + columns.zerosBefore();
                    for (int x = 0; x < columns.kernel(); x++) {
                        dense[to + x * columns.dilation()] = weights[from++];
                    }
                }
            }
        }
        return dense;
    }
}
