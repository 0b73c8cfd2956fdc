package inkling.ui;

import inkling.data.Dataset;
import inkling.ink.Ink;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.model.Model;
import inkling.recognition.Explanation;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.store.run.DataLocation;
import inkling.store.run.RunLog;
import inkling.training.InputTrial;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.ui.common.FileChoice;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.common.Preferences;
import inkling.ui.draw.DigitReader;
import inkling.ui.drawings.MemoryDrawings;
import inkling.ui.drawings.OwnDrawings;
import inkling.ui.evaluation.Evaluator;
import inkling.ui.help.About;
import inkling.ui.model.ExportFormat;
import inkling.ui.model.ModelFiles;
import inkling.ui.model.StrokeScorer;
import inkling.ui.own.FineTuner;
import inkling.ui.train.Start;
import inkling.ui.train.TrainingService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/** The rest of the program, without disk, engine or dialogs: any ink is a 7, and what a test puts in the place of a part answers for it. */
public class FakeServices implements Services, TrainingService, ModelFiles, FileChoice {
    final ConcurrentLinkedQueue<Ink> savedDrawings = new ConcurrentLinkedQueue<>();

    final ConcurrentLinkedQueue<Path> openedFolders = new ConcurrentLinkedQueue<>();
    final ConcurrentLinkedQueue<String> openedPages = new ConcurrentLinkedQueue<>();
    /** The address of the page about new versions, if this copy knows one. */
    public Optional<String> releases = Optional.of("https://example.org/inkling/releases");

    public String notices = "";

    final MemoryUnsaved unsaved = new MemoryUnsaved();

    public final MemoryDrawings own = new MemoryDrawings();

    public final Map<String, String> preferences = new TreeMap<>(Map.of("language", "en"));
    public Function<Model, DigitReader> readers = model -> new Sevens();
    public TrainingService trainer = this;
    public RunLog runLog = new RunLog(Path.of("target", "nowhere"));
    public Evaluator evaluator = (model, source, progress) -> Optional.empty();
    public FineTuner fineTuner = (model, drawings, goOn) -> Optional.empty();
    public StrokeScorer scorer = (model, file, goOn) -> Optional.empty();
    public ModelFiles files = this;
    public NamedModel first = Models.bundled();
    public Optional<Notifications.Notice> notice = Optional.empty();
    public Ink drawing = Ink.EMPTY;

    private static final class Sevens implements DigitReader {
        @Override
        public Recognition read(Ink ink) {
            float[] probabilities = new float[10];
            probabilities[7] = 1;
            return new Recognition.Answer(
                    Models.untrained(1).labels(), probabilities, new float[784], new Verdict.Sure("7"));
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

    @Override
    public Function<Model, DigitReader> readers() {
        return readers;
    }

    @Override
    public TrainingService trainer() {
        return trainer;
    }

    @Override
    public RunLog runLog() {
        return runLog;
    }

    @Override
    public Evaluator evaluator() {
        return evaluator;
    }

    @Override
    public OwnDrawings ownDrawings() {
        return own;
    }

    @Override
    public FineTuner fineTuner() {
        return fineTuner;
    }

    @Override
    public ModelFiles modelFiles() {
        return files;
    }

    @Override
    public StrokeScorer strokeScorer() {
        return scorer;
    }

    @Override
    public UnsavedPlace unsavedModel() {
        return unsaved;
    }

    @Override
    public About about() {
        return new About("1.2.3", "17", "21", false, Path.of("/home/ada/inkling"), releases);
    }

    @Override
    public void openFolder(Path folder) {
        openedFolders.add(folder);
    }

    @Override
    public void openPage(String address) {
        openedPages.add(address);
    }

    @Override
    public String notices() {
        return notices;
    }

    @Override
    public FirstModel firstModel(Preferences preferences) {
        return new FirstModel(first, notice);
    }

    @Override
    public Map<String, String> loadPreferences() {
        return preferences;
    }

    @Override
    public void savePreferences(Map<String, String> preferences) {}

    @Override
    public Ink loadDrawing() {
        return drawing;
    }

    @Override
    public void saveDrawing(Ink ink) {
        savedDrawings.add(ink);
    }

    @Override
    public Data load(DataLocation location) throws IOException {
        throw new IOException("There is no data.");
    }

    @Override
    public Run prepare(Start start, DataLocation location, Dataset data, TrainingConfig config) {
        return new Run() {
            @Override
            public void run(Consumer<TrainingEvent> listener, Consumer<IOException> trouble) {}

            @Override
            public void pause() {}

            @Override
            public void goOn() {}

            @Override
            public void stop() {}

            @Override
            public void makeRoom(boolean wanted) {}

            @Override
            public void suspend() {}

            @Override
            public void settle() {}
        };
    }

    @Override
    public Optional<Interrupted> interrupted() {
        return Optional.empty();
    }

    @Override
    public Model tested(Model model, Dataset data) {
        return model;
    }

    @Override
    public List<String> bundled() {
        return List.of("inkling");
    }

    @Override
    public Model readBundled(String name) {
        return Models.untrained(1);
    }

    @Override
    public Model read(Path file) {
        return Models.untrained(1);
    }

    @Override
    public Optional<InputTrial> inputTrial(Model model) {
        return Optional.empty();
    }

    @Override
    public boolean isForeign(Path file) {
        return false;
    }

    @Override
    public boolean isChangedByOthers(Path file) {
        return false;
    }

    @Override
    public void write(Model model, Path file) {}

    @Override
    public void export(Model model, ExportFormat format, Path file) {}

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseToOpen(Kind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseToSave(Kind kind, String name) {
        return Optional.empty();
    }
}
