package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.engine.Preset;
import inkling.engine.layer.Shape;
import inkling.engine.optimiser.OptimiserKind;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.store.run.RecordedRun;
import inkling.store.run.RunLog;
import inkling.training.TrainingEvent;
import inkling.ui.Models;
import inkling.ui.chart.Curves;
import inkling.ui.chart.CurvesSentence;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Field;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TrainViewModelTest {
    private static final Model TRAINED = Models.untrained(7);
    private static final TrainingEvent IN_VAIN =
            new TrainingEvent.EpochEnded(1, new TrainingRecord.Epoch(2.3, 0.1, 2.3, 0.1));

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final NamedModel old = Models.bundled();
    private final CurrentModel currentModel = new CurrentModel(old);
    private final Notifications notifications = new Notifications();
    private final TrainSettings settings = new TrainSettings();
    private final FakeTrainingService trainer = new FakeTrainingService();
    private final RunsViewModel runs = new RunsViewModel(
            new RunLog(Path.of("nowhere")),
            new ChosenFile(),
            notifications,
            new Background(unwanted -> {}, Runnable::run));
    private final TrainViewModel training = new TrainViewModel(
            settings,
            currentModel,
            notifications,
            runs,
            new TrainingWork(trainer, new Background(background::add, Runnable::run), Runnable::run));

    @Test
    void aRunShowsItsProgressAndCurves() {
        run(
                new TrainingEvent.Started(2, 100, 6400),
                new TrainingEvent.Step(50, 1, 1.5, 0.5, 640),
                new TrainingEvent.EpochEnded(1, new TrainingRecord.Epoch(1, 0.6, 0.8, 0.7)));
        Progress progress = training.run().progress().get();
        assertEquals(0.25, progress.fraction());
        assertEquals(1, progress.epoch());
        assertEquals(150 * 64 / 640.0, progress.secondsLeft());
        assertEquals(0.5, runs.items().get(0).curves().trainingPoints().get(0).epoch());
        assertEquals(0.7, runs.items().get(0).curves().validationPoints().get(0).accuracy(), 1e-9);
        assertEquals(
                "train.chart.sentence",
                CurvesSentence.of(runs.items().get(0).curves()).key());
    }

    @Test
    void theTimeLeftIsNotGuessedFromTheFirstSteps() {
        run(new TrainingEvent.Started(2, 100, 6400), new TrainingEvent.Step(3, 1, 1.5, 0.5, 64));
        assertEquals(Double.NaN, training.run().progress().get().secondsLeft());
    }

    @Test
    void aRunMakesRoomWhileTheWindowIsInUse() {
        run(new TrainingEvent.Started(2, 10, 640));
        training.run().makeRoom(true);
        training.run().makeRoom(false);
        assertEquals(List.of("room true", "room false"), trainer.asked);
    }

    @Test
    void aRunMakesRoomIfTheWindowIsInUseWhenItBegins() {
        training.run().makeRoom(true);
        run(new TrainingEvent.Started(2, 10, 640));
        assertEquals(List.of("room true"), trainer.asked);
    }

    @Test
    void drawingsAreAnsweredWithTheWeightsOfTheMoment() {
        run(new TrainingEvent.Started(2, 10, 640), new TrainingEvent.Snapshot(5, TRAINED));
        assertSame(TRAINED, currentModel.answering().get());
        assertTrue(currentModel.learning().get());
        assertSame(old, currentModel.current().get());
    }

    @Test
    void aFinishedRunIsTestedAndWaitsForAChoice() {
        runToTheEnd();
        RunState.Choosing choosing =
                assertInstanceOf(RunState.Choosing.class, training.run().state().get());
        assertEquals(0.975, choosing.result().training().testAccuracy());
        assertSame(old, currentModel.current().get());
    }

    @Test
    void theTestPicturesAreLetGoOnceTheResultIsTested() {
        Dataset twelve = FakeTrainingService.DATA;
        byte[] labels = {0, 1};
        trainer.data = new Dataset("two", twelve.shape(), new byte[2 * 784], labels, twelve.classes());
        WeakReference<Dataset> held = new WeakReference<>(trainer.data);
        runToTheEnd();
        trainer.data = twelve;
        assertTrue(Collected.isGone(held));
    }

    @Test
    void anotherRunStartsOnlyOnceTheResultOfTheLastIsDecided() {
        runToTheEnd();
        training.train();
        assertTrue(background.isEmpty());
        assertEquals("train.undecided", notifications.question().get().text().key());
    }

    @Test
    void theResultCanBeKeptAndAnotherRunStartedInOneStep() {
        runToTheEnd();
        training.train();
        answer("keep");
        assertSame(TRAINED.parameters(), currentModel.current().get().model().parameters());
        assertInstanceOf(RunState.Preparing.class, training.run().state().get());
    }

    @Test
    void theResultCanBeDroppedForAnotherRun() {
        runToTheEnd();
        training.train();
        answer("drop");
        assertSame(old, currentModel.current().get());
        assertInstanceOf(RunState.Preparing.class, training.run().state().get());
    }

    @Test
    void anUnsavedModelIsNotReplacedOnTheWayToAnotherRunEither() {
        currentModel.use(Models.unsaved());
        runToTheEnd();
        training.train();
        answer("keep");
        assertEquals("unsaved", currentModel.current().get().name());
        assertEquals(
                "model.unsaved.replace", notifications.question().get().text().key());
    }

    @Test
    void aFinishedRunIsRecordedWithItsFigures() {
        run(
                new TrainingEvent.Started(1, 10, 640),
                new TrainingEvent.Step(10, 1, 1.5, 0.5, 640),
                new TrainingEvent.EpochEnded(1, new TrainingRecord.Epoch(1, 0.6, 0.8, 0.7)),
                new TrainingEvent.Finished(TRAINED, TRAINED, 1, TrainingEvent.Ending.COMPLETED, 12));
        background.poll().run();
        assertEquals(
                new RunItem.Result(1, 0.7, 0.975, 12),
                runs.items().get(0).result().get());
    }

    @Test
    void aRunThatDidNotBeginIsNotRecorded() {
        trainer.unreadable = new IOException("images.gz is too short.");
        training.train();
        background.poll().run();
        assertTrue(runs.items().isEmpty());
    }

    @Test
    void aResumedRunShowsWhatItDidBefore() {
        run(
                new TrainingEvent.Started(3, 10, 640),
                new TrainingEvent.Resumed(12, List.of(new TrainingRecord.Epoch(1, 0.6, 0.8, 0.7))),
                new TrainingEvent.Step(13, 2, 1.5, 0.5, 640));
        Curves curves = runs.items().get(0).curves();
        assertEquals(0.7, curves.bestAccuracy());
        assertEquals(
                List.of(0.5, 1.3),
                curves.trainingPoints().stream().map(RecordedRun.Point::epoch).toList());
    }

    @Test
    void aRunMayBeginWithTheModelInUse() {
        settings.start.set(StartChoice.MODEL_IN_USE);
        run(new TrainingEvent.Started(1, 10, 640));
        assertEquals(new Start.Trained(old.model()), trainer.start);
        assertSame(old.model().network(), training.network().get());
    }

    @Test
    void pausingRestsAfterTheStepUnderWay() {
        run(new TrainingEvent.Started(1, 10, 640));
        training.run().pauseOrGoOn();
        assertInstanceOf(RunState.Pausing.class, training.run().state().get());
        trainer.listener.accept(new TrainingEvent.Paused(3));
        assertInstanceOf(RunState.Paused.class, training.run().state().get());
        assertTrue(training.run().busy().get());
    }

    @Test
    void aPausedRunGoesOn() {
        run(new TrainingEvent.Started(1, 10, 640));
        training.run().pauseOrGoOn();
        trainer.listener.accept(new TrainingEvent.Paused(3));
        training.run().pauseOrGoOn();
        trainer.listener.accept(new TrainingEvent.Continued(3));
        assertInstanceOf(RunState.Running.class, training.run().state().get());
        assertEquals(List.of("pause", "go on"), trainer.asked);
    }

    @Test
    void aPauseTakenBackBeforeItBeganIsNone() {
        run(new TrainingEvent.Started(1, 10, 640));
        training.run().pauseOrGoOn();
        training.run().pauseOrGoOn();
        trainer.listener.accept(new TrainingEvent.Paused(3));
        assertInstanceOf(RunState.Running.class, training.run().state().get());
    }

    @Test
    void aPausedRunCanBeStopped() {
        run(new TrainingEvent.Started(1, 10, 640));
        training.run().pauseOrGoOn();
        trainer.listener.accept(new TrainingEvent.Paused(3));
        training.run().stop();
        assertEquals(List.of("pause", "stop"), trainer.asked);
    }

    @Test
    void aRunStaysOnDiskUntilItsResultIsDecided() {
        runToTheEnd();
        assertEquals(List.of(), trainer.asked);
        training.result().goBack();
        background.poll().run();
        assertEquals(List.of("settle"), trainer.asked);
    }

    @Test
    void aKeptResultLeavesTheRunOnDiskUntilItIsSafeElsewhere() {
        CompletableFuture<Void> safe = new CompletableFuture<>();
        currentModel.keepWith(model -> safe);
        runToTheEnd();
        training.result().keep();
        assertTrue(background.isEmpty());
        safe.complete(null);
        background.poll().run();
        assertEquals(List.of("settle"), trainer.asked);
    }

    @Test
    void leavingTheProgramKeepsTheRunOnDisk() {
        run(new TrainingEvent.Started(1, 10, 640));
        training.run().suspend();
        assertEquals(List.of("suspend"), trainer.asked);
    }

    @Test
    void aRunThatCannotBeKeptOnDiskGoesOnAndSaysSo() {
        run(new TrainingEvent.Started(1, 10, 640));
        trainer.trouble.accept(new IOException("The disk is full."));
        assertEquals("train.notKept", notifications.notice().get().text().key());
        assertInstanceOf(RunState.Running.class, training.run().state().get());
    }

    @Test
    void theKeptEpochIsKnownByItsNumberAndResult() {
        TrainingRecord record = TrainingRecord.NONE
                .withEpoch(new TrainingRecord.Epoch(0.5, 0.8, 0.4, 0.9))
                .withEpoch(new TrainingRecord.Epoch(0.4, 0.9, 0.5, 0.8))
                .keeping(1);
        Model best = TRAINED.withTraining(record);
        run(new TrainingEvent.Finished(TRAINED, best, 1, TrainingEvent.Ending.PATIENCE, 12));
        background.poll().run();
        RunState.Choosing choosing =
                assertInstanceOf(RunState.Choosing.class, training.run().state().get());
        assertEquals(1, choosing.epoch());
        assertEquals(0.9, choosing.measured().orElseThrow().validationAccuracy());
    }

    @Test
    void theNewModelCanBeKept() {
        runToTheEnd();
        training.result().keep();
        assertSame(TRAINED.parameters(), currentModel.current().get().model().parameters());
        assertFalse(currentModel.current().get().saved());
        assertNull(currentModel.candidate().get());
        assertInstanceOf(RunState.Idle.class, training.run().state().get());
    }

    @Test
    void theOldModelCanBeKept() {
        runToTheEnd();
        training.result().goBack();
        assertSame(old, currentModel.current().get());
        assertSame(old.model(), currentModel.answering().get());
    }

    @Test
    void anUnsavedModelIsReplacedOnlyAfterAsking() {
        currentModel.use(Models.unsaved());
        runToTheEnd();
        training.result().keep();
        assertEquals("unsaved", currentModel.current().get().name());
        answer("discard");
        assertSame(TRAINED.parameters(), currentModel.current().get().model().parameters());
    }

    @Test
    void anUnsavedModelCanBeSavedBeforeTheResultTakesItsPlace() {
        currentModel.use(Models.unsaved());
        currentModel.saveWith(then -> {
            currentModel.use(Models.bundled());
            then.run();
        });
        runToTheEnd();
        training.result().keep();
        answer("save");
        assertSame(TRAINED.parameters(), currentModel.current().get().model().parameters());
    }

    @Test
    void theResultCanBeKeptWhereverItIsAskedAbout() {
        runToTheEnd();
        currentModel.choice().get().orElseThrow().keep(() -> {});
        assertSame(TRAINED.parameters(), currentModel.current().get().model().parameters());
        assertInstanceOf(RunState.Idle.class, training.run().state().get());
    }

    @Test
    void aLessonThatWaitsForItsUserIsNotDroppedForARunWithoutAsking() {
        boolean[] dropped = new boolean[1];
        currentModel.offer(TRAINED, new CurrentModel.Choice() {
            @Override
            public void keep(Runnable then) {}

            @Override
            public void goBack() {
                dropped[0] = true;
                currentModel.dropCandidate();
            }
        });
        training.train();
        assertSame(TRAINED, currentModel.candidate().get());
        answer("drop");
        assertTrue(dropped[0]);
        assertInstanceOf(RunState.Preparing.class, training.run().state().get());
    }

    @Test
    void divergenceGivesAdviceAndLeavesTheOldModel() {
        run(
                new TrainingEvent.Started(1, 10, 640),
                new TrainingEvent.Snapshot(1, TRAINED),
                new TrainingEvent.Diverged(3, Double.NaN, TrainingEvent.Cause.LEARNING_RATE, Optional.empty(), 0));
        RunState.Broken broken =
                assertInstanceOf(RunState.Broken.class, training.run().state().get());
        assertEquals("train.diverged.learning_rate", broken.advice().key());
        assertSame(old.model(), currentModel.answering().get());
        assertTrue(training.canTrain().get());
    }

    @Test
    void afterDivergenceTheLastGoodWeightsCanBeKept() {
        run(new TrainingEvent.Diverged(30, Double.NaN, TrainingEvent.Cause.LEARNING_RATE, Optional.of(TRAINED), 2));
        assertSame(old.model(), currentModel.answering().get());
        training.result().keep();
        assertSame(TRAINED, currentModel.current().get().model());
    }

    @Test
    void aDivergedRunIsNotOfferedAgainAtTheNextStart() {
        run(new TrainingEvent.Diverged(3, Double.NaN, TrainingEvent.Cause.LEARNING_RATE, Optional.empty(), 0));
        background.poll().run();
        assertEquals(List.of("settle"), trainer.asked);
    }

    @Test
    void whereL2IsToBlameALowerRateIsNotOffered() {
        run(new TrainingEvent.Diverged(3, Double.NaN, TrainingEvent.Cause.L2, Optional.empty(), 0));
        RunState.Broken broken =
                assertInstanceOf(RunState.Broken.class, training.run().state().get());
        assertEquals("train.diverged.l2", broken.advice().key());
        assertFalse(broken.retryable());
    }

    @Test
    void afterDivergenceATenthOfTheRateIsTried() {
        settings.learningRate.text().set("10");
        run(
                new TrainingEvent.Started(1, 10, 640),
                new TrainingEvent.Diverged(3, Double.NaN, TrainingEvent.Cause.LEARNING_RATE, Optional.empty(), 0));
        training.retry().withLowerRate();
        assertEquals(1.0, settings.learningRate.value());
        assertTrue(training.run().busy().get());
    }

    @Test
    void aTenthIsTakenOfTheRateThatFailedNotOfWhatIsTypedSince() {
        settings.learningRate.text().set("100");
        run(diverged());
        settings.use(Recipe.SECONDS);
        training.retry().withLowerRate();
        assertEquals("10", settings.learningRate.text().get());
    }

    @Test
    void theUsualRateOfTheOptimiserIsOneStepAway() {
        settings.optimiser.set(OptimiserKind.MOMENTUM);
        settings.learningRate.text().set("100");
        run(diverged());
        assertTrue(training.retry().isFasterThanUsual().get());
        training.retry().withUsualRate();
        assertEquals("0.05", settings.learningRate.text().get());
        assertTrue(training.run().busy().get());
    }

    @Test
    void aRateThatIsUsualOrLowerIsNotGoneBackTo() {
        run(diverged());
        assertFalse(training.retry().isFasterThanUsual().get());
    }

    @Test
    void anotherTryWithAWrongFieldLeadsToTheField() {
        run(diverged());
        settings.seed.text().set("seven");
        List<Field<?>> led = new ArrayList<>();
        training.obstacle().guideWith(led::add);
        training.retry().withLowerRate();
        assertEquals(List.of(settings.seed), led);
        assertEquals("field.notWhole", settings.seed.complaint().get().key());
    }

    private static TrainingEvent diverged() {
        return new TrainingEvent.Diverged(3, Double.NaN, TrainingEvent.Cause.LEARNING_RATE, Optional.empty(), 0);
    }

    @Test
    void whatStandsInTheWayOfARunIsSaid() {
        assertNull(training.obstacle().message().get());
        settings.seed.text().set("seven");
        assertEquals(
                Message.of("train.obstacle", Message.of("train.seed"), Message.of("field.notWhole")),
                training.obstacle().message().get());
    }

    @Test
    void nothingIsSaidToStandInTheWayWhileARunGoesOn() {
        training.train();
        settings.seed.text().set("seven");
        assertNull(training.obstacle().message().get());
    }

    @Test
    void aRunThatIsWantedWithAWrongFieldLeadsToTheField() {
        settings.epochs.text().set("");
        List<Field<?>> led = new ArrayList<>();
        training.obstacle().guideWith(led::add);
        training.train();
        assertEquals(List.of(settings.epochs), led);
    }

    @Test
    void picturesOfOneClassAreWarnedOf() {
        trainer.data = ofOneClass();
        training.train();
        background.poll().run();
        assertEquals(
                Message.of("train.oneClass", "0"),
                notifications.question().get().text());
        assertNull(trainer.start);
    }

    @Test
    void picturesOfOneClassAreTrainedOnIfThatIsMeant() {
        trainer.data = ofOneClass();
        training.train();
        background.poll().run();
        answer("train-one-class");
        background.poll().run();
        assertInstanceOf(RunState.Running.class, training.run().state().get());
    }

    @Test
    void aRunOnOneClassThatIsNotMeantLeavesNothing() {
        trainer.data = ofOneClass();
        training.train();
        background.poll().run();
        answer("cancel");
        assertInstanceOf(RunState.Idle.class, training.run().state().get());
        assertTrue(runs.items().isEmpty());
    }

    private static Dataset ofOneClass() {
        return new Dataset(
                "one",
                new Shape(28, 28, 1),
                new byte[12 * 784],
                new byte[12],
                Models.untrained(7).labels());
    }

    @Test
    void aDeadNetworkIsToldAndALowerRateOffered() {
        run(new TrainingEvent.Diverged(10, 2.3, TrainingEvent.Cause.DEAD, Optional.empty(), 0));

        RunState.Broken broken =
                assertInstanceOf(RunState.Broken.class, training.run().state().get());
        assertEquals("train.dead", broken.title().key());
        assertEquals("train.diverged.dead", broken.advice().key());
        assertTrue(broken.retryable());
    }

    @Test
    void aRunThatLearnsNothingSaysSoUntilItLearns() {
        run(new TrainingEvent.Started(3, 10, 640), IN_VAIN, new TrainingEvent.NothingLearned(1));
        assertEquals(1, training.run().nothingLearned().get());
        assertInstanceOf(RunState.Running.class, training.run().state().get());

        trainer.listener.accept(IN_VAIN);

        assertEquals(0, training.run().nothingLearned().get());
    }

    @Test
    void aRunThatLearnsNothingIsStoppedForOneWithAHigherRate() {
        settings.learningRate.text().set("0.0001");
        run(
                new TrainingEvent.Started(3, 10, 640),
                new TrainingEvent.Step(10, 1, 2.3, 0.1, 640),
                IN_VAIN,
                new TrainingEvent.NothingLearned(1));
        training.retry().withHigherRate();
        assertEquals(List.of("stop"), trainer.asked);

        trainer.listener.accept(new TrainingEvent.Finished(TRAINED, TRAINED, 1, TrainingEvent.Ending.STOPPED, 5));

        assertEquals("0.001", settings.learningRate.text().get());
        assertInstanceOf(RunState.Preparing.class, training.run().state().get());
        assertEquals(2, runs.items().size());
    }

    @Test
    void aRunThatLearnsIsNotStartedAgain() {
        run(new TrainingEvent.Started(3, 10, 640), IN_VAIN);

        training.retry().withLowerRate();

        assertEquals(List.of(), trainer.asked);
    }

    @Test
    void stopReachesTheRun() {
        run(new TrainingEvent.Started(1, 10, 640));
        training.run().stop();
        assertEquals(List.of("stop"), trainer.asked);
        assertInstanceOf(RunState.Stopping.class, training.run().state().get());
    }

    @Test
    void stopWhileTheDataIsReadReachesTheRunToo() {
        training.train();
        training.run().stop();
        background.poll().run();
        assertEquals(List.of("stop"), trainer.asked);
    }

    @Test
    void dataThatCannotBeReadIsNamed() {
        trainer.unreadable = new IOException("images.gz is too short.");
        training.train();
        background.poll().run();
        RunState.Broken broken =
                assertInstanceOf(RunState.Broken.class, training.run().state().get());
        assertEquals(
                "images.gz is too short.", broken.advice().arguments().get(0).toString());
    }

    @Test
    void wrongSettingsDoNotStartARun() {
        settings.epochs.text().set("0");
        assertFalse(training.canTrain().get());
        training.train();
        assertTrue(background.isEmpty());
    }

    @Test
    void aSecondRunCannotStartWhileOneWorks() {
        training.train();
        training.train();
        assertEquals(1, background.size());
    }

    @Test
    void aTwelfthOfASmallDataSetIsHeldOut() {
        run(new TrainingEvent.Started(1, 1, 22));
        assertEquals(2, trainer.config.heldOut());
    }

    @Test
    void theNetworkOfThePresetIsShown() {
        settings.preset.set(Preset.LENET_5);
        assertEquals("LeNet-5 style", training.network().get().name());
    }

    private void answer(String id) {
        notifications.answer(notifications.question().get().choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private void run(TrainingEvent... events) {
        trainer.events = List.of(events);
        training.train();
        background.poll().run();
    }

    private void runToTheEnd() {
        run(
                new TrainingEvent.Started(1, 10, 640),
                new TrainingEvent.Finished(TRAINED, TRAINED, 1, TrainingEvent.Ending.COMPLETED, 12));
        background.poll().run();
    }
}
