package inkling.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LogOddsTest {
    @Test
    void oddsAreProbabilitiesByTheirRatio() {
        assertEquals(Math.log(1 / 2.0), LogOdds.logProbability(0), 1e-12);
        assertEquals(Math.log(3 / 4.0), LogOdds.logProbability(Math.log(3)), 1e-12);
        assertEquals(Math.log(1 / 4.0), LogOdds.logProbability(-Math.log(3)), 1e-12);
    }

    @Test
    void extremeOddsDoNotOverflow() {
        assertEquals(-1000, LogOdds.logProbability(-1000), 1e-12);
        assertEquals(-Math.exp(-50), LogOdds.logProbability(50), 1e-30);
    }

    @Test
    void infiniteOddsAreCertainty() {
        assertEquals(0, LogOdds.logProbability(Double.POSITIVE_INFINITY), 1e-12);
        assertEquals(Double.NEGATIVE_INFINITY, LogOdds.logProbability(Double.NEGATIVE_INFINITY));
    }
}
