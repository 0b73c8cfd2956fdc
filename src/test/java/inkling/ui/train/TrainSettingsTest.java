package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.augmentation.AugmentationStep;
import inkling.data.ContentKind;
import inkling.engine.Preset;
import inkling.engine.optimiser.ConstantSchedule;
import inkling.engine.optimiser.Momentum;
import inkling.engine.optimiser.OptimiserKind;
import inkling.engine.optimiser.ScheduleKind;
import inkling.store.run.DataLocation;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;
import inkling.ui.common.Language;
import inkling.ui.common.Preferences;
import inkling.ui.common.Texts;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainSettingsTest {
    private final TrainSettings settings = new TrainSettings();

    @Test
    void theUsualSettingsAreValid() {
        assertTrue(settings.valid.get());
    }

    @Test
    void whatIsChosenAndTypedReachesTheRun() {
        settings.epochs.text().set("7");
        settings.batchSize.text().set("100");
        settings.optimiser.set(OptimiserKind.MOMENTUM);
        settings.learningRate.text().set("0.25");
        settings.schedule.set(ScheduleKind.CONSTANT);
        settings.l2.text().set("0.001");
        settings.labelSmoothing.text().set("0.1");
        settings.augmentation.taken(AugmentationStep.FORMS).set(true);
        settings.nonDigits.set(true);
        settings.seed.text().set("-5");
        assertEquals(
                TrainingConfig.builder()
                        .epochs(7)
                        .batchSize(100)
                        .optimiser(new Momentum(0.9))
                        .learningRate(new ConstantSchedule(0.25))
                        .l2(0.001)
                        .labelSmoothing(0.1)
                        .augmentation(Set.of(AugmentationStep.FORMS))
                        .nonDigits(0.2)
                        .seed(-5)
                        .heldOut(5000)
                        .build(),
                settings.config());
    }

    @ParameterizedTest
    @EnumSource
    void theRecipeOfEachNetworkCanBeTaken(Preset preset) {
        TrainingConfig recipe = Recipes.full(preset);
        settings.use(recipe);
        assertEquals(recipe, settings.config());
        assertTrue(settings.are(recipe));
    }

    @Test
    void theFirstSettingsAreThoseForSeconds() {
        assertTrue(settings.are(Recipes.seconds(ContentKind.DIGITS)));
    }

    @Test
    void aRecipeKeepsTheSeed() {
        settings.seed.text().set("7");
        settings.use(Recipes.full(Preset.BEST));
        assertEquals(7, settings.config().seed());
        assertTrue(settings.are(Recipes.full(Preset.BEST)));
    }

    @Test
    void anotherSettingIsNoLongerTheRecipe() {
        settings.augmentation.taken(AugmentationStep.SLANT).set(true);
        assertFalse(settings.are(Recipes.seconds(ContentKind.DIGITS)));
    }

    @Test
    void theWarmUpIsNeededForTheCosineAlone() {
        settings.warmUp.text().set("long");
        assertFalse(settings.valid.get());
        settings.schedule.set(ScheduleKind.CONSTANT);
        assertTrue(settings.valid.get());
    }

    @Test
    void oneWrongFieldMakesAllInvalid() {
        settings.batchSize.text().set("0");
        assertFalse(settings.valid.get());
    }

    @Test
    void ownFilesNeedBothPaths() {
        settings.data.set(DataChoice.IDX);
        assertFalse(settings.valid.get());
        Path folder = Path.of("").toAbsolutePath();
        settings.images.text().set(folder.resolve("images").toString());
        assertFalse(settings.valid.get());
        settings.labels.text().set(folder.resolve("labels").toString());
        assertTrue(settings.valid.get());
        assertInstanceOf(DataLocation.Idx.class, settings.location());
    }

    @Test
    void theLearningRateSuitsTheOptimiserUntilItIsTyped() {
        settings.optimiser.set(OptimiserKind.SGD);
        assertEquals("0.1", settings.learningRate.text().get());
        settings.learningRate.text().set("0.3");
        settings.optimiser.set(OptimiserKind.ADAM);
        assertEquals("0.3", settings.learningRate.text().get());
    }

    @Test
    void settingsComeBackAsTheyWere() {
        settings.preset.set(Preset.LENET_5);
        settings.optimiser.set(OptimiserKind.SGD);
        settings.epochs.text().set("12");
        settings.augmentation.taken(AugmentationStep.ELASTIC).set(true);
        settings.nonDigits.set(true);
        Preferences preferences = new Preferences(Map.of());
        settings.write(preferences);
        TrainSettings again = new TrainSettings();
        again.read(new Preferences(preferences.all()));
        assertEquals(Preset.LENET_5, again.preset.get());
        assertEquals(settings.config(), again.config());
    }

    @Test
    void damagedSettingsGiveTheUsualOnes() {
        settings.read(new Preferences(Map.of("train.epochs", "many", "train.preset", "HUGE")));
        assertEquals("2", settings.epochs.text().get());
        assertEquals(Preset.QUICK, settings.preset.get());
    }

    @Test
    void filesOfPicturesTakeTheRecipeOfPictures() {
        settings.data.set(DataChoice.IDX);

        assertTrue(settings.are(Recipes.seconds(ContentKind.PICTURES)));
    }

    @Test
    void backAtMnistItsOwnRecipeIsBack() {
        settings.data.set(DataChoice.IDX);
        settings.data.set(DataChoice.MNIST);

        assertTrue(settings.are(Recipes.seconds(ContentKind.DIGITS)));
    }

    @Test
    void settingsThatTheUserChoseOutlastAnotherChoiceOfData() {
        settings.epochs.text().set("3");
        settings.data.set(DataChoice.IDX);

        assertEquals("3", settings.epochs.text().get());
    }

    @Test
    void theSettingsOfDrawingsDoNotStayForMnist() {
        settings.data.set(DataChoice.MY_DRAWINGS);
        settings.data.set(DataChoice.MNIST);

        assertTrue(settings.are(Recipes.seconds(ContentKind.DIGITS)));
    }

    @Test
    void aRecipeIsInForceUntilASettingIsChanged() {
        assertEquals(Recipe.SECONDS, settings.recipe().get());
        settings.use(Recipe.FULL);
        assertEquals(Recipe.FULL, settings.recipe().get());
        settings.epochs.text().set("3");
        assertNull(settings.recipe().get());
    }

    @Test
    void whatIsBestForOneNetworkGivesWayToWhatIsBestForAnother() {
        settings.use(Recipe.FULL);
        settings.preset.set(Preset.BEST);
        assertTrue(settings.are(Recipes.full(Preset.BEST)));
    }

    @Test
    void aRecipeDiffersInNothing() {
        settings.preset.set(Preset.BEST);
        settings.use(Recipe.FULL);
        assertEquals(0, settings.differing().get());
        assertFalse(settings.further.get());
    }

    @Test
    void eachFurtherSettingThatIsNotAsUsualIsCounted() {
        settings.seed.text().set("7");
        settings.batchSize.text().set("32");
        settings.augmentation.taken(AugmentationStep.SLANT).set(true);
        assertEquals(3, settings.differing().get());
    }

    @Test
    void theSettingsOfAFirstRunAreNotCounted() {
        settings.epochs.text().set("9");
        settings.learningRate.text().set("0.01");
        settings.preset.set(Preset.FIRST_STEPS);
        assertEquals(0, settings.differing().get());
    }

    @Test
    void furtherSettingsShowThemselvesWhenOneIsNotAsUsual() {
        settings.data.set(DataChoice.MY_DRAWINGS);
        assertTrue(settings.further.get());
    }

    @Test
    void furtherSettingsThatTheUserHasClosedStayClosed() {
        settings.seed.text().set("7");
        settings.further.set(false);
        settings.epochs.text().set("3");
        assertFalse(settings.further.get());
    }

    @Test
    void whetherFurtherSettingsAreOpenIsRemembered() {
        settings.further.set(true);
        Preferences preferences = new Preferences(Map.of());
        settings.write(preferences);
        TrainSettings again = new TrainSettings();
        again.read(preferences);
        assertTrue(again.further.get());
    }

    @Test
    void settingsOfTheLastTimeThatAreNotAsUsualAreOnShow() {
        settings.read(new Preferences(Map.of("train.seed", "7", "train.further", "false")));
        assertTrue(settings.further.get());
    }

    @Test
    void everyFieldHasAName() {
        Texts texts = new Texts(Language.ENGLISH);
        assertEquals("Label smoothing", texts.get(TrainSettings.key(settings.labelSmoothing)));
        assertEquals("L2", texts.get(TrainSettings.key(settings.l2)));
        assertEquals("File with the labels", texts.get(TrainSettings.key(settings.labels)));
    }
}
