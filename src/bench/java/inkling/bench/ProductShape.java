package inkling.bench;

import inkling.engine.kernel.WindowIndex;

/** Shapes of matrix products: those of the default network for one image, or a shard of 16, and awkward numbers of filters. */
public enum ProductShape {
    /** The first convolution: 3x3 over 28x28x1, 16 filters. */
    CONVOLUTION_1(convolution(28, 1), 16),
    /** The second: 3x3 over 14x14x16, 32 filters. */
    CONVOLUTION_2(convolution(14, 16), 32),
    /** The second's input gradient. */
    CONVOLUTION_2_BACK(convolution(14, 32), 16),
    DENSE_1(WindowIndex.matrix(16, 1568), 128),
    DENSE_1_BACK(WindowIndex.matrix(16, 128), 1568),
    DENSE_2(WindowIndex.matrix(16, 128), 10),
    DENSE_1_ONE_IMAGE(WindowIndex.matrix(1, 1568), 128),
    /** From here on: 3x3 over 14x14, as many filters as channels. */
    FILTERS_8(convolution(14, 8), 8),
    FILTERS_10(convolution(14, 10), 10),
    FILTERS_16(convolution(14, 16), 16),
    FILTERS_24(convolution(14, 24), 24),
    FILTERS_32(convolution(14, 32), 32),
    FILTERS_40(convolution(14, 40), 40);

    final WindowIndex patches;
    final int columns;

    ProductShape(WindowIndex patches, int columns) {
        this.patches = patches;
        this.columns = columns;
    }

    private static WindowIndex convolution(int side, int channels) {
        return WindowIndex.windows(side, side, 1, 3, 3, side + 2, channels);
    }

    /** Rows of A and of the product. */
    int count() {
        return patches.rows().length;
    }

    /** Columns of A, rows of B. */
    int depth() {
        return patches.offsets().length;
    }

    /** How long the array behind the patches is. */
    int inputs() {
        return patches.rows()[count() - 1] + patches.offsets()[depth() - 1] + 1;
    }

    /** Two for each multiply-add. */
    long flops() {
        return 2L * count() * depth() * columns;
    }
}
