package inkling.data;

import inkling.engine.random.KeyedRandom;
import java.util.Arrays;

/**
 * Digits that are none any more: turned, mirrored, cut in half, two or three in one frame. Left out is what makes another digit or
 * the same one again: a mirrored 2 looks like a 5, a mirrored 9 with a slant like a 9, half of an 8 is a 0 or a 3.
 */
final class BrokenDigits implements Augmentation {
    private static final float THRESHOLD = 0.4f;
    private static final int TRIES = 50;

    private final Dataset digits;

    BrokenDigits(Dataset digits) {
        this.digits = digits;
    }

    /** Leaves the sheet empty if the data has none of the digits that it needs. */
    @Override
    public void apply(AugmentationContext workpiece) {
        double kind = workpiece.random.nextDouble();
        if (kind < 0.45) {
            turned(workpiece);
        } else if (kind < 0.6) {
            half(workpiece);
        } else {
            sideBySide(workpiece);
        }
    }

    private void turned(AugmentationContext workpiece) {
        KeyedRandom random = workpiece.random;
        switch (random.nextInt(4)) {
            case 0 -> turn(workpiece, "23469", 0, -1, 1, 0);
            case 1 -> turn(workpiece, "234679", 0, 1, -1, 0);
            case 2 -> turn(workpiece, "37", -1, 0, 0, -1);
            default -> turn(workpiece, "347", -1, 0, 0, 1);
        }
    }

    /** By a matrix, given by rows. */
    private void turn(AugmentationContext workpiece, String names, double xx, double xy, double yx, double yy) {
        if (!take(workpiece, names)) {
            return;
        }
        AugmentationStep.SKELETON_PEN.apply(workpiece);
        AugmentationStep.PEN_WIDTH.apply(workpiece);
        workpiece.deformation.linear(xx, xy, yx, yy);
        AugmentationStep.SLANT.apply(workpiece);
        AugmentationStep.ELASTIC.apply(workpiece);
    }

    private void half(AugmentationContext workpiece) {
        KeyedRandom random = workpiece.random;
        boolean upper = random.nextDouble() < 0.5;
        if (take(workpiece, upper ? "04" : "02") && cut(workpiece, upper)) {
            workpiece.strokes.clear();
            trace(workpiece);
            workpiece.drawStrokes(Junk.pen(workpiece));
            AugmentationStep.ELASTIC.apply(workpiece);
        }
    }

    /** Leaves one half; whether there was any ink. */
    private static boolean cut(AugmentationContext workpiece, boolean upper) {
        InkBox box = workpiece.box;
        Sheet sheet = workpiece.sheet;
        if (!box.measure(sheet, InkBox.FAINT)) {
            return false;
        }
        int middle = box.top + (int) (workpiece.random.nextDouble(0.42, 0.58) * box.height());
        Arrays.fill(sheet.values, (upper ? middle : 0) * sheet.width, (upper ? sheet.height : middle) * sheet.width, 0);
        return true;
    }

    private void sideBySide(AugmentationContext workpiece) {
        KeyedRandom random = workpiece.random;
        Strokes strokes = workpiece.strokes;
        strokes.clear();
        int count = random.nextDouble() < 0.8 ? 2 : 3;
        double right = 0;
        for (int i = 0; i < count; i++) {
            if (!take(workpiece, "0123456789")) {
                return;
            }
            int first = strokes.size();
            trace(workpiece);
            double size = random.nextDouble(0.85, 1.15);
            double height = strokes.bottom(first) - strokes.top(first);
            double x = right - size * strokes.left(first);
            double y = height * random.nextDouble(-0.12, 0.12) - size * strokes.top(first);
            strokes.map(first, size, 0, 0, size, x, y);
            right = strokes.right(first) + height * random.nextDouble(0.08, 0.4);
        }
        workpiece.drawStrokes(Junk.pen(workpiece));
        AugmentationStep.SLANT.apply(workpiece);
        AugmentationStep.ELASTIC.apply(workpiece);
    }

    private static void trace(AugmentationContext workpiece) {
        workpiece.skeleton.trace(workpiece.sheet, THRESHOLD);
        workpiece.skeleton.write(workpiece.strokes);
    }

    /** Puts a random digit of one of these classes on the sheet; whether one was found. */
    private boolean take(AugmentationContext workpiece, String names) {
        for (int i = 0; i < TRIES; i++) {
            int index = workpiece.random.nextInt(digits.size());
            String name = digits.classes().get(digits.label(index));
            if (name.length() == 1 && names.contains(name)) {
                workpiece.begin(digits, index);
                return true;
            }
        }
        workpiece.begin("");
        return false;
    }
}
