package inkling.ui.screens;

import inkling.data.Dataset;
import inkling.engine.Preset;
import inkling.model.Model;
import inkling.store.run.DataLocation;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.ui.FakeServices;
import inkling.ui.screens.Scenario.Screen;
import inkling.ui.train.FakeTrainingService;
import inkling.ui.train.TrainingService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** States of the Train tab. */
final class TrainScenarios {
    private static final List<Screen> NETWORK = List.of(Screen.TRAIN_NETWORK);

    private final FakeTrainingService trainer = new FakeTrainingService();
    private final Path folder;

    private TrainScenarios(Path folder) {
        this.folder = folder;
    }

    /** @param folder for files of runs */
    static List<Scenario> all(Path folder) {
        List<Scenario> all = new ArrayList<>();
        for (Preset preset : Preset.values()) {
            all.add(new Scenario(
                    "network " + preset.title(), preferences("preset", preset.name()), hand -> {}, NETWORK));
        }
        all.add(new Scenario(
                "start from the model in use",
                preferences("further", "true").andThen(services -> services.first = Things.bundled("inkling")),
                hand -> hand.press("tab-train").choose("start", 1),
                NETWORK));
        all.add(new Scenario(
                "settings explained",
                preferences("explained", "true").andThen(preferences("further", "true")),
                hand -> {},
                NETWORK));
        all.add(new Scenario(
                "own files with something wrong in a folder",
                services -> {
                    services.trainer = new FakeTrainingService();
                    services.preferences.put("train.data", "IDX");
                    services.preferences.put("train.further", "true");
                    services.preferences.put(
                            "train.images", folder.resolve("images").toString());
                    services.preferences.put(
                            "train.labels", folder.resolve("labels").toString());
                },
                hand -> hand.press("tab-train").see("remedy-drop-empty"),
                NETWORK));
        all.add(new Scenario("a folder, none chosen", preferences("data", "FOLDER"), hand -> {}, NETWORK));
        all.add(new Scenario("own files, none chosen", preferences("data", "IDX"), hand -> {}, NETWORK));
        all.add(new Scenario(
                "a wrong seed",
                preferences("further", "true"),
                hand -> hand.press("tab-train").type("seed", "x"),
                NETWORK));
        all.add(new TrainScenarios(folder).state("before the first run", hand -> {}, Scenario.TRAIN));
        all.add(new TrainScenarios(folder).underWay());
        all.add(new TrainScenarios(folder).paused());
        all.add(new TrainScenarios(folder).vain());
        all.add(new TrainScenarios(folder).diverged());
        all.add(new TrainScenarios(folder).failed());
        all.add(new TrainScenarios(folder).choosing());
        all.add(new TrainScenarios(folder).interrupted());
        all.add(new TrainScenarios(folder).manyRuns());
        return all;
    }

    /** With all settings in sight, or with what else they remember. */
    private static Consumer<FakeServices> preferences(String name, String value) {
        return services -> services.preferences.put("train." + name, value);
    }

    private Scenario state(String name, Consumer<Hand> enter, List<Screen> screens) {
        return new Scenario(name, services -> services.trainer = trainer, enter, screens);
    }

    private Scenario underWay() {
        return state("training under way", this::start, also(Screen.RECOGNISE, Screen.OWN, Screen.MODEL_NETWORK));
    }

    private Scenario paused() {
        return state(
                "training paused",
                hand -> {
                    start(hand);
                    hand.press("pause");
                    trainer.listener.accept(new TrainingEvent.Paused(95));
                    hand.settle();
                },
                NETWORK);
    }

    private Scenario vain() {
        return state(
                "nothing learned",
                hand -> {
                    start(hand);
                    trainer.listener.accept(new TrainingEvent.NothingLearned(2));
                    hand.see("run-nothing-learned");
                },
                List.of(Screen.TRAIN_NETWORK, Screen.TRAIN_CURVES));
    }

    private Scenario diverged() {
        return state(
                "training diverged",
                hand -> {
                    start(hand);
                    trainer.listener.accept(new TrainingEvent.Diverged(
                            95, Double.NaN, TrainingEvent.Cause.LEARNING_RATE, Optional.of(result()), 2));
                    hand.see("run-broken");
                },
                Scenario.TRAIN);
    }

    private Scenario failed() {
        return new Scenario(
                "training failed",
                services -> {
                    services.trainer = trainer;
                    trainer.unreadable = new IOException(
                            "/home/somebody/Documents/data/a-rather-long-name-of-a-file-images-idx3-ubyte cannot be read: it ends early.");
                },
                hand -> hand.press("tab-train").press("train").see("run-broken"),
                NETWORK);
    }

    private Scenario choosing() {
        return state("keep or go back", this::finish, also(Screen.RECOGNISE, Screen.OWN, Screen.MODEL_RECORD));
    }

    private void finish(Hand hand) {
        start(hand);
        trainer.listener.accept(
                new TrainingEvent.Finished(result(), result(), 2, TrainingEvent.Ending.COMPLETED, 123.4));
        hand.see("keep-new");
    }

    private Scenario interrupted() {
        return new Scenario(
                "an interrupted run on offer",
                services -> {
                    services.trainer = trainer;
                    trainer.interrupted = Optional.of(new BrokenOff());
                },
                hand -> hand.press("answer-later"),
                NETWORK);
    }

    private Scenario manyRuns() {
        return new Scenario(
                "many runs",
                services -> {
                    services.trainer = trainer;
                    services.runLog = Things.runs(folder.resolve("many"), 14);
                },
                hand -> {
                    hand.press("tab-train").press("show-runs").settle();
                    hand.showRuns(6);
                },
                List.of(Screen.TRAIN_CURVES, Screen.TRAIN_RUNS));
    }

    private void start(Hand hand) {
        trainer.events = Things.underWay(result());
        hand.press("tab-train").press("train").see("run-numbers").settle();
    }

    private static Model result() {
        return inkling.ui.Models.untrained(3)
                .withTraining(inkling.model.TrainingRecord.NONE
                        .withEpoch(new inkling.model.TrainingRecord.Epoch(0.4, 0.9, 0.3, 0.94))
                        .withEpoch(new inkling.model.TrainingRecord.Epoch(0.2, 0.95, 0.2, 0.9677)));
    }

    private static List<Screen> also(Screen... others) {
        List<Screen> all = new ArrayList<>(Scenario.TRAIN);
        all.addAll(List.of(others));
        return all;
    }

    private final class BrokenOff implements TrainingService.Interrupted {
        @Override
        public String network() {
            return "Inkling best";
        }

        @Override
        public int epoch() {
            return 3;
        }

        @Override
        public TrainingConfig config() {
            return Things.config();
        }

        @Override
        public DataLocation location() {
            return new DataLocation.MnistTraining();
        }

        @Override
        public TrainingService.Run resume(Dataset data) {
            return trainer.prepare(null, location(), data, config());
        }

        @Override
        public void discard() {}
    }
}
