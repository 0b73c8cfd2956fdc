package inkling.augmentation;

import inkling.engine.random.KeyedRandom;
import inkling.ink.InkBox;

/**
 * Maps the new picture to the old one: all that the geometric steps ask for, composed, so that the
 * picture is sampled only once and its lines stay sharp. From the new picture to the old one: shifts of a grid, then the shape
 * (waist and taper), then the linear map backwards. For one thread.
 */
final class Deformation {
    private static final int GRID = 5;

    private final double side;
    private final double[] gridX = new double[GRID * GRID];
    private final double[] gridY = new double[GRID * GRID];
    private final double[] rowX = new double[GRID];
    private final double[] rowY = new double[GRID];

    /** The linear map from the old picture to the new one, by rows. */
    private double xx;

    private double xy;
    private double yx;
    private double yy;
    private double midline;
    private double taper;
    private boolean bent;

    /** The old picture's ink: its middle, half its longest side, and the box outside of which nothing is sampled. */
    private double middleX;

    private double middleY;
    private double half;
    private InkBox box;

    /** The linear map from the new picture to the old one. */
    private double backXx;

    private double backXy;
    private double backYx;
    private double backYy;

    /** @param side how far the grid of shifts reaches, in pixels */
    Deformation(double side) {
        this.side = side;
        clear();
    }

    /** Starts with the deformation that changes nothing. */
    void clear() {
        xx = 1;
        xy = 0;
        yx = 0;
        yy = 1;
        midline = 0;
        taper = 0;
        bent = false;
    }

    /** Adds a linear map, given by rows, after those before. */
    void linear(double byXx, double byXy, double byYx, double byYy) {
        double newXx = byXx * xx + byXy * yx;
        double newXy = byXx * xy + byXy * yy;
        yx = byYx * xx + byYy * yx;
        yy = byYx * xy + byYy * yy;
        xx = newXx;
        xy = newXy;
    }

    /**
     * How far the ink, after the linear maps so far, goes to the right for each pixel up: the slope of the columns' regression on
     * the rows.
     */
    double lean(GreyImage image) {
        double mass = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        double sumYy = 0;
        for (int y = 0, i = 0; y < image.height; y++) {
            for (int x = 0; x < image.width; x++, i++) {
                double ink = image.values[i];
                mass += ink;
                sumX += ink * x;
                sumY += ink * y;
                sumXx += ink * x * x;
                sumXy += ink * x * y;
                sumYy += ink * y * y;
            }
        }
        double varianceX = sumXx * mass - sumX * sumX;
        double varianceY = sumYy * mass - sumY * sumY;
        double covariance = sumXy * mass - sumX * sumY;
        double height = yx * yx * varianceX + 2 * yx * yy * covariance + yy * yy * varianceY;
        double slope = xx * yx * varianceX + (xx * yy + xy * yx) * covariance + xy * yy * varianceY;
        return height > 0 ? -slope / height : 0;
    }

    /**
     * Moves the ink's middle down by {@code midline} and makes it wider at the bottom and narrower at the top by {@code taper},
     * both as shares of half the longest side, below 0.4.
     */
    void shape(double midline, double taper) {
        this.midline = midline;
        this.taper = taper;
    }

    /** Shifts each point of the grid by a normal distribution, in pixels. */
    void bend(double deviation, KeyedRandom random) {
        bent = true;
        for (int i = 0; i < GRID * GRID; i++) {
            gridX[i] = deviation * random.nextGaussian();
            gridY[i] = deviation * random.nextGaussian();
        }
    }

    /**
     * Writes the deformed ink, scaled and moved.
     *
     * @param box the box around the image's ink
     * @param longest the longest side of the ink in the new picture, in pixels
     * @param centreX where its centre of mass lies
     */
    void render(
            GreyImage image,
            InkBox box,
            double longest,
            double centreX,
            double centreY,
            float[] out,
            int offset,
            int height,
            int width) {
        this.box = box;
        middleX = (box.left() + box.right()) / 2.0;
        middleY = (box.top() + box.bottom()) / 2.0;
        half = box.longestSide() / 2.0;
        double determinant = xx * yy - xy * yx;
        backXx = yy / determinant;
        backXy = -xy / determinant;
        backYx = -yx / determinant;
        backYy = xx / determinant;

        // The new picture's box and mass are measured on a sample at the old one's scale, because shifts and
        // shape have no simple inverse; only the second sample is the picture.
        double reachX = (Math.abs(xx) * box.width() + Math.abs(xy) * box.height()) / 2 * 1.25 + side / 8;
        double reachY = (Math.abs(yx) * box.width() + Math.abs(yy) * box.height()) / 2 * 1.25 + side / 8;
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        double mass = 0;
        double massX = 0;
        double massY = 0;
        for (double y = -Math.ceil(reachY); y <= reachY; y++) {
            row(y);
            for (double x = -Math.ceil(reachX); x <= reachX; x++) {
                float ink = ink(image, x, y);
                if (ink == 0) {
                    continue;
                }
                mass += ink;
                massX += ink * x;
                massY += ink * y;
                if (ink > GreyImage.FAINT) {
                    // as much of the pixel as is inked counts
                    left = Math.min(left, x + 0.5 - ink);
                    right = Math.max(right, x - 0.5 + ink);
                    top = Math.min(top, y + 0.5 - ink);
                    bottom = Math.max(bottom, y - 0.5 + ink);
                }
            }
        }
        if (mass == 0 || left > right) {
            return;
        }
        double scale = longest / Math.max(right - left, bottom - top);
        for (int y = 0; y < height; y++) {
            double v = massY / mass + (y - centreY) / scale;
            row(v);
            for (int x = 0; x < width; x++) {
                out[offset + y * width + x] = ink(image, massX / mass + (x - centreX) / scale, v);
            }
        }
    }

    /** The grid's shifts at this height of the new picture, counted from the old ink's middle. */
    private void row(double y) {
        if (!bent) {
            return;
        }
        double position = Math.max(0, Math.min(GRID - 1, (y / side + 0.5) * (GRID - 1)));
        int above = Math.min(GRID - 2, (int) position);
        double share = position - above;
        for (int i = 0; i < GRID; i++) {
            int node = above * GRID + i;
            rowX[i] = gridX[node] + share * (gridX[node + GRID] - gridX[node]);
            rowY[i] = gridY[node] + share * (gridY[node + GRID] - gridY[node]);
        }
    }

    /** The ink at a position of this row. */
    private float ink(GreyImage image, double x, double y) {
        double u = x;
        double v = y;
        if (bent) {
            double position = Math.max(0, Math.min(GRID - 1, (x / side + 0.5) * (GRID - 1)));
            int before = Math.min(GRID - 2, (int) position);
            double share = position - before;
            u += rowX[before] + share * (rowX[before + 1] - rowX[before]);
            v += rowY[before] + share * (rowY[before + 1] - rowY[before]);
        }
        double height = Math.max(-1, Math.min(1, v / half));
        u *= 1 - taper * height;
        v -= midline * half * (1 - height * height);
        double sourceX = middleX + backXx * u + backXy * v;
        double sourceY = middleY + backYx * u + backYy * v;
        boolean outside = sourceX <= box.left() - 1
                || sourceX >= box.right() + 1
                || sourceY <= box.top() - 1
                || sourceY >= box.bottom() + 1;
        return outside ? 0 : image.at(sourceY, sourceX);
    }
}
