package inkling.training;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DivergenceTest {
    private final Divergence divergence = new Divergence(10, 1000);

    @Test
    void aLossThatIsNoNumberIsDivergenceAtOnce() {
        assertTrue(divergence.after(Double.NaN));
        assertTrue(new Divergence(10, 1000).after(Double.POSITIVE_INFINITY));
    }

    @Test
    void guessingIsNotDivergence() {
        for (int i = 0; i < 1000; i++) {
            assertFalse(divergence.after(Math.log(10)));
        }
    }

    @Test
    void aBadStartIsForgiven() {
        for (int i = 0; i < 10; i++) {
            assertFalse(divergence.after(500));
        }
        for (int i = 0; i < 1000; i++) {
            assertFalse(divergence.after(2));
        }
    }

    @Test
    void aLossThatStaysEnormousIsDivergence() {
        boolean seen = false;
        for (int i = 0; i < 50; i++) {
            seen = divergence.after(1e6);
        }

        assertTrue(seen);
    }
}
