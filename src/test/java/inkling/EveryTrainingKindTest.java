package inkling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.cli.ChosenConfig;
import inkling.data.Dataset;
import inkling.engine.NetworkSpec;
import inkling.engine.Optimiser;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Shape;
import inkling.engine.optimiser.OptimiserKind;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.PlainRule;
import inkling.engine.optimiser.Schedule;
import inkling.engine.optimiser.ScheduleKind;
import inkling.engine.optimiser.TrainingKinds;
import inkling.engine.random.KeyedRandom;
import inkling.model.DecimalText;
import inkling.setting.RealSetting;
import inkling.store.run.CheckpointFile;
import inkling.store.run.ConfigFiles;
import inkling.store.run.StoredRun;
import inkling.training.Checkpoint;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.training.TrainingSession;
import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import inkling.ui.train.ChosenSettings;
import inkling.ui.train.TrainSettings;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every update rule and every schedule is known wherever one can be met: in training, files, command line, window and texts. */
class EveryTrainingKindTest {
    private static final NetworkSpec NETWORK =
            new NetworkSpec("test", new Shape(4, 4, 1), List.of(new Dense(5), new Dense(3)));
    private static final ParameterLayout LAYOUT = new ParameterLayout(NETWORK);
    private static final Dataset DATA = data();

    @TempDir
    Path folder;

