package inkling.augmentation;

import inkling.data.Dataset;
import inkling.engine.random.KeyedRandom;
import inkling.ink.InkBox;
import java.util.Arrays;
import java.util.Optional;

/**
 * Corrupts digits until they are no longer digits: turned, mirrored, cut in half, two or three in one frame. Left out is what makes another digit or
 * the same one again: a mirrored 2 looks like a 5, a mirrored 9 with a slant like a 9, half of an 8 is a 0 or a 3.
 */
final class BrokenDigits implements Augmentation {
    private static final float THRESHOLD = 0.4f;
    private static final int TRIES = 50;

    private final Dataset digits;

    BrokenDigits(Dataset digits) {
        this.digits = digits;
    }

    /** Leaves the image empty if the data has none of the digits that it needs. */
    @Override
    public void apply(AugmentationContext context) {
        double kind = context.random.nextDouble();
        if (kind < 0.45) {
            turned(context);
        } else if (kind < 0.6) {
            half(context);
        } else {
            sideBySide(context);
        }
    }

    private void turned(AugmentationContext context) {
        KeyedRandom random = context.random;
        switch (random.nextInt(4)) {
            case 0 -> turn(context, "23469", 0, -1, 1, 0);
            case 1 -> turn(context, "234679", 0, 1, -1, 0);
            case 2 -> turn(context, "37", -1, 0, 0, -1);
            default -> turn(context, "347", -1, 0, 0, 1);
        }
    }

    /** By a matrix, given by rows. */
    private void turn(AugmentationContext context, String names, double xx, double xy, double yx, double yy) {
        if (!take(context, names)) {
            return;
        }
        AugmentationStep.SKELETON_PEN.apply(context);
        AugmentationStep.PEN_WIDTH.apply(context);
        context.deformation.linear(xx, xy, yx, yy);
        AugmentationStep.SLANT.apply(context);
        AugmentationStep.ELASTIC.apply(context);
    }

    private void half(AugmentationContext context) {
        KeyedRandom random = context.random;
        boolean upper = random.nextDouble() < 0.5;
        if (take(context, upper ? "04" : "02") && cut(context, upper)) {
            context.strokes.clear();
            trace(context);
            context.drawStrokes(NonDigitGenerator.pen(context));
            AugmentationStep.ELASTIC.apply(context);
        }
    }

    /** Leaves one half; whether there was any ink. */
    private static boolean cut(AugmentationContext context, boolean upper) {
        GreyImage image = context.image;
        Optional<InkBox> found = image.inkBox(GreyImage.FAINT);
        if (found.isEmpty()) {
            return false;
        }
        InkBox box = found.get();
        int middle = box.top() + (int) (context.random.nextDouble(0.42, 0.58) * box.height());
        Arrays.fill(image.values, (upper ? middle : 0) * image.width, (upper ? image.height : middle) * image.width, 0);
        return true;
    }

    private void sideBySide(AugmentationContext context) {
        KeyedRandom random = context.random;
        Strokes strokes = context.strokes;
        strokes.clear();
        int count = random.nextDouble() < 0.8 ? 2 : 3;
        double right = 0;
        for (int i = 0; i < count; i++) {
            if (!take(context, "0123456789")) {
                return;
            }
            int first = strokes.size();
            trace(context);
            double size = random.nextDouble(0.85, 1.15);
            double height = strokes.bottom(first) - strokes.top(first);
            double x = right - size * strokes.left(first);
            double y = height * random.nextDouble(-0.12, 0.12) - size * strokes.top(first);
            strokes.map(first, size, 0, 0, size, x, y);
            right = strokes.right(first) + height * random.nextDouble(0.08, 0.4);
        }
        context.drawStrokes(NonDigitGenerator.pen(context));
        AugmentationStep.SLANT.apply(context);
        AugmentationStep.ELASTIC.apply(context);
    }

    private static void trace(AugmentationContext context) {
        context.skeleton.trace(context.image, THRESHOLD);
        context.skeleton.write(context.strokes);
    }

    /** Puts a random digit of one of these classes on the image; whether one was found. */
    private boolean take(AugmentationContext context, String names) {
        for (int i = 0; i < TRIES; i++) {
            int index = context.random.nextInt(digits.size());
            String name = digits.classes().get(digits.label(index));
            if (name.length() == 1 && names.contains(name)) {
                context.begin(digits, index);
                return true;
            }
        }
        context.begin("");
        return false;
    }
}
