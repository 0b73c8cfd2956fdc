package inkling.ui.common;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/**
 * Builds nodes when they are first wanted. What is hidden costs as much as what is seen until the first frame is there, since it is
 * styled too: most of the time to open a window went into nodes that few ever look at. On the FX thread.
 */
public final class FirstUse {
    private FirstUse() {}

    /**
     * Builds at once if it is wanted already, else as soon as it is; once.
     *
     * @param wanted held by somebody else if it is a binding
     */
    public static void of(ObservableValue<Boolean> wanted, Runnable build) {
        if (wanted.getValue()) {
            build.run();
            return;
        }
        wanted.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> property, Boolean before, Boolean now) {
                if (now) {
                    wanted.removeListener(this);
                    build.run();
                }
            }
        });
    }
}
