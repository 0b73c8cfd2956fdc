package inkling.engine.kernel;

import java.lang.System.Logger.Level;

/** Chooses the kernels of this process, once, and says in the log which and why. */
public final class KernelChoice {
    private static final String MODULE = "jdk.incubator.vector";
    /** Set to {@code scalar} to do without the Vector API where it is there. */
    public static final String PROPERTY = "inkling.kernels";

    private KernelChoice() {}

    /** The fastest family that runs here. */
    public static Kernels best() {
        return Holder.BEST;
    }

    private static final class Holder {
        static final Kernels BEST = choose();
    }

    private static Kernels choose() {
        System.Logger log = System.getLogger(KernelChoice.class.getName());
        Kernels kernels;
        String reason;
        if ("scalar".equals(System.getProperty(PROPERTY))) {
            kernels = new ScalarKernels();
            reason = "asked for by -D" + PROPERTY;
        } else if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            kernels = new ScalarKernels();
            reason = "the module " + MODULE + " is not there; start Java with --add-modules " + MODULE;
        } else {
            kernels = new VectorKernels();
            reason = "the module " + MODULE + " is there";
        }
        log.log(Level.INFO, "Kernels: {0} ({1}).", kernels.description(), reason);
        return kernels;
    }
}
