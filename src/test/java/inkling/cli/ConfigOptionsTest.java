package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.Preset;
import inkling.engine.optimiser.AdamW;
import inkling.engine.optimiser.ConstantSchedule;
import inkling.engine.optimiser.CosineSchedule;
import inkling.engine.optimiser.Momentum;
import inkling.engine.optimiser.StepSchedule;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParameterException;

class ConfigOptionsTest {
    private static final TrainingConfig USUAL = Recipes.full(Preset.BEST);

    @Test
    void withoutOptionsTheRecipeStays() {
        assertEquals(USUAL, ChosenConfig.of(USUAL));
    }

    @Test
    void aConstantAloneChangesTheRecipesOwnUpdateRule() {
        assertEquals(
                new AdamW(0.9, 0.98, 1e-8, 0.01),
                ChosenConfig.of(USUAL, "--weight-decay", "0.01").optimiser());
    }

    @Test
    void aConstantOfAnotherUpdateRuleChangesNothing() {
        assertEquals(
                new Momentum(0.9),
                ChosenConfig.of(USUAL, "--optimiser", "momentum", "--beta2", "0.5")
                        .optimiser());
    }

    @Test
    void anotherScheduleKeepsTheRecipesPeak() {
        assertEquals(
                new ConstantSchedule(0.004),
                ChosenConfig.of(USUAL, "--schedule", "constant").learningRate());
    }

    @Test
    void aWarmUpAloneChangesTheRecipesOwnSchedule() {
        assertEquals(
                new CosineSchedule(0.004, 0.2),
                ChosenConfig.of(USUAL, "--warm-up", "0.2").learningRate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"step", "STEP", "steps"})
    void theStepScheduleIsStillFoundByItsEarlierName(String name) {
        assertEquals(
                new StepSchedule(0.004, 0.3, 0.25),
                ChosenConfig.of(USUAL, "--schedule", name).learningRate());
    }

    @Test
    void namesAreReadInUpperCaseAsWell() {
        assertEquals(
                new Momentum(0.9),
                ChosenConfig.of(USUAL, "--optimiser", "MOMENTUM").optimiser());
    }

    @Test
    void anUnknownUpdateRuleIsRefusedWithThoseThereAre() {
        String refusal = assertThrows(ParameterException.class, () -> ChosenConfig.of(USUAL, "--optimiser", "newton"))
                .getMessage();
        assertTrue(refusal.contains("newton") && refusal.contains("adamw"), refusal);
    }
}