    private static Dataset data() {
        byte[] pixels = new byte[60 * 16];
        byte[] labels = new byte[60];
        KeyedRandom random = new KeyedRandom(1);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) random.nextInt(256);
        }
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) random.nextInt(3);
        }
        return new Dataset("noise", NETWORK.input(), pixels, labels, List.of("a", "b", "c"));
    }

    static Stream<OptimiserSpec> optimisers() {
        return TrainingKinds.optimisers();
    }

    static Stream<Schedule> schedules() {
        return TrainingKinds.schedules();
    }

    private static TrainingConfig config(OptimiserSpec optimiser) {
        return TrainingConfig.builder().optimiser(optimiser).build();
    }

    private static TrainingConfig config(Schedule schedule) {
        return TrainingConfig.builder().learningRate(schedule).build();
    }

    @Test
    void theListsHaveEveryClassOnce() {
        assertEquals(
                Set.of(OptimiserSpec.class.getPermittedSubclasses()),
                Stream.of(OptimiserKind.values())
                        .map(kind -> kind.usual().getClass())
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of(Schedule.class.getPermittedSubclasses()),
                Stream.of(ScheduleKind.values())
                        .map(kind -> kind.with(Map.of()).getClass())
                        .collect(Collectors.toSet()));
        for (OptimiserKind kind : OptimiserKind.values()) {
            assertEquals(kind, kind.usual().kind());
        }
        for (ScheduleKind kind : ScheduleKind.values()) {
            assertEquals(kind, kind.with(Map.of()).kind());
        }
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void theListHasAllConstantsOfAnUpdateRule(OptimiserSpec spec) throws ReflectiveOperationException {
        assertConstants(spec, spec.kind().constants(), spec.values());
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void theListHasAllConstantsOfASchedule(Schedule schedule) throws ReflectiveOperationException {
        assertConstants(schedule, schedule.kind().constants(), schedule.values());
    }

    /** By what the record itself has. */
    private static void assertConstants(Object kind, List<RealSetting> constants, double[] values)
            throws ReflectiveOperationException {
        RecordComponent[] components = kind.getClass().getRecordComponents();
        assertEquals(components.length, constants.size());
        assertEquals(components.length, values.length);
        for (RecordComponent component : components) {
            List<String> names = constants.stream().map(RealSetting::name).toList();
            int at = names.indexOf(component.getName());
            assertTrue(at >= 0, () -> component.getName() + " is not among " + names);
            assertEquals(component.getAccessor().invoke(kind), values[at], component.getName());
        }
    }

    @Test
    void constantsOutsideTheirRangeAreRefused() {
        for (OptimiserKind kind : OptimiserKind.values()) {
            for (RealSetting constant : kind.constants()) {
                for (double wrong : new double[] {
                    constant.range().least() - 1, constant.range().most() + 1, Double.NaN
                }) {
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> kind.with(Map.of(constant.name(), wrong)),
                            () -> kind + " " + constant.name() + " " + wrong);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void tenStepsAreThoseOfThePlainRuleInDoublePrecision(OptimiserSpec spec) {
        double rate = 0.125;
        Optimiser optimiser = new Optimiser(spec, LAYOUT, 0);
        Parameters parameters = Parameters.random(LAYOUT, 1);
        double[] expected = new double[LAYOUT.size()];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = parameters.values()[i];
        }
        double[][] memory = new double[LAYOUT.size()][2];
        PlainRule rule = PlainRule.of(spec);
        for (int t = 1; t <= 10; t++) {
            Parameters gradient = Parameters.random(LAYOUT, 100 + t);
            float[] g = gradient.values().clone();
            optimiser.begin(rate);
            optimiser.apply(parameters, gradient, 0, LAYOUT.size());
            for (ParameterLayout.Slot slot : LAYOUT.slots()) {
                for (int i = slot.offset(); i < slot.offset() + slot.size(); i++) {
                    boolean isWeight = slot.parameter().regularised();
                    expected[i] = rule.step(expected[i], g[i], rate, memory[i], t, isWeight);
                }
            }
        }
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], parameters.values()[i], 1e-5, "value " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void ratesAreThoseOfThePlainFormula(Schedule schedule) {
        int steps = 40;
        for (int step = 0; step < steps; step++) {
            assertEquals(
                    plain(schedule, step, steps), schedule.at(step, steps), 1e-12 * schedule.peak(), "step " + step);
        }
    }

    private static double plain(Schedule schedule, int step, int steps) {
        double[] c = schedule.values();
        double done = (double) step / steps;
        return switch (schedule.kind()) {
            case CONSTANT -> c[0];
            case STEP_DECAY -> {
                double rate = c[2];
                for (double next = c[1]; next <= done + 1e-12; next += c[1]) {
                    rate *= c[0];
                }
                yield rate;
            }
            case COSINE -> {
                double rising = c[0] * steps;
                yield step < rising
                        ? c[1] * (step + 1) / (rising + 1)
                        : c[1] * Math.pow(Math.cos(Math.PI / 2 * (step - rising) / (steps - rising)), 2);
            }
        };
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void anUpdateRuleComesBackFromAFile(OptimiserSpec spec) throws IOException {
        assertEquals(
                spec, ConfigFiles.read(ConfigFiles.write(config(spec)), folder).optimiser());
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void aScheduleComesBackFromAFile(Schedule schedule) throws IOException {
        assertEquals(
                schedule,
                ConfigFiles.read(ConfigFiles.write(config(schedule)), folder).learningRate());
    }

    static Stream<TrainingConfig> runs() {
        return Stream.concat(
                Stream.of(OptimiserKind.values()).map(kind -> config(kind.usual())),
                Stream.of(ScheduleKind.values()).map(kind -> config(kind.with(Map.of()))));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aRunThatGoesOnFromAFileEndsInTheSameBits(TrainingConfig settings) throws IOException {
        TrainingConfig config =
                settings.change().epochs(2).batchSize(16).heldOut(12).build();
        List<Checkpoint> all = new ArrayList<>();
        TrainingSession whole = new TrainingSession(TrainingSession.freshModel(NETWORK, DATA, config), DATA, config, 1);
        whole.keepCheckpoints(Duration.ZERO, all::add);
        float[] expected = finish(whole);

        for (Checkpoint checkpoint : List.of(all.get(1), all.get(all.size() / 2))) {
            Path file = folder.resolve("run.json");
            CheckpointFile.write(file, new StoredRun(checkpoint, Map.of()));
            Checkpoint stored = CheckpointFile.read(file).checkpoint();
            assertArrayEquals(expected, finish(TrainingSession.resumed(stored, DATA, 1)));
        }
    }

    private static float[] finish(TrainingSession session) {
        List<TrainingEvent> events = new ArrayList<>();
        session.run(events::add);
        TrainingEvent end = events.get(events.size() - 1);
        if (end instanceof TrainingEvent.Finished finished) {
            return finished.last().parameters().values();
        }
        throw new AssertionError(end);
    }

    @Test
    void theWordsOfTheRecordHaveEveryConstant() {
        optimisers().forEach(spec -> assertDescribed(spec.describe(DecimalText::of), spec.values()));
        schedules().forEach(schedule -> assertDescribed(schedule.describe(DecimalText::of), schedule.values()));
    }

    private static void assertDescribed(String words, double[] values) {
        for (double value : values) {
            assertTrue(words.contains(DecimalText.of(value)), () -> value + " is not in: " + words);
        }
    }

    @Test
    void noTwoKindsHaveTheSameWordsInTheRecord() {
        List<String> words = Stream.concat(
                        Stream.of(OptimiserKind.values())
                                .map(kind -> kind.usual().describe(DecimalText::of)),
                        Stream.of(ScheduleKind.values())
                                .map(kind -> kind.with(Map.of()).describe(DecimalText::of)))
                .toList();
        assertEquals(words.size(), Set.copyOf(words).size(), words::toString);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasANameInEveryLanguage(Language language) {
        Texts texts = new Texts(language);
        Stream.concat(
                        Stream.of(OptimiserKind.values()).map(kind -> "optimiser." + kind.name()),
                        Stream.of(ScheduleKind.values())
                                .flatMap(kind ->
                                        Stream.of("schedule." + kind.name(), "schedule." + kind.name() + ".about")))
                .map(key -> key.toLowerCase(Locale.ROOT))
                .forEach(key -> assertTrue(texts.has(key) && !texts.get(key).isBlank(), key));
    }

    @ParameterizedTest
    @EnumSource
    void anOptionOfTheCommandLineChoosesTheUpdateRuleAndItsConstants(OptimiserKind kind) {
        assertEquals(kind.usual(), chosen("--optimiser", kind.id()).optimiser());
        for (RealSetting constant : kind.constants()) {
            TrainingKinds.others(constant).forEach(value -> {
                String option = option(constant);
                OptimiserSpec expected = kind.with(Map.of(constant.name(), value));
                TrainingConfig chosen = chosen("--optimiser", kind.id(), option, Double.toString(value));
                assertEquals(expected, chosen.optimiser());
            });
            assertHelpSaysDefault(kind.id(), constant);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOptionOfTheCommandLineChoosesTheScheduleAndItsConstants(ScheduleKind kind) {
        for (RealSetting constant : kind.constants()) {
            TrainingKinds.others(constant).forEach(value -> {
                Schedule expected = kind.with(Map.of(constant.name(), value));
                TrainingConfig chosen = chosen("--schedule", kind.id(), option(constant), Double.toString(value));
                assertEquals(expected, chosen.learningRate());
            });
            if (constant != Schedule.PEAK) {
                assertHelpSaysDefault(kind.id(), constant);
            }
        }
    }

    private static TrainingConfig chosen(String... arguments) {
        return ChosenConfig.of(TrainingConfig.DEFAULT, arguments);
    }

    private static String option(RealSetting constant) {
        String words = constant.name().replaceAll("[A-Z]", "-$0").toLowerCase(Locale.ROOT);
        return Stream.of(constant == Schedule.PEAK ? "--rate" : "--" + words, "--step-" + words)
                .filter(option -> !ChosenConfig.help(option).isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No option sets " + constant.name() + "."));
    }

    private static void assertHelpSaysDefault(String kind, RealSetting constant) {
        String help = ChosenConfig.help(option(constant));
        assertTrue(help.contains(kind), () -> kind + " is not in: " + help);
        boolean said = Pattern.compile("\\d[\\d.]*(e-\\d+)?")
                .matcher(help)
                .results()
                .anyMatch(number -> Double.parseDouble(number.group()) == constant.usual());
        assertTrue(said, () -> constant + " is not in: " + help);
    }

    @ParameterizedTest
    @EnumSource
    void theWindowOffersTheUpdateRuleAndRemembersIt(OptimiserKind kind) {
        TrainSettings settings = ChosenSettings.with(config(kind.usual()));
        assertEquals(kind.usual(), ChosenSettings.config(settings).optimiser());
        assertEquals(
                kind.usual(),
                ChosenSettings.config(ChosenSettings.remembered(settings)).optimiser());

        TrainSettings other = new TrainSettings();
        other.optimiser.set(kind);
        assertEquals(kind.usualRate(), other.learningRate.value());
        assertFalse(other.learningRate.text().get().contains("E"));
    }

    @ParameterizedTest
    @EnumSource
    void theWindowOffersTheScheduleAndRemembersIt(ScheduleKind kind) {
        Schedule usual = kind.with(Map.of());
        TrainSettings settings = ChosenSettings.with(config(usual));
        assertEquals(usual, ChosenSettings.config(settings).learningRate());
        assertEquals(
                usual,
                ChosenSettings.config(ChosenSettings.remembered(settings)).learningRate());
    }
}
