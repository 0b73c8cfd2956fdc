package inkling.ui;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.Preset;
import inkling.engine.kernel.KernelSelector;
import inkling.engine.layer.Shape;
import inkling.ink.Ink;
import inkling.ink.Preprocessing;
import inkling.model.Model;
import inkling.model.ProgramVersion;
import inkling.model.TrainingRecord;
import inkling.store.UserFolder;
import inkling.store.drawing.DrawingFile;
import inkling.store.run.RunLog;
import inkling.store.settings.SettingsFile;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Preferences;
import inkling.ui.common.ProgramNames;
import inkling.ui.draw.DigitReader;
import inkling.ui.draw.RecogniserReader;
import inkling.ui.drawings.OwnDrawings;
import inkling.ui.drawings.StoredDrawings;
import inkling.ui.evaluation.EngineEvaluator;
import inkling.ui.evaluation.Evaluator;
import inkling.ui.help.About;
import inkling.ui.model.FileScorer;
import inkling.ui.model.ModelFiles;
import inkling.ui.model.StoredModels;
import inkling.ui.model.StrokeScorer;
import inkling.ui.own.EngineFineTuner;
import inkling.ui.own.FineTuner;
import inkling.ui.train.EngineTrainingService;
import inkling.ui.train.TrainingService;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Implements {@link Services} by this program's engine, model files, settings and drawings on disk. */
final class ProgramServices implements Services {
    private static final System.Logger LOG = System.getLogger(ProgramServices.class.getName());
    /** Made by the build of packages. */
    private static final String NOTICES = "/inkling/THIRD-PARTY.md";

    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    private final Consumer<String> documents;
    private final TrainingService trainer = new EngineTrainingService(UserFolder.path());
    private final RunLog runLog = new RunLog(UserFolder.path());
    private final ModelFiles models = new StoredModels();
    private final OwnDrawings own = new StoredDrawings(UserFolder.path());
    private final SettingsFile settings = new SettingsFile(UserFolder.path());
    private Optional<Path> damagedSettings = Optional.empty();
    private final UnsavedPlace unsaved = new StoredUnsavedModel(UserFolder.path());
    private final DrawingFile drawing = new DrawingFile(UserFolder.path());

    /** @param documents shows what lies at an address with what the system has for it */
    ProgramServices(Consumer<String> documents) {
        this.documents = documents;
    }

    @Override
    public About about() {
        return new About(
                ProgramVersion.text(),
                About.runtime(),
                About.javafxRuntime(),
                KernelSelector.usesVectors(),
                UserFolder.path(),
                About.releasesPage());
    }

    @Override
    public void openFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        documents.accept(folder.toUri().toString());
    }

    @Override
    public void openPage(String address) {
        documents.accept(address);
    }

    @Override
    public String notices() throws IOException {
        try (InputStream in = ProgramServices.class.getResourceAsStream(NOTICES)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public Function<Model, DigitReader> readers() {
        return RecogniserReader::new;
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
        return new EngineEvaluator(UserFolder.path());
    }

    @Override
    public OwnDrawings ownDrawings() {
        return own;
    }

    @Override
    public FineTuner fineTuner() {
        return new EngineFineTuner();
    }

    @Override
    public ModelFiles modelFiles() {
        return models;
    }

    @Override
    public StrokeScorer strokeScorer() {
        return new FileScorer();
    }

    @Override
    public UnsavedPlace unsavedModel() {
        return unsaved;
    }

    @Override
    public FirstModel firstModel(Preferences preferences) {
        return FirstModel.find(models, unsaved, preferences, ProgramServices::untrained);
    }

    private static NamedModel untrained() {
        LOG.log(System.Logger.Level.WARNING, "No bundled model: starting with an untrained network.");
        NetworkSpec network = Preset.QUICK.network(new Shape(28, 28, 1), DIGITS.size());
        Parameters random = Parameters.random(new ParameterLayout(network), 1);
        Model model = new Model(network, random, Preprocessing.INKLING_INK_1.id(), DIGITS, TrainingRecord.NONE);
        return new NamedModel(ProgramNames.UNTRAINED, model, new NamedModel.Origin.Memory(), true);
    }

    @Override
    public Map<String, String> loadPreferences() {
        SettingsFile.Found found = settings.read();
        damagedSettings = found.putAside();
        return StoredPreferences.of(found.settings());
    }

    @Override
    public Optional<Message> preferencesProblem() {
        return damagedSettings
                .map(file -> Message.of("settings.damaged", file.toString()))
                .or(() -> UserFolder.problem().map(reason -> Message.of("settings.portable", reason)));
    }

    @Override
    public synchronized void savePreferences(Map<String, String> preferences) {
        try {
            settings.save(StoredPreferences.settings(preferences));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The settings were not saved: {0}", e.getMessage());
        }
    }

    @Override
    public Ink loadDrawing() {
        return drawing.load();
    }

    @Override
    public synchronized void saveDrawing(Ink ink) {
        try {
            drawing.save(ink);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The drawing was not saved: {0}", e.getMessage());
        }
    }
}
