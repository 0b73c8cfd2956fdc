package inkling.augmentation;

/**
 * How ink lies in a square picture: where its mass is, how long its longest side is in whole pixels (those with less than a fifth
 * of ink do not count), and how bright its brightest pixel is.
 */
record Frame(double centreX, double centreY, int longest, float brightest) {
    static Frame of(float[] picture, int side) {
        double mass = 0;
        double x = 0;
        double y = 0;
        int left = side;
        int right = -1;
        int top = side;
        int bottom = -1;
        float brightest = 0;
        for (int i = 0; i < side * side; i++) {
            mass += picture[i];
            x += picture[i] * (i % side);
            y += picture[i] * (i / side);
            brightest = Math.max(brightest, picture[i]);
            if (picture[i] > 0.2f) {
                left = Math.min(left, i % side);
                right = Math.max(right, i % side);
                top = Math.min(top, i / side);
                bottom = Math.max(bottom, i / side);
            }
        }
        return new Frame(x / mass, y / mass, Math.max(right - left, bottom - top) + 1, brightest);
    }
}
