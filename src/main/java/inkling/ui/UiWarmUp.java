package inkling.ui;

import inkling.data.Dataset;
import inkling.engine.layer.Shape;
import inkling.ink.Ink;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.recognition.Digit;
import inkling.recognition.Explanation;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.store.run.DataLocation;
import inkling.store.run.RunLog;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.ui.common.Background;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.FileChoice;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.draw.CollectViewModel;
import inkling.ui.draw.DigitReader;
import inkling.ui.draw.DrawView;
import inkling.ui.draw.DrawViewModel;
import inkling.ui.draw.Labelling;
import inkling.ui.draw.LabellingViewModel;
import inkling.ui.draw.OldAnswer;
import inkling.ui.drawings.OwnDrawings;
import inkling.ui.drawings.Shelf;
import inkling.ui.own.FineTuningViewModel;
import inkling.ui.own.OwnDrawingsViewModel;
import inkling.ui.train.ExamplesViewModel;
import inkling.ui.train.InterruptedViewModel;
import inkling.ui.train.RunsViewModel;
import inkling.ui.train.Start;
import inkling.ui.train.TrainSettings;
import inkling.ui.train.TrainView;
import inkling.ui.train.TrainViewModel;
import inkling.ui.train.TrainingService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Gets the screens' code loaded and compiled right after the start, by a drawing and a training run on invisible copies of the
 * screens. The first stroke and the first chart of a fresh JVM stutter for a tenth of a second, while classes are loaded and
 * compiled, and much longer when training keeps all processors busy; after this they do not. It ends within a few seconds; what
 * it makes is thrown away.
 */
final class UiWarmUp {
    private static final int ACTS = 60;
    private static final Duration PAUSE = Duration.millis(40);
    private static final int STEPS_AN_ACT = 12;
    /** In the first of them it begins, in the last it ends. */
    private static final int ACTS_A_RUN = 6;

    private final DrawViewModel drawing;
    private final SimpleBooleanProperty showing = new SimpleBooleanProperty();
    private final Scene stage;
    private final WritableImage nowhere;
    private final PretendedRun run;
    private final TrainViewModel training;
    private final Runnable showRuns;
    private Runnable background = () -> {};
    private int act;

    private UiWarmUp(ControlFactory controls, NamedModel model, List<String> stylesheets, double width, double height) {
        CurrentModel currentModel = new CurrentModel(model);
        Notifications notifications = new Notifications();
        FileChoice files = new NoFiles();
        Background atOnce = Background.onCallingThread();
        drawing = new DrawViewModel(atOnce, atOnce, currentModel.answering(), PretendedReader::new, notifications);
        OwnDrawingsViewModel own = new OwnDrawingsViewModel(new NoDrawings(), files, notifications, atOnce);
        LabellingViewModel naming = new LabellingViewModel(drawing, own, currentModel.answering());
        FineTuningViewModel fineTuning = new FineTuningViewModel(
                currentModel, own, (taught, drawings, goOn) -> Optional.empty(), notifications, atOnce);
        Labelling labelling = new Labelling(
                naming,
                new CollectViewModel(drawing, naming, own, currentModel.answering(), fineTuning, pause -> {}),
                new OldAnswer(drawing, currentModel, PretendedReader::new, notifications, atOnce),
                currentModel,
                () -> {},
                () -> {});
        DrawView drawView =
                new DrawView(controls, drawing, labelling, currentModel.answering(), files, notifications, atOnce);
        TrainSettings settings = new TrainSettings();
        RunsViewModel runs = new RunsViewModel(
                new RunLog(Path.of("")), files, notifications, new Background(nothing -> {}, nothing -> {}));
        run = new PretendedRun(model.model());
        training = new TrainViewModel(
                settings,
                currentModel,
                notifications,
                run,
                runs,
                new Background(later -> background = later, Runnable::run),
                Runnable::run);
        InterruptedViewModel interrupted = new InterruptedViewModel(training, run, notifications, atOnce);
        ExamplesViewModel examples = new ExamplesViewModel(settings, notifications, run, atOnce);
        TrainView trainView =
                new TrainView(controls, training, runs, interrupted, examples, currentModel, files, showing);
        showRuns = trainView::showRuns;
        VBox both = new VBox(drawView.root(), trainView.root());
        both.setMinSize(width, 2 * height);
        stage = new Scene(both, width, 2 * height);
        stage.getStylesheets().setAll(stylesheets);
        nowhere = new WritableImage((int) width, (int) (2 * height));
    }

