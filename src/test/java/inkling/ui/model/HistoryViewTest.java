package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.model.DatasetIdentity;
import inkling.model.TrainingRecord;
import inkling.model.TrainingRecord.Epoch;
import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryViewTest {
    private static final Epoch FIRST = new Epoch(0.5, 0.9, 0.25, 0.95);
    private static final Epoch SECOND = new Epoch(0.125, 0.97, 0.2, 0.975);

    private static String sentence(int kept, Epoch... epochs) {
        TrainingRecord record = new TrainingRecord(
                DatasetIdentity.UNKNOWN, Map.of(), List.of(epochs), kept, "", "", Double.NaN, List.of());
        return new Texts(Language.ENGLISH).get(HistoryView.sentence(record));
    }

    @Test
    void anEmptyHistoryIsASentence() {
        assertEquals("No epoch is recorded, so there is nothing to draw.", sentence(0));
    }

    @Test
    void oneEpochIsASentenceWithItsFigures() {
        assertEquals(
                "One epoch is recorded, too little for a curve: training loss 0.5000, 90.00 % right in training, 95.00 % in"
                        + " validation.",
                sentence(1, FIRST));
    }

    @Test
    void theChartsAreToldInWords() {
        assertEquals(
                "In 2 epochs the training loss went from 0.5000 to 0.1250. Right in validation: 95.00 % after the first epoch,"
                        + " 97.50 % after the last. The weights of epoch 1 were kept; it is marked.",
                sentence(1, FIRST, SECOND));
    }
}
