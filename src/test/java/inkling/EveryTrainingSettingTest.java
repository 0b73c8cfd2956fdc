package inkling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.augmentation.AugmentationStep;
import inkling.cli.ChosenConfig;
import inkling.data.ContentKind;
import inkling.engine.Preset;
import inkling.engine.optimiser.Momentum;
import inkling.engine.optimiser.OptimiserKind;
import inkling.engine.optimiser.ScheduleKind;
import inkling.engine.optimiser.StepSchedule;
import inkling.setting.Range;
import inkling.setting.RealSetting;
import inkling.setting.WholeSetting;
import inkling.store.run.ConfigFiles;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;
import inkling.training.TrainingConfigBuilder;
import inkling.training.TrainingSettings;
import inkling.ui.common.Field;
import inkling.ui.common.Language;
import inkling.ui.train.ChosenSettings;
import inkling.ui.train.TrainSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Window, command line and file have the same settings of a training run, with the same ranges and the same defaults. */
class EveryTrainingSettingTest {
    /** By the name of the setting: a change of it, and the option that makes the same change. */
    private static final Map<String, Change> CHANGES = Map.ofEntries(
            Map.entry("epochs", new Change(config -> config.epochs(7), "--epochs", "7")),
            Map.entry("batchSize", new Change(config -> config.batchSize(9), "--batch", "9")),
            Map.entry(
                    "optimiser", new Change(config -> config.optimiser(new Momentum(0.9)), "--optimiser", "momentum")),
            Map.entry(
                    "learningRate",
                    new Change(
                            config -> config.learningRate(new StepSchedule(0.25, 0.3, 0.25)),
                            "--schedule",
                            "steps",
                            "--rate",
                            "0.25")),
            Map.entry("l2", new Change(config -> config.l2(0.5), "--l2", "0.5")),
            Map.entry("labelSmoothing", new Change(config -> config.labelSmoothing(0.5), "--label-smoothing", "0.5")),
            Map.entry(
                    "augmentation",
                    new Change(
                            config -> config.augmentation(Set.of(AugmentationStep.SLANT)), "--augment-steps", "SLANT")),
            Map.entry("junk", new Change(config -> config.nonDigits(0.5), "--junk", "0.5")),
            Map.entry("seed", new Change(config -> config.seed(-3), "--seed", "-3")),
            Map.entry("heldOut", new Change(config -> config.heldOut(11), "--held-out", "11")),
            Map.entry("patience", new Change(config -> config.patience(4), "--patience", "4")));

    /** What a recipe does not choose in the window: the seed is the user's, and of non-digits the window knows only whether there is any. */
    private static final Set<String> LEFT_TO_THE_USER = Set.of("heldOut", "junk", "seed");

    private record Change(Function<TrainingConfigBuilder, TrainingConfigBuilder> change, String... arguments) {
        TrainingConfig of(TrainingConfig config) {
            return change.apply(config.change()).build();
        }
    }

    @TempDir
    Path folder;

    static List<String> settings() {
        return Stream.of(TrainingConfig.class.getRecordComponents())
                .map(EveryTrainingSettingTest::name)
                .toList();
    }

    /** The name of a setting in files; that of one component is older than the component's own. */
    private static String name(RecordComponent component) {
        return component.getName().equals("nonDigits") ? "junk" : component.getName();
    }

    static Stream<TrainingConfig> recipes() {
        return Stream.concat(
                Stream.of(TrainingConfig.DEFAULT, Recipes.forDrawings(60)),
                Stream.of(Preset.values()).map(Recipes::full));
    }

