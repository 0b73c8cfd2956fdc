package inkling.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class KernelSelectorTest {
    @Test
    void theVectorFamilyRunsWhereItsModuleIs() {
        assertEquals(new VectorKernels().description(), KernelSelector.best().description());
    }

    @Test
    void theChoiceIsMadeOnce() {
        assertSame(KernelSelector.best(), KernelSelector.best());
    }
}
