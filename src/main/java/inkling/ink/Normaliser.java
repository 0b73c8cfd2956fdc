package inkling.ink;

import java.util.Optional;

/**
 * Makes the network's picture from a drawing or from an image, as MNIST's pictures were made, in steps that can each be
 * called alone:
 *
 * <pre>
 *   drawing: isBlank, fit,  draw,     brighten, centre
 *   image:   isBlank, crop, resample, brighten, centre
 * </pre>
 *
 * <p>Both ways end in ink whose longest side is 20 pixels, aspect kept, with the brightest pixel at 1 and the centre of
 * mass at pixel (14, 14) of 28x28. They differ in what is scaled. An image's ink can only be scaled together with the
 * width of its lines, as MNIST's was. A drawing's path is known, so the path is fitted first and then drawn with MNIST's
 * median pen, and neither the drawing's size nor the width of the pen it was drawn with changes the result: a thick pen
 * in a small drawing, which scaled as an image would close the loops, stays readable. {@link PreprocessingTrace} shows the way step
 * by step, and what becomes of it when a step is left out.
 *
 * <pre>{@code
 * Normaliser normaliser = new Normaliser(Preprocessing.INKLING_INK_1);
 * if (normaliser.normalise(ink) instanceof Normalised.Digit digit) {
 *     float[] values = digit.picture().ink();
 * }
 * }</pre>
 *
 * <p>Immutable; any number of threads may use one.
 */
public final class Normaliser {
    /** Ink fainter than the faintest 8-bit grey is paper. */
    private static final float INK_THRESHOLD = 1 / 512f;

    /**
     * A mass exactly between two pixels, as symmetrical drawings have it, moves to 13.5 and not to 14.5, whatever the
     * last bits of the drawing's coordinates say. So it is in MNIST, whose 10,000 test pictures lie from 13.50000 to
     * 14.49992.
     */
    private static final double TIE = 1e-5;

    private final Preprocessing preprocessing;

    /**
     * Makes a normaliser by these figures.
     *
     * @param preprocessing the one that a model states
     */
    public Normaliser(Preprocessing preprocessing) {
        this.preprocessing = preprocessing;
    }

    /** {@return the figures by which pictures are made} */
    public Preprocessing preprocessing() {
        return preprocessing;
    }

    /**
     * {@return the network's picture of a drawing, or the finding that there is nothing to ask about}
     *
     * @param ink in canvas units
     */
    public Normalised normalise(Ink ink) {
        return isBlank(ink) ? new Normalised.Blank() : new Normalised.Digit(picture(ink));
    }

    /**
     * {@return the network's picture of strokes that are not to be taken for a blank canvas, such as one small digit of a
     * number}
     *
     * @param ink in canvas units, at least one stroke
     */
    public Picture picture(Ink ink) {
        return centre(brighten(draw(fit(ink))));
    }

    /**
     * {@return the network's picture of an image, or the finding that there is nothing to ask about}
     *
     * @param picture of any size
     */
    public Normalised normalise(Picture picture) {
        return isBlank(picture) ? new Normalised.Blank() : new Normalised.Digit(picture(picture));
    }

    /**
     * {@return the network's picture of an image that is not to be taken for a blank one, such as one cut out of a larger one}
     *
     * @param image of any size
     */
    public Picture picture(Picture image) {
        return centre(brighten(resample(crop(image))));
    }

    /**
     * {@return whether the drawing is too small to ask about} Measured along the path, without the pen: a tap with a thick pen
     * leaves a large dot, and is no digit either.
     *
     * @param ink in canvas units
     */
    public boolean isBlank(Ink ink) {
        return ink.pathBounds()
                .map(box -> box.longestSide() < preprocessing.smallestDrawing())
                .orElse(true);
    }

    /**
     * {@return whether the image has no ink, or a speck that is to the image's shorter side as a blank drawing to the canvas}
     *
     * @param picture of any size
     */
    public boolean isBlank(Picture picture) {
        double smallest = preprocessing.smallestDrawing()
                / Preprocessing.CANVAS_SIDE
                * Math.min(picture.width(), picture.height());
        return inkBox(picture).map(box -> box.longestSide() < smallest).orElse(true);
    }

