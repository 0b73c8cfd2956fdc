package inkling.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.model.InputConvention;
import inkling.model.InputScale;
import inkling.model.Model;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A network that reads MNIST as it is, handed pictures that a scale has spoilt, which another undoes. */
class InputTrialTest {
    private final Model plain;

    InputTrialTest() throws IOException {
        plain = BundledModels.load();
    }

    private static InputTrial trial(Model model) {
        return InputTrial.of(model, 1).orElseThrow();
    }

    @Test
    void aNetworkThatReadsAsItIsWantsNothingElse() {
        InputTrial trial = trial(plain);

        assertEquals(InputConvention.PLAIN, trial.best());
        assertFalse(trial.isClear());
    }

    @ParameterizedTest
    @EnumSource(
            value = InputConvention.class,
            names = {"BYTES", "INVERTED", "TURNED"})
    void aWrongScaleIsSeenAndTheRightOneFound(InputConvention wrong) {
        InputTrial trial = trial(plain.withInput(wrong.scale()));

        assertTrue(trial.isClear(), trial.toString());
        assertEquals(InputConvention.PLAIN, trial.best());
        assertTrue(trial.accuracy() > 0.97, trial.toString());
    }

    @Test
    void aNetworkThatReadsNothingInAnyWayGetsNoAdvice() {
        Model deaf = new Model(
                plain.network(),
                new inkling.engine.Parameters(plain.parameters().layout()),
                plain.preprocessing(),
                plain.labels(),
                plain.training());

        assertFalse(trial(deaf).isClear());
    }

    @Test
    void lettersAreNotTriedOnDigits() {
        Model letters = new Model(
                plain.network(),
                plain.parameters(),
                plain.preprocessing(),
                List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
                plain.training());

        assertTrue(InputTrial.of(letters.withInput(InputScale.IDENTITY), 1).isEmpty());
    }
}