    private static TrainingConfig changed(String setting) {
        assertTrue(CHANGES.containsKey(setting), () -> "This test has to know of " + setting + ".");
        TrainingConfig changed = CHANGES.get(setting).of(TrainingConfig.DEFAULT);
        assertNotEquals(TrainingConfig.DEFAULT, changed);
        return changed;
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aSettingComesBackFromAFile(String setting) throws IOException {
        TrainingConfig changed = changed(setting);
        assertEquals(changed, ConfigFiles.read(ConfigFiles.write(changed), folder));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void anOptionOfTheCommandLineChoosesIt(String setting) {
        assertEquals(
                changed(setting),
                ChosenConfig.of(TrainingConfig.DEFAULT, CHANGES.get(setting).arguments()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theRecordOfAModelTellsIt(String setting) {
        assertNotEquals(TrainingConfig.DEFAULT.settings(), changed(setting).settings());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theWindowChoosesIt(String setting) {
        if (!LEFT_TO_THE_USER.contains(setting)) {
            TrainingConfig changed = changed(setting);
            assertEquals(changed.withHeldOut(Recipes.HELD_OUT), ChosenSettings.config(ChosenSettings.with(changed)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRecordOfAModelHasAWordForEach(Language language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/inkling/ui/texts_" + language.code() + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        for (String setting : settings()) {
            for (String name : changed(setting).settings().keySet()) {
                assertTrue(texts.containsKey("record.setting." + name), () -> language + " has no word for " + name);
            }
        }
    }

    /** The window holds out as many pictures as always, and knows of non-digits whether there is any. */
    @ParameterizedTest
    @MethodSource("recipes")
    void windowCommandLineAndFileHaveTheSameDefaults(TrainingConfig recipe) throws IOException {
        assertEquals(recipe, ChosenConfig.of(recipe));
        assertEquals(recipe, ConfigFiles.read(ConfigFiles.write(recipe), folder));
        assertEquals(recipe.withHeldOut(Recipes.HELD_OUT), ChosenSettings.config(ChosenSettings.with(recipe)));
    }

    @ParameterizedTest
    @EnumSource
    void windowAndCommandLineMeanTheSameUpdateRule(OptimiserKind kind) {
        TrainSettings window = new TrainSettings();
        window.optimiser.set(kind);
        assertEquals(
                ChosenConfig.of(TrainingConfig.DEFAULT, "--optimiser", kind.id())
                        .optimiser(),
                ChosenSettings.config(window).optimiser());
    }

    @ParameterizedTest
    @EnumSource
    void windowAndCommandLineMeanTheSameSchedule(ScheduleKind kind) {
        TrainSettings window = ChosenSettings.with(TrainingConfig.DEFAULT);
        window.schedule.set(kind);
        assertEquals(
                ChosenConfig.of(TrainingConfig.DEFAULT, "--schedule", kind.id()).learningRate(),
                ChosenSettings.config(window).learningRate());
    }

    static List<WholeSetting> wholeSettings() throws IllegalAccessException {
        return constants(WholeSetting.class);
    }

    static List<RealSetting> realSettings() throws IllegalAccessException {
        return constants(RealSetting.class);
    }

    /** All settings of this type that there are. */
    private static <T> List<T> constants(Class<T> type) throws IllegalAccessException {
        List<T> constants = new ArrayList<>();
        for (java.lang.reflect.Field field : TrainingSettings.class.getFields()) {
            if (field.getType() == type) {
                constants.add(type.cast(field.get(null)));
            }
        }
        return constants;
    }

    @Test
    void everyNumberOfARunIsASetting() throws IllegalAccessException {
        Set<String> named = Stream.concat(
                        wholeSettings().stream().map(WholeSetting::name),
                        realSettings().stream().map(RealSetting::name))
                .collect(Collectors.toSet());
        for (RecordComponent component : TrainingConfig.class.getRecordComponents()) {
            if (component.getType() == int.class || component.getType() == double.class) {
                assertTrue(named.contains(name(component)), name(component));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("wholeSettings")
    void aWholeNumberHasTheSameRangeEverywhere(WholeSetting setting) {
        for (long value : new long[] {setting.least() - 1L, setting.least(), setting.most(), setting.most() + 1L}) {
            boolean taken = value >= setting.least() && value <= setting.most();
            assertSameRange(setting.name(), Long.toString(value), taken);
        }
    }

    @ParameterizedTest
    @MethodSource("realSettings")
    void aRealNumberHasTheSameRangeEverywhere(RealSetting setting) {
        Range range = setting.range();
        for (double end : new double[] {range.least(), range.most()}) {
            for (double value : new double[] {Math.nextDown(end), end, Math.nextUp(end)}) {
                assertSameRange(setting.name(), Double.toString(value), range.contains(value));
            }
        }
    }

    private void assertSameRange(String setting, String value, boolean taken) {
        String usual = ConfigFiles.write(TrainingConfig.DEFAULT);
        String file = usual.replaceFirst("\"" + setting + "\":[^,}]*", "\"" + setting + "\":" + value);
        assertEquals(taken, works(() -> ConfigFiles.read(file, folder)), () -> "file: " + setting + " " + value);
        String option = CHANGES.get(setting).arguments()[0];
        assertEquals(
                taken,
                works(() -> ChosenConfig.of(TrainingConfig.DEFAULT, option, value)),
                () -> "command line: " + setting + " " + value);
        Field<?> field = field(setting);
        if (field != null) {
            field.text().set(value);
            assertEquals(taken, field.isValid(), () -> "window: " + setting + " " + value);
        }
    }

    /** The window's field; null for what is no number there. */
    private static Field<?> field(String setting) {
        TrainSettings window = new TrainSettings();
        return switch (setting) {
            case "epochs" -> window.epochs;
            case "batchSize" -> window.batchSize;
            case "l2" -> window.l2;
            case "labelSmoothing" -> window.labelSmoothing;
            case "patience" -> window.patience;
            case "junk", "heldOut" -> null;
            default -> throw new AssertionError("The window has no field for " + setting + ".");
        };
    }

    private interface Work {
        Object run() throws IOException;
    }

    /** Whether a value is taken: refusals are for those who state it, not faults of the program. */
    private static boolean works(Work work) {
        try {
            work.run();
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    @Test
    void theWindowStartsWithTheSettingsForSeconds() {
        assertEquals(Recipes.seconds(ContentKind.DIGITS), ChosenSettings.config(new TrainSettings()));
    }
}