    /**
     * {@return the drawing's paths in pixels: box at (0, 0), longest side 20 including the 2.5-pixel pen}
     *
     * @param ink in canvas units, at least one stroke
     */
    public Ink fit(Ink ink) {
        return ink.fitted(0, 0, preprocessing.boxSide(), preprocessing.penWidth());
    }

    /**
     * {@return the fitted drawing as a picture that just holds it, at most 20x20}
     *
     * @param fitted from {@link #fit}
     */
    public Picture draw(Ink fitted) {
        Optional<Bounds> box = fitted.bounds();
        return Rasteriser.draw(
                fitted,
                box.map(bounds -> pixels(bounds.width())).orElse(1),
                box.map(bounds -> pixels(bounds.height())).orElse(1));
    }

    /**
     * {@return the part of the image inside the tight box around its ink; all of it if it has none}
     *
     * @param picture of any size
     */
    public Picture crop(Picture picture) {
        return inkBox(picture).map(box -> box.cut(picture)).orElse(picture);
    }

    /** The tight box around what is ink and not paper. */
    Optional<InkBox> inkBox(Picture picture) {
        return InkBox.of(picture, INK_THRESHOLD);
    }

    /**
     * {@return the cropped image scaled so that its longest side is exactly 20 pixels}
     *
     * @param cropped from {@link #crop}
     */
    public Picture resample(Picture cropped) {
        return Resampling.byArea(
                cropped, preprocessing.boxSide() / (double) Math.max(cropped.width(), cropped.height()));
    }

    /**
     * {@return the picture divided by its brightest value}
     *
     * @param picture of any size; one without ink stays as it is
     */
    public Picture brighten(Picture picture) {
        return divided(picture, brightest(picture));
    }

    static float brightest(Picture picture) {
        float brightest = 0;
        for (float value : picture.ink()) {
            brightest = Math.max(brightest, value);
        }
        return brightest;
    }

    /** The picture divided by a value; itself if that changes nothing, or is 0. */
    static Picture divided(Picture picture, float by) {
        if (by == 0 || by == 1) {
            return picture;
        }
        float[] ink = new float[picture.ink().length];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = picture.ink()[i] / by;
        }
        return new Picture(picture.width(), picture.height(), ink);
    }

    /**
     * {@return the 28x28 picture in which this one lies, moved by whole pixels so that its centre of mass falls on pixel (14,
     * 14) counted from 0, and cut off at the edge}
     *
     * @param picture at most as large as the result
     */
    public Picture centre(Picture picture) {
        Shift shift = centring(picture);
        return moved(picture, shift.right(), shift.down());
    }

    /** Holds by how many pixels a picture is moved. */
    record Shift(int right, int down) {}

    /** Computes by how much {@link #centre} moves a picture; not at all if it has no ink. */
    Shift centring(Picture picture) {
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                double ink = picture.at(x, y);
                sum += ink;
                sumX += ink * x;
                sumY += ink * y;
            }
        }
        return sum == 0 ? new Shift(0, 0) : new Shift(shift(sumX / sum), shift(sumY / sum));
    }

    /** The 28x28 picture in whose middle this one lies, whatever the ink in it, rather left and up than right and down. */
    Picture inTheMiddle(Picture picture) {
        int side = preprocessing.pictureSide();
        return moved(picture, (side - picture.width()) / 2, (side - picture.height()) / 2);
    }

    private int shift(double mass) {
        return (int) Math.floor(preprocessing.massCentre() - mass + 0.5 - TIE);
    }

    /** The 28x28 picture in which this one lies, its top left corner at this pixel, cut off at the edge. */
    Picture moved(Picture picture, int right, int down) {
        int side = preprocessing.pictureSide();
        float[] ink = new float[side * side];
        for (int y = Math.max(0, down); y < Math.min(side, picture.height() + down); y++) {
            for (int x = Math.max(0, right); x < Math.min(side, picture.width() + right); x++) {
                ink[y * side + x] = picture.at(x - right, y - down);
            }
        }
        return new Picture(side, side, ink);
    }

    private static int pixels(double length) {
        // the pen's rounding error must not add a column
        return Math.max(1, (int) Math.ceil(length - 1e-6));
    }
}
