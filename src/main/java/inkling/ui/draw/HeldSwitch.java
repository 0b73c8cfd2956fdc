package inkling.ui.draw;

import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;

/**
 * Lets a key turn a switch: a short press turns it for good, and what a long press has turned on is on only while the key is held. A
 * key that is held repeats itself, which is no further press.
 */
final class HeldSwitch {
    /** How long a press is short, in milliseconds. */
    static final long SHORT = 400;

    /** If the release is never seen, as when another window has come to the front, the key counts as released after so long without a repetition. */
    static final long LOST = 1500;

    private final BooleanProperty on;
    private final LongSupplier milliseconds;
    private boolean held;
    private boolean turnedOn;
    private long pressed;
    private long seen;

    /** @param milliseconds a clock */
    HeldSwitch(BooleanProperty on, LongSupplier milliseconds) {
        this.on = on;
        this.milliseconds = milliseconds;
    }

    void press() {
        long now = milliseconds.getAsLong();
        boolean repeated = held && now - seen < LOST;
        seen = now;
        if (repeated) {
            return;
        }
        held = true;
        pressed = now;
        turnedOn = !on.get();
        on.set(turnedOn);
    }

    void release() {
        if (held && turnedOn && milliseconds.getAsLong() - pressed >= SHORT) {
            on.set(false);
        }
        held = false;
    }
}
