package inkling.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import inkling.data.Dataset;
import inkling.data.Mnist;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TrainingWarmUpTest {
    private static final Dataset DIGITS = Mnist.test().slice(0, 740);

    private final TrainingWarmUp practice = new TrainingWarmUp(2);
    private final List<TrainingEvent> events = new ArrayList<>();

    private long steps() {
        return events.stream().filter(TrainingEvent.Step.class::isInstance).count();
    }

    @Test
    void itIsARunOfTwoEpochsWithoutTheHundredHeldOut() {
        practice.run(DIGITS, events::add);
        assertEquals(2 * 640 / 64, steps());
        assertInstanceOf(TrainingEvent.Finished.class, events.get(events.size() - 1));
    }

    @Test
    void itEndsAfterTheStepUnderWay() {
        practice.run(DIGITS, event -> {
            events.add(event);
            if (steps() == 5) {
                practice.end();
            }
        });
        assertEquals(5, steps());
    }

    @Test
    void onceEndedItDoesNotBegin() {
        practice.end();
        practice.run(DIGITS, events::add);
        assertEquals(List.of(), events);
    }
}
