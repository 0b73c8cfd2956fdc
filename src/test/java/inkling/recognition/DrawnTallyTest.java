package inkling.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.recognition.DrawnScore.Count;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnTallyTest {
    private static final List<String> LABELS = List.of("0", "1");

    private final DrawnTally tally = new DrawnTally(LABELS);

    @Test
    void answersAreCountedByClassAndBySource() {
        tally.add("0", "a", zero(new Verdict.Sure("0")));
        tally.add("1", "a", zero(new Verdict.Sure("0")));
        tally.add("0", "b", zero(new Verdict.Sure("0")));
        DrawnScore score = tally.score();
        assertEquals(new Count(3, 2, 0, 0), score.all());
        assertEquals(new Count(2, 2, 0, 0), score.perClass().get("0"));
        assertEquals(new Count(1, 0, 0, 0), score.perClass().get("1"));
        assertEquals(new Count(2, 1, 0, 0), score.perSource().get("a"));
        assertEquals(0.5, score.perSource().get("a").accuracy());
    }

    @Test
    void theVerdictIsCountedBesideTheAnswer() {
        tally.add("0", "a", zero(new Verdict.NotADigit()));
        tally.add("0", "a", zero(new Verdict.Either("0", "1")));
        assertEquals(new Count(2, 2, 1, 1), tally.score().all());
    }

    @Test
    void whatIsTooSmallToBeReadIsWrong() {
        tally.add("0", "a", new Recognition.Blank());
        assertEquals(new Count(1, 0, 0, 0), tally.score().all());
    }

    @Test
    void classesKeepTheModelsOrder() {
        tally.add("1", "a", zero(new Verdict.Sure("0")));
        assertEquals(LABELS, List.copyOf(tally.score().perClass().keySet()));
    }

    @Test
    void aScoreStaysAsItWas() {
        DrawnScore before = tally.score();
        tally.add("0", "a", zero(new Verdict.Sure("0")));
        assertEquals(0, before.all().samples());
        assertTrue(Double.isNaN(before.all().accuracy()));
    }

    @Test
    void anUnknownLabelIsRefusedWithTheKnownOnes() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> tally.add("x", "a", new Recognition.Blank()))
                .getMessage();
        assertTrue(message.contains("\"x\"") && message.contains("0, 1"), message);
    }

    private static Recognition zero(Verdict verdict) {
        return new Recognition.Answer(LABELS, new float[] {0.8f, 0.2f}, new float[784], verdict);
    }
}
