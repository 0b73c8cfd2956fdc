package inkling.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.data.Dataset;
import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Shape;
import inkling.model.Calibration;
import inkling.model.Calibration.Score;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibratorTest {
    private static final Dataset DATA = TinyData.bars(700, 3);

    /** With random weights, and as many outputs beyond the three classes. */
    private static Model model(int more) {
        NetworkSpec network =
                new NetworkSpec("dense", new Shape(TinyData.SIDE, TinyData.SIDE, 1), List.of(new Dense(3 + more)));
        return new Model(
                network,
                Parameters.random(new ParameterLayout(network), 4),
                "none",
                DATA.classes(),
                TrainingRecord.NONE);
    }

    @Test
    void aModelWithARejectClassIsJudgedByIt() {
        assertEquals(
                Score.REJECT_CLASS,
                Calibrator.calibration(model(1), DATA, 0.01, 1).score());
    }

    @Test
    void aModelWithoutOneIsJudgedByItsEnergy() {
        assertEquals(
                Score.ENERGY, Calibrator.calibration(model(0), DATA, 0.01, 1).score());
    }

    @Test
    void theJudgedModelRejectsTheStatedShareOfTheSamePictures() {
        for (int more = 0; more <= 1; more++) {
            Model model = model(more);
            Calibration calibration = Calibrator.calibration(model, DATA, 0.03, 1);

            assertEquals(0.03, calibration.lostDigits(), 1e-12);
            assertEquals(
                    21,
                    Evaluation.of(model.withCalibration(calibration), DATA, 1).rejected());
        }
    }

    @Test
    void anEarlierJudgementDoesNotMatter() {
        Calibration first = Calibrator.calibration(model(1), DATA, 0.01, 1);

        assertEquals(first, Calibrator.calibration(model(1).withCalibration(first), DATA, 0.01, 1));
    }

    @Test
    void threadsGiveTheSameJudgement() {
        assertEquals(Calibrator.calibration(model(1), DATA, 0.01, 1), Calibrator.calibration(model(1), DATA, 0.01, 3));
    }

    @Test
    void withoutPicturesThereIsNoJudgement() {
        assertEquals(Calibration.NONE, Calibrator.calibration(model(1), DATA.slice(0, 0), 0.01, 1));
    }

    @Test
    void aNetworkThatGivesNoNumbersHasNoJudgement() {
        Model broken = model(1);
        broken.parameters().values()[0] = Float.NaN;

        assertEquals(Calibration.NONE, Calibrator.calibration(broken, DATA, 0.01, 1));
    }

    @Test
    void losingAllDigitsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Calibrator.calibration(model(1), DATA, 1, 1));
    }
}
