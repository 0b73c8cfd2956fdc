package inkling.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.model.TrainingRecord;
import inkling.model.TrainingRecord.Epoch;
import org.junit.jupiter.api.Test;

class EpochHistoryTest {
    private final EpochHistory history = new EpochHistory(TrainingRecord.NONE, 0, null);
    private final ParameterLayout layout = new ParameterLayout(TinyData.network());

    private void add(double accuracy, double loss) {
        Parameters weights = new Parameters(layout);
        weights.values()[0] = history.epochs().size() + 1;
        history.add(new Epoch(1, 0.5, loss, accuracy), weights);
        weights.values()[0] = -1;
    }

    private void assertBest(int epoch) {
        assertEquals(epoch, history.bestEpoch());
        assertEquals(epoch, history.best().orElseThrow().values()[0]);
        assertEquals(epoch, history.recordOfBest().keptEpoch());
    }

    @Test
    void withoutAnEpochThereIsNoBest() {
        assertEquals(0, history.bestEpoch());
        assertTrue(history.best().isEmpty());
    }

    @Test
    void accuracyDecidesWhateverTheLoss() {
        add(0.8, 1);
        add(0.9, 2);
        add(0.85, 0.1);

        assertBest(2);
    }

    @Test
    void theLossDecidesAmongEquals() {
        add(0.9, 1);
        add(0.9, 0.5);
        add(0.9, 0.7);

        assertBest(2);
    }

    @Test
    void theFirstOfEqualsInBothStays() {
        add(0.9, 1);
        add(0.9, 1);

        assertBest(1);
    }

    @Test
    void withoutValidationTheLastIsTheBest() {
        add(Double.NaN, Double.NaN);
        add(Double.NaN, Double.NaN);

        assertBest(2);
    }

    @Test
    void patienceCountsFromTheBestEpoch() {
        add(0.9, 1);
        add(0.8, 1);
        assertFalse(history.isOver(2));
        add(0.7, 1);

        assertTrue(history.isOver(2));
        assertFalse(history.isOver(3));
        assertFalse(history.isOver(0));
    }

    @Test
    void aRestoredHistoryKnowsItsBestEpoch() {
        add(0.8, 1);
        add(0.9, 1);
        add(0.8, 1);
        EpochHistory restored =
                new EpochHistory(history.record(), 2, history.best().orElseThrow());

        assertEquals(1, restored.before());
        assertEquals(1, restored.bestEpoch());
        assertEquals(2, restored.recordOfBest().keptEpoch());
    }
}
