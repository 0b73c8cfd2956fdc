package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.model.TrainingRecord;
import inkling.training.TrainingEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurvesTest {
    @Test
    void theSentenceTellsWhereTheLinesEnd() {
        Curves curves = new Curves();
        curves.start(new TrainingEvent.Started(60, 40, 2560));
        for (int step = 1; step <= 40; step++) {
            // every tenth batch is a hard one, the last one too; ten make a point
            curves.add(new TrainingEvent.Step(step, 1, step % 10 == 0 ? 2 : 1, 0.5, 640));
        }
        curves.add(new TrainingEvent.EpochEnded(1, new TrainingRecord.Epoch(1.1, 0.5, 0.25, 0.9)));
        assertEquals(
                List.of("1.100", "0.250", "90.00", 1), curves.sentence().get().arguments());
    }

    @Test
    void theSentenceOfARunStoppedWithinAnEpochTellsWhereTheLineEndsToo() {
        Curves curves = new Curves();
        curves.start(new TrainingEvent.Started(2, 2, 128));
        curves.add(new TrainingEvent.Step(1, 1, 2, 0.5, 640));
        curves.add(new TrainingEvent.Step(2, 1, 1, 0.5, 640));
        curves.add(new TrainingEvent.EpochEnded(1, new TrainingRecord.Epoch(1.5, 0.5, 0.25, 0.9)));
        curves.add(new TrainingEvent.Step(3, 2, 0.5, 0.5, 640));
        curves.stop();
        assertEquals(
                List.of("0.500", "0.250", "90.00", 1), curves.sentence().get().arguments());
    }
}
