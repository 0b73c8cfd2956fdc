package inkling.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * Builds nodes when they are first wanted. What is hidden costs as much as what is seen until the first frame is there, since it is
 * styled too: most of the time to open a window went into nodes that few ever look at. On the FX thread.
 */
public final class FirstUse {
    private final Runnable build;
    private Subscription waiting = Subscription.EMPTY;
    private boolean built;

    private FirstUse(Runnable build) {
        this.build = build;
    }

    /**
     * Builds at once if it is wanted already, else as soon as it is; once.
     *
     * @param wanted held by somebody else if it is a binding
     */
    public static void of(ObservableValue<Boolean> wanted, Runnable build) {
        FirstUse use = new FirstUse(build);
        use.waiting = wanted.subscribe(use::buildIf);
        if (use.built) {
            use.waiting.unsubscribe();
        }
    }

    private void buildIf(boolean now) {
        if (now && !built) {
            built = true;
            waiting.unsubscribe();
            build.run();
        }
    }
}
