package inkling.bench;

import inkling.engine.kernel.KernelSelector;
import inkling.engine.kernel.Kernels;
import inkling.engine.kernel.ScalarKernels;

/** The kernel families, side by side in one run. */
public enum Family {
    VECTOR {
        @Override
        public Kernels kernels() {
            Kernels best = KernelSelector.best();
            if (best instanceof ScalarKernels) {
                throw new IllegalStateException("The Vector API is not there: --add-modules jdk.incubator.vector");
            }
            return best;
        }
    },
    SCALAR {
        @Override
        public Kernels kernels() {
            return new ScalarKernels();
        }
    };

    public abstract Kernels kernels();
}
