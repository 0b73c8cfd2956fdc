package inkling.ui.train;

import java.lang.ref.WeakReference;

/** Asks for collections until an object is gone. */
final class Collected {
    private static final int ATTEMPTS = 20;

    private Collected() {}

    /** Whether nothing but the reference holds the object. */
    static boolean isGone(WeakReference<?> reference) {
        for (int i = 0; i < ATTEMPTS && reference.get() != null; i++) {
            System.gc();
        }
        return reference.get() == null;
    }
}
