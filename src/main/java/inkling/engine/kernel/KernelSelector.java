package inkling.engine.kernel;

import java.lang.System.Logger.Level;

/** Selects the family of kernels that this process uses, once, and logs which and why. */
public final class KernelSelector {
    private static final String MODULE = "jdk.incubator.vector";
    /**
     * Names a system property that asks for a family: {@code scalar} for plain Java where the Vector API is there as
     * well, {@code reference} for the loops that define what the others compute.
     */
    public static final String PROPERTY = "inkling.kernels";

    private KernelSelector() {}

    /**
     * Returns the fastest family that runs here, or the one asked for. The Vector API needs a tenth of a second for its
     * first call, and many more calls until it is fast.
     */
    public static Kernels best() {
        return Best.FAMILY;
    }

    /**
     * Returns the family that answers at once in a process that has just begun: plain Java, or the reference if asked
     * for.
     */
    public static Kernels immediate() {
        return Immediate.FAMILY;
    }

    /** Tells whether {@link #best()} is the Vector API's family; loads none. */
    public static boolean usesVectors() {
        return !isRequested("scalar")
                && !isRequested("reference")
                && ModuleLayer.boot().findModule(MODULE).isPresent();
    }

    private static boolean isRequested(String family) {
        return family.equals(System.getProperty(PROPERTY));
    }

    private static final class Best {
        static final Kernels FAMILY = choose();
    }

    private static final class Immediate {
        static final Kernels FAMILY = isRequested("reference") ? new ReferenceKernels() : new ScalarKernels();
    }

    private static Kernels choose() {
        Kernels kernels;
        String reason;
        if (usesVectors()) {
            kernels = new VectorKernels();
            reason = "the module " + MODULE + " is there";
        } else if (isRequested("scalar") || isRequested("reference")) {
            kernels = immediate();
            reason = "asked for by -D" + PROPERTY;
        } else {
            kernels = immediate();
            reason = "the module " + MODULE + " is not there; start Java with --add-modules " + MODULE;
        }
        System.getLogger(KernelSelector.class.getName())
                .log(Level.INFO, "Kernels: {0} ({1}).", kernels.description(), reason);
        return kernels;
    }
}
