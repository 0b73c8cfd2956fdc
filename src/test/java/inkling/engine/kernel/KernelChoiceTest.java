package inkling.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class KernelChoiceTest {
    @Test
    void theVectorFamilyRunsWhereItsModuleIs() {
        assertEquals(new VectorKernels().description(), KernelChoice.best().description());
    }

    @Test
    void theChoiceIsMadeOnce() {
        assertSame(KernelChoice.best(), KernelChoice.best());
    }
}
