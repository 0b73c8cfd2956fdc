package inkling.engine.kernel;

import java.lang.System.Logger.Level;

/** Chooses the kernels of this process, once, and says in the log which and why. */
public final class KernelChoice {
    private static final String MODULE = "jdk.incubator.vector";
    /** Set to {@code scalar} to do without the Vector API where it is there. */
    public static final String PROPERTY = "inkling.kernels";

    private KernelChoice() {}

    /**
     * The fastest family that runs here. The Vector API needs a tenth of a second for its first call, and many more calls until
     * it is fast.
     */
    public static Kernels best() {
        return Best.FAMILY;
    }

    /** The family that answers at once in a process that has just begun: plain Java. */
    public static Kernels immediate() {
        return Immediate.FAMILY;
    }

    /** Whether {@link #best()} is the Vector API's family; loads none. */
    public static boolean usesVectors() {
        return !"scalar".equals(System.getProperty(PROPERTY))
                && ModuleLayer.boot().findModule(MODULE).isPresent();
    }

    private static final class Best {
        static final Kernels FAMILY = choose();
    }

    private static final class Immediate {
        static final Kernels FAMILY = new ScalarKernels();
    }

    private static Kernels choose() {
        Kernels kernels;
        String reason;
        if (usesVectors()) {
            kernels = new VectorKernels();
            reason = "the module " + MODULE + " is there";
        } else if (ModuleLayer.boot().findModule(MODULE).isPresent()) {
            kernels = immediate();
            reason = "asked for by -D" + PROPERTY;
        } else {
            kernels = immediate();
            reason = "the module " + MODULE + " is not there; start Java with --add-modules " + MODULE;
        }
        System.getLogger(KernelChoice.class.getName())
                .log(Level.INFO, "Kernels: {0} ({1}).", kernels.description(), reason);
        return kernels;
    }
}
