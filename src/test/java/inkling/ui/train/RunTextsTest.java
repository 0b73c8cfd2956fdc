package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.model.DatasetIdentity;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.store.run.RunLog;
import inkling.training.TrainingEvent;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Language;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.common.Texts;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the model in use beside the result of a run. The result was tested, with 97.5 %. */
class RunTextsTest {
    private static final Message IN_USE = Message.of("record.plain", "in use");

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Notifications notifications = new Notifications();

    @Test
    void figuresOfTheSamePicturesAreCompared() {
        assertEquals(Message.of("train.compare", IN_USE, "99.56"), comparison("MNIST", "MNIST"));
    }

    @Test
    void drawingsBesideThePicturesDoNotMatter() {
        assertEquals(Message.of("train.compare", IN_USE, "99.56"), comparison("MNIST and own drawings", "MNIST"));
    }

    @ParameterizedTest
    @CsvSource({"MNIST, clothes", "MNIST, ''", "'', ''", "MNIST-C, MNIST"})
    void figuresOfDifferentPicturesAreNotCompared(String before, String now) {
        assertEquals(Message.of("train.compare.other", IN_USE), comparison(before, now));
    }

    @ParameterizedTest
    @CsvSource({"1, 1 unit", "10, 10 units"})
    void oneIsNotSeveral(int count, String said) {
        assertEquals(said, new Texts(Language.ENGLISH).get("layer.dense.what", count));
    }

    private Message comparison(String before, String now) {
        CurrentModel currentModel = new CurrentModel(new NamedModel(
                "in use",
                trainedOn(before).withTraining(record(before).withTestAccuracy(0.9956)),
                new NamedModel.Origin.Memory(),
                true));
        FakeTrainingService trainer = new FakeTrainingService();
        Model result = trainedOn(now);
        trainer.events = List.of(
                new TrainingEvent.Started(1, 10, 640),
                new TrainingEvent.Finished(result, result, 1, TrainingEvent.Ending.COMPLETED, 12));
        TrainViewModel training = new TrainViewModel(
                new TrainSettings(),
                currentModel,
                notifications,
                new RunsViewModel(
                        new RunLog(Path.of("nowhere")),
                        new ChosenFile(),
                        notifications,
                        new Background(unwanted -> {}, Runnable::run)),
                new TrainingWork(trainer, new Background(background::add, Runnable::run), Runnable::run));
        training.train();
        background.poll().run();
        background.poll().run();
        return new RunTexts(training, currentModel).comparison();
    }

    private static Model trainedOn(String data) {
        return Models.untrained(7).withTraining(record(data));
    }

    private static TrainingRecord record(String data) {
        return new TrainingRecord(
                new DatasetIdentity(data, 100, ""), Map.of(), List.of(), 0, "", "", Double.NaN, List.of());
    }
}
