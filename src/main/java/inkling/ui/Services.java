package inkling.ui;

import inkling.ink.Ink;
import inkling.model.Model;
import inkling.store.run.RunLog;
import inkling.ui.common.Message;
import inkling.ui.common.Preferences;
import inkling.ui.draw.DigitReader;
import inkling.ui.drawings.OwnDrawings;
import inkling.ui.evaluation.Evaluator;
import inkling.ui.help.About;
import inkling.ui.model.ModelFiles;
import inkling.ui.model.StrokeScorer;
import inkling.ui.own.FineTuner;
import inkling.ui.train.TrainingService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gives the window what it needs of the rest of the program. For background threads, all of it. */
interface Services {
    /** @throws IllegalArgumentException if the model needs a preprocessing that this program does not know */
    Function<Model, DigitReader> readers();

    TrainingService trainer();

    /** The runs of earlier. */
    RunLog runLog();

    Evaluator evaluator();

    OwnDrawings ownDrawings();

    FineTuner fineTuner();

    ModelFiles modelFiles();

    StrokeScorer strokeScorer();

    UnsavedPlace unsavedModel();

    About about();

    /** Shows a folder in the system's file manager, if there is one. */
    void openFolder(Path folder) throws IOException;

    /** Shows a page in the user's browser, if there is one. */
    void openPage(String address);

    /** Returns the licences of what the program is made with, in full; an empty text if this copy has none. */
    String notices() throws IOException;

    /** The model to start with. */
    FirstModel firstModel(Preferences preferences);

    /** Returns the stored preferences; empty at the first start or if it is damaged. */
    Map<String, String> loadPreferences();

    /** Returns what the user has to know of how {@link #loadPreferences} went, and of where they lie. */
    default Optional<Message> preferencesProblem() {
        return Optional.empty();
    }

    void savePreferences(Map<String, String> preferences);

    /** The drawing of the last time; empty if there is none or it is damaged. */
    Ink loadDrawing();

    void saveDrawing(Ink ink);
}
