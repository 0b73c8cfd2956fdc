package inkling.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.optimiser.Adam;
import inkling.engine.optimiser.ConstantSchedule;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.Sgd;
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

    @Test
    void itIsNoticedWithinAnEpochHoweverShort() {
        Divergence short3 = new Divergence(10, 3);
        assertFalse(short3.after(1e6));
        assertFalse(short3.after(1e6));
        assertTrue(short3.after(1e6));
    }

    @Test
    void anotherOneGoesOnWhereItWas() {
        Divergence other = new Divergence(10, 1000);
        for (int i = 0; i < 49; i++) {
            assertFalse(divergence.after(1e6));
        }
        other.restore(49, divergence.mean());

        assertTrue(other.after(1e6));
    }

    private static TrainingConfig config(OptimiserSpec optimiser, double rate, double l2) {
        return TrainingConfig.builder()
                .epochs(1)
                .batchSize(32)
                .optimiser(optimiser)
                .learningRate(new ConstantSchedule(rate))
                .l2(l2)
                .build();
    }

    @Test
    void theFirstStepsLossTellsOfTheStartAndNotOfTheRate() {
        TrainingConfig config = config(new Sgd(), 1000, 0);

        assertEquals(TrainingEvent.Cause.START, Divergence.cause(1, config));
        assertEquals(TrainingEvent.Cause.LEARNING_RATE, Divergence.cause(2, config));
    }

    @Test
    void l2IsToBlameIfItAloneOvershoots() {
        assertEquals(TrainingEvent.Cause.L2, Divergence.cause(5, config(new Sgd(), 2, 0.5)));
        assertEquals(TrainingEvent.Cause.LEARNING_RATE, Divergence.cause(5, config(new Sgd(), 2, 0.4)));
        assertEquals(TrainingEvent.Cause.LEARNING_RATE, Divergence.cause(5, config(Adam.DEFAULT, 2, 0.5)));
    }
}
