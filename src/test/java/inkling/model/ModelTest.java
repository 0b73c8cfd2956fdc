package inkling.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.Preset;
import inkling.engine.layer.Shape;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTest {
    private final NetworkSpec network = Preset.FIRST_STEPS.network(new Shape(28, 28, 1), 10);

    @Test
    void aModelNeedsALabelForEachClass() {
        Parameters parameters = new Parameters(new ParameterLayout(network));

        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> new Model(network, parameters, "inkling-ink-1", List.of("0", "1"), TrainingRecord.NONE));

        assertTrue(e.getMessage().contains("10") && e.getMessage().contains("2"), e.getMessage());
    }

    @Test
    void textFromAFileCannotSteerATerminal() {
        NetworkSpec named = new NetworkSpec("a\u001b[2J", network.input(), network.layers());
        TrainingRecord record = new TrainingRecord(
                new DatasetIdentity("b\u001b[2J", 1, ""),
                Map.of("c\u001b[2J", "d\u009b2J"),
                List.of(),
                0,
                "",
                "e\r",
                Double.NaN,
                List.of());
        Model model = new Model(
                named,
                new Parameters(new ParameterLayout(named)),
                "none",
                Collections.nCopies(10, "f\u001b[2J"),
                record.withDrawn(new DrawnAccuracy("g\n", 1, 1)));

        String shown = model.toString() + model.training().settings();

        assertTrue(shown.chars().noneMatch(Character::isISOControl), shown);
        assertTrue(shown.contains("f\uFFFD[2J"), shown);
    }

    @Test
    void anAccuracyThatIsMeasuredIsNoClaimAnyMore() {
        Model foreign = new Model(
                        network,
                        new Parameters(new ParameterLayout(network)),
                        "none",
                        Collections.nCopies(10, "x"),
                        TrainingRecord.NONE.withTestAccuracy(0.99))
                .asForeign();

        assertTrue(foreign.isClaimed());
        assertFalse(
                foreign.withTraining(foreign.training().withTestAccuracy(0.5)).isClaimed());
    }

    @Test
    void oneLogitMoreThanLabelsIsForWhatIsNoClass() {
        Parameters parameters = new Parameters(new ParameterLayout(network));

        assertFalse(new Model(network, parameters, "none", Collections.nCopies(10, "x"), TrainingRecord.NONE)
                .hasRejectClass());
        assertTrue(new Model(network, parameters, "none", Collections.nCopies(9, "x"), TrainingRecord.NONE)
                .hasRejectClass());
    }

    @Test
    void aJudgementByAnOutputThatIsNotThereIsRefused() {
        Model model = new Model(
                network,
                new Parameters(new ParameterLayout(network)),
                "none",
                Collections.nCopies(10, "x"),
                TrainingRecord.NONE);
        Calibration calibration = new Calibration(1, Calibration.Score.REJECT_CLASS, 0, 0.01);

        assertThrows(IllegalArgumentException.class, () -> model.withCalibration(calibration));
    }

    @Test
    void aNewRecordKeepsTheJudgement() {
        Calibration calibration = new Calibration(0.65, Calibration.Score.ENERGY, -3, 0.01);
        Model model = new Model(
                        network,
                        new Parameters(new ParameterLayout(network)),
                        "none",
                        Collections.nCopies(10, "x"),
                        TrainingRecord.NONE)
                .withCalibration(calibration);

        assertEquals(
                calibration,
                model.withTraining(TrainingRecord.NONE.withTestAccuracy(1)).calibration());
    }

    @Test
    void weightsOfAnotherNetworkAreRefused() {
        Parameters other = new Parameters(new ParameterLayout(Preset.LENET_5.network(new Shape(28, 28, 1), 10)));

        assertThrows(
                IllegalArgumentException.class,
                () -> new Model(network, other, "inkling-ink-1", Collections.nCopies(10, "x"), TrainingRecord.NONE));
    }
}
