package inkling.data;

import java.util.List;

/** What a data set's pictures show, as far as those must know who make new pictures of the same class. */
public enum ContentKind {
    /** Handwritten digits, laid into the frame as MNIST's are, in classes named 0 to 9: any form that people write is right. */
    DIGITS,

    /** Other pen drawings laid into that frame: they may be slanted, stretched and drawn with another pen. */
    DRAWINGS,

    /** Anything else, such as photographs of clothes: nothing is known of what may be changed. */
    PICTURES;

    /** Centre of mass and longest side, as shares of the frame: pixel (14, 14) and 20 of 28. */
    private static final double CENTRE = 14.5 / 28;

    private static final double SIDE = 20 / 28.0;
    /** One pixel of 28 either way. */
    private static final double TOLERANCE = 1.01 / 28;

    private static final double MOST = 0.95;
    private static final int LOOKED_AT = 500;

    /**
     * {@return whether classes of these names are digits: each name is one of them}
     *
     * @param classes the names of a data set's classes
     */
    public static boolean areDigits(List<String> classes) {
        return classes.stream().allMatch(name -> name.length() == 1 && name.charAt(0) >= '0' && name.charAt(0) <= '9');
    }

    /**
     * Returns what drawings show by the names of their classes.
     *
     * @param classes the names of the classes
     * @return digits if all of them are, otherwise drawings of something else
     */
    public static ContentKind ofDrawings(List<String> classes) {
        return areDigits(classes) ? DIGITS : DRAWINGS;
    }

    /**
     * What pictures of unknown origin show: drawings if nearly all of the first are laid into the frame as drawings are, that is
     * with a longest side of 20 pixels of 28 and the centre of mass in the middle, give or take a pixel. MNIST's are in all
     * but a few of 10,000 cases.
     *
     * @param named whether somebody gave the classes their names; mere numbers mean digits only if there are ten
     */
    static ContentKind of(Dataset data, boolean named) {
        if (data.shape().channels() != 1
                || data.shape().height() != data.shape().width()
                || data.size() == 0) {
            return PICTURES;
        }
        int looked = Math.min(LOOKED_AT, data.size());
        int framed = 0;
        for (int i = 0; i < looked; i++) {
            // spread over all, since files are sometimes sorted by class
            framed += isFramed(data, (int) ((long) i * data.size() / looked)) ? 1 : 0;
        }
        if (framed < MOST * looked) {
            return PICTURES;
        }
        return named || data.classes().size() == 10 ? ofDrawings(data.classes()) : DRAWINGS;
    }

    private static boolean isFramed(Dataset data, int index) {
        int side = data.shape().width();
        float[] picture = new float[side * side];
        data.copyImage(index, picture, 0);
        int left = side;
        int right = -1;
        int top = side;
        int bottom = -1;
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < picture.length; i++) {
            if (picture[i] > 0) {
                left = Math.min(left, i % side);
                right = Math.max(right, i % side);
                top = Math.min(top, i / side);
                bottom = i / side;
            }
            sum += picture[i];
            sumX += picture[i] * (i % side + 0.5);
            sumY += picture[i] * (i / side + 0.5);
        }
        return sum > 0
                && isNear(Math.max(right - left, bottom - top) + 1, SIDE * side, side)
                && isNear(sumX / sum, CENTRE * side, side)
                && isNear(sumY / sum, CENTRE * side, side);
    }

    private static boolean isNear(double value, double expected, int side) {
        return Math.abs(value - expected) <= TOLERANCE * side;
    }
}