    /** Plays one act after another on the FX thread, with pauses in between for what the user does. */
    static void play(ControlFactory controls, NamedModel model, List<String> stylesheets, Scene window) {
        UiWarmUp warmUp = new UiWarmUp(controls, model, stylesheets, window.getWidth(), window.getHeight());
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> {
            warmUp.playAct();
            if (warmUp.act < ACTS) {
                pause.playFromStart();
            }
        });
        pause.play();
    }

    private void playAct() {
        Point point = new Point(60 + 2.5 * act, 60 + 2.5 * act);
        if (act % 20 == 0) {
            drawing.clear();
            drawing.press(point, false);
        } else {
            drawing.drag(point);
        }
        playTraining(act % ACTS_A_RUN);
        showing.set(act % 2 == 0);
        act++;
        stage.snapshot(result -> null, nowhere);
    }

    /** A run is prepared, runs, is looked at among the others, breaks down, and is dismissed. */
    private void playTraining(int scene) {
        if (scene == 0) {
            training.keepOld();
            training.train();
        } else if (scene == 1) {
            background.run();
        } else if (scene < ACTS_A_RUN - 1) {
            run.goOn(scene);
            if (scene == ACTS_A_RUN - 2) {
                showRuns.run();
            }
        } else {
            run.breakDown();
        }
    }

    private record PretendedReader(Model model) implements DigitReader {
        @Override
        public Recognition read(Ink ink) {
            int points = ink.strokes().get(0).points().size();
            float[] probabilities = new float[model.labels().size()];
            probabilities[points % probabilities.length] = 1;
            Verdict sure = new Verdict.Sure(model.labels().get(0));
            var answer = new Recognition.Answer(model.labels(), probabilities, new float[28 * 28], sure);
            Digit digit = new Digit(answer, ink);
            return points % 4 == 0 ? Recognition.Number.of(List.of(digit, digit)) : answer;
        }

        @Override
        public Recognition read(Picture picture) {
            return new Recognition.Blank();
        }

        @Override
        public Recognition readAsIs(Picture picture) {
            return new Recognition.Blank();
        }

        @Override
        public Explanation explain(Ink ink, Set<NormaliserStep> steps) {
            return new Explanation(read(ink), List.of());
        }

        @Override
        public Explanation explain(Picture picture, Set<NormaliserStep> steps) {
            return Explanation.BLANK;
        }
    }

    private static final class PretendedRun implements TrainingService, TrainingService.Run {
        private static final Dataset NOTHING =
                new Dataset("nothing", new Shape(1, 1, 1), new byte[0], new byte[0], List.of("0"));

        private final Model model;
        private Consumer<TrainingEvent> listener;

        PretendedRun(Model model) {
            this.model = model;
        }

        /** An epoch. */
        void goOn(int epoch) {
            int before = (epoch - 1) * STEPS_AN_ACT;
            for (int step = before + 1; step <= before + STEPS_AN_ACT; step++) {
                listener.accept(new TrainingEvent.Step(step, epoch, 1.0 / step, 1 - 1.0 / step, 1000));
            }
            listener.accept(new TrainingEvent.Snapshot(before, model.withTraining(model.training())));
            listener.accept(new TrainingEvent.EpochEnded(epoch, new TrainingRecord.Epoch(1, 0.5, 1, 0.5)));
        }

        void breakDown() {
            listener.accept(new TrainingEvent.Diverged(1, 1, TrainingEvent.Cause.LEARNING_RATE, Optional.empty(), 0));
        }

        @Override
        public Data load(DataLocation location) {
            return new Data(NOTHING, Optional.empty());
        }

        @Override
        public Run prepare(Start start, DataLocation location, Dataset data, TrainingConfig config) {
            return this;
        }

        @Override
        public void warmUp() {}

        @Override
        public void endPractice() {}

        @Override
        public Optional<Interrupted> interrupted() {
            return Optional.empty();
        }

        @Override
        public Model tested(Model model, Dataset data) {
            return model;
        }

        @Override
        public void run(Consumer<TrainingEvent> to, Consumer<IOException> trouble) {
            listener = to;
            to.accept(new TrainingEvent.Started(ACTS_A_RUN, STEPS_AN_ACT, 1));
        }

        @Override
        public void pause() {}

        @Override
        public void goOn() {}

        @Override
        public void stop() {}

        @Override
        public void suspend() {}

        @Override
        public void settle() {}

        @Override
        public void makeRoom(boolean wanted) {}
    }

    private static final class NoDrawings implements OwnDrawings {
        @Override
        public List<LabelledDrawing> drawings(Shelf shelf) {
            return List.of();
        }

        @Override
        public LabelledDrawing add(Shelf shelf, String label, Ink ink) throws IOException {
            throw new IOException("There is no fine-tuning in a warm-up.");
        }

        @Override
        public void relabel(Shelf shelf, String id, String label) {}

        @Override
        public void delete(Shelf shelf, List<String> ids) {}

        @Override
        public void addAll(Shelf shelf, List<LabelledDrawing> drawings) {}

        @Override
        public int importStrokes(Shelf shelf, Path file) {
            return 0;
        }

        @Override
        public void exportStrokes(Shelf shelf, Path file) {}

        @Override
        public void exportIdx(Shelf shelf, Path images) {}
    }

    private static final class NoFiles implements FileChoice {
        @Override
        public Optional<Path> chooseToOpen(Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseToSave(Kind kind, String name) {
            return Optional.empty();
        }
    }
}
