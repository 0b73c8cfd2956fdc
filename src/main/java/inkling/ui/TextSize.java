package inkling.ui;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** Holds the size of the window's text in percent: everything that is measured in em follows it. */
final class TextSize {
    static final int USUAL = 100;
    private static final int[] STEPS = {80, 90, USUAL, 110, 125, 150, 175, 200};
    /** Of the root, at 100 %, in pixels. */
    private static final double FONT = 14;

    private final IntegerProperty percent = new SimpleIntegerProperty(USUAL);

    ReadOnlyIntegerProperty percent() {
        return percent;
    }

    /** The font size of the root, in pixels. */
    double pixels() {
        return FONT * percent.get() / USUAL;
    }

    /** Takes the step that is nearest. */
    void set(double wanted) {
        int nearest = USUAL;
        for (int step : STEPS) {
            if (Math.abs(step - wanted) < Math.abs(nearest - wanted)) {
                nearest = step;
            }
        }
        percent.set(nearest);
    }

    void enlarge() {
        step(1);
    }

    void reduce() {
        step(-1);
    }

    void reset() {
        percent.set(USUAL);
    }

    private void step(int by) {
        for (int i = 0; i < STEPS.length; i++) {
            if (STEPS[i] == percent.get()) {
                percent.set(STEPS[Math.max(0, Math.min(STEPS.length - 1, i + by))]);
                return;
            }
        }
    }
}
