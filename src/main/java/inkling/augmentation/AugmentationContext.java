package inkling.augmentation;

import inkling.data.Dataset;
import inkling.engine.random.KeyedRandom;

/**
 * Holds the picture that is being made and the buffers that the steps need for it, used again for the next one. Its image is larger
 * than the picture, so that what is added to a digit at the picture's edge is not cut off. For one thread.
 */
final class AugmentationContext {
    private static final double MNIST_SIDE = 28;
    private static final double BOX = 19.3;
    private static final double BOX_JITTER = 0.08;
    private static final double CENTRE_JITTER = 1;

    final KeyedRandom random = new KeyedRandom();
    final GreyImage image;
    final Skeleton skeleton;
    final Strokes strokes = new Strokes();
    final Deformation deformation;
    /** One pixel of a 28x28 picture, in pixels of this one: all lengths scale with the picture. */
    final double unit;

    private final int height;
    private final int width;
    private final int margin;
    private final float[] picture;
    private String className;
    private boolean drawnAnew;

    AugmentationContext(int height, int width) {
        this.height = height;
        this.width = width;
        picture = new float[height * width];
        margin = Math.max(2, Math.max(height, width) / 4);
        unit = Math.min(height, width) / MNIST_SIDE;
        image = new GreyImage(height + 2 * margin, width + 2 * margin);
        skeleton = new Skeleton(image.height, image.width);
        deformation = new Deformation(MNIST_SIDE * unit);
    }

    /** Begins with an empty image. */
    void begin(String className) {
        this.className = className;
        drawnAnew = false;
        image.clear();
        deformation.clear();
    }

    /** Begins with a picture. */
    void begin(float[] picture, int offset, String className) {
        begin(className);
        for (int y = 0; y < height; y++) {
            System.arraycopy(picture, offset + y * width, image.values, (y + margin) * image.width + margin, width);
        }
    }

    /** Begins with a picture of the data. */
    void begin(Dataset data, int index) {
        data.copyImage(index, picture, 0);
        begin(picture, 0, data.classes().get(data.label(index)));
    }

    /** What the picture shows, such as {@code 7}. */
    String className() {
        return className;
    }

    /** Whether a step has already replaced the picture by one drawn line by line. */
    boolean drawnAnew() {
        return drawnAnew;
    }

    /** Draws the strokes, fitted to the picture's middle with the longest side that a drawing has, on an empty image. */
    void drawStrokes(double pen) {
        drawnAnew = true;
        image.clear();
        strokes.fit(image.width / 2.0, image.height / 2.0, BOX * unit - pen);
        strokes.draw(image, pen);
    }

    /**
     * Lays the deformed ink into the frame as every drawing is laid, give or take a little: the longest side of the ink
     * about 20 of 28 pixels, the centre of mass about pixel (14, 14), the brightest pixel at 1.
     */
    void finish(float[] out, int offset) {
        double side = BOX * unit * StrictMath.exp(random.nextDouble(-BOX_JITTER, BOX_JITTER));
        double centreX = width / 2.0 + unit * random.nextDouble(-CENTRE_JITTER, CENTRE_JITTER);
        double centreY = height / 2.0 + unit * random.nextDouble(-CENTRE_JITTER, CENTRE_JITTER);
        image.inkBox(0).ifPresent(box -> {
            deformation.render(image, box, side, centreX, centreY, out, offset, height, width);
            brighten(out, offset);
        });
    }

    private void brighten(float[] out, int offset) {
        float brightest = 0;
        for (int i = offset; i < offset + height * width; i++) {
            brightest = Math.max(brightest, out[i]);
        }
        if (brightest > 0 && brightest < 1) {
            for (int i = offset; i < offset + height * width; i++) {
                out[i] /= brightest;
            }
        }
    }
}
