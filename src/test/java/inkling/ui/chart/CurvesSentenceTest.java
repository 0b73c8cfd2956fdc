package inkling.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import inkling.model.TrainingRecord;
import inkling.training.TrainingEvent;
import inkling.ui.common.Language;
import inkling.ui.common.Message;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of a run, by its state. */
class CurvesSentenceTest {
    private final Curves curves = new Curves();

    @BeforeEach
    void startTheRun() {
        curves.start(new TrainingEvent.Started(3, 2, 128));
    }

    private String said() {
        return new Texts(Language.ENGLISH).get(CurvesSentence.of(curves));
    }

    private void step() {
        curves.add(new TrainingEvent.Step(1, 1, 2.303, 0.1, 640));
    }

    private void validate(double loss) {
        curves.add(new TrainingEvent.EpochEnded(1, new TrainingRecord.Epoch(1, 0.5, loss, 0.9)));
    }

    @Test
    void aRunThatBeginsIsARun() {
        assertEquals("The run begins: its curves appear with the first steps.", said());
    }

    @Test
    void theFirstEpochIsToldInThePresentTense() {
        step();
        assertEquals("The training loss is 2.303 now; validation follows at the end of each epoch.", said());
    }

    @Test
    void aRunWithoutValidationPromisesNone() {
        step();
        validate(Double.NaN);
        assertEquals("The training loss is 2.303 now. No pictures are held out, so nothing is validated.", said());
    }

    @Test
    void aRunUnderWayHasABestEpochSoFar() {
        step();
        validate(0.25);
        assertEquals(
                "Loss 2.303 in training, 0.250 in validation; 90.00 % of the validation pictures are right."
                        + " Best epoch so far: 1.",
                said());
    }

    @Test
    void aStoppedRunIsToldInThePastTense() {
        step();
        validate(0.25);
        curves.add(finished(TrainingEvent.Ending.STOPPED));
        assertEquals(
                "The run was stopped. Its last loss was 2.303 in training, 0.250 in validation;"
                        + " 90.00 % of the validation pictures were right. Best epoch: 1.",
                said());
    }

    @Test
    void aRunThatIsBeingTestedHasEndedAlready() {
        step();
        curves.add(finished(TrainingEvent.Ending.PATIENCE));
        assertEquals("The run has ended. Its last training loss was 2.303; nothing was validated.", said());
    }

    @Test
    void aDivergedRunPromisesNothing() {
        step();
        curves.add(new TrainingEvent.Diverged(2, Double.NaN, TrainingEvent.Cause.LEARNING_RATE, Optional.empty(), 0));
        curves.stop();
        assertEquals("The run fell apart. Its last training loss was 2.303; nothing was validated.", said());
    }

    @Test
    void aRunOfEarlierIsOver() {
        curves.restore(List.of(), List.of(), 0);
        assertEquals("The run is over. It did no step.", said());
    }

    @Test
    void aLossBeyondAllBoundsIsWrittenForPeople() {
        assertEquals("0.085", TickLabels.loss(0.0851));
        assertEquals("9,100", TickLabels.loss(9100.4));
        assertEquals("2.3×10^12", TickLabels.loss(2.3e12));
    }

    @Test
    void everyStateHasATextInBothLanguages() {
        for (Curves.Ending ending : Curves.Ending.values()) {
            Message message = Message.of("train.chart.ending." + ending.name().toLowerCase(java.util.Locale.ROOT));
            for (Language language : Language.values()) {
                assertFalse(new Texts(language).get(message).isBlank());
            }
        }
    }

    private static TrainingEvent.Finished finished(TrainingEvent.Ending ending) {
        return new TrainingEvent.Finished(null, null, 1, ending, 3);
    }
}
