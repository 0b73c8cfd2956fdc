package inkling.ui;

import javafx.animation.AnimationTimer;

/**
 * Runs an action once, as soon as the window has been painted and the FX thread has been idle for some frames. A frame begins only when
 * the one before has been painted, so frames that follow each other without delay tell both.
 */
final class IdleTimer extends AnimationTimer {
    /** The first of them are those in which the window is laid out and painted. */
    private static final int FRAMES = 10;
    /** Three frames of a screen of 60 Hz: more is a delay. */
    private static final long DELAY_NANOS = 50_000_000;

    private final Runnable action;
    private long last;
    private int inTime;

    IdleTimer(Runnable action) {
        this.action = action;
    }

    @Override
    public void handle(long now) {
        inTime = now - last > DELAY_NANOS ? 0 : inTime + 1;
        last = now;
        if (inTime == FRAMES) {
            stop();
            action.run();
        }
    }
}
