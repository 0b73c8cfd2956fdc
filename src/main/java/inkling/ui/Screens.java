package inkling.ui;

import inkling.ink.Ink;
import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.Preferences;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** Makes the screens of a window and leads from one to another. On the FX thread. */
final class Screens {
    private final TrainScreen train;
    private final OwnScreen own;
    private final RecogniseScreen recognise;
    private final MistakesScreen mistakes;
    private final ModelScreen model;
    private final InspectScreen inspect;

    /** @param last the drawing of the last time */
    Screens(WindowContext context, Ink last) {
        train = new TrainScreen(context);
        own = new OwnScreen(context, this::collect);
        recognise = new RecogniseScreen(context, own, train::trainOn, last);
        mistakes = new MistakesScreen(context, recognise::lookAt);
        model = new ModelScreen(context, recognise::lookAt);
        inspect = new InspectScreen(context, recognise.drawing(), own.drawings(), model.recent());
    }

    private void collect() {
        recognise.collect();
    }

    TrainScreen train() {
        return train;
    }

    OwnScreen own() {
        return own;
    }

    RecogniseScreen recognise() {
        return recognise;
    }

    ModelScreen model() {
        return model;
    }

    Map<Screen, Parent> roots() {
        return Map.of(
                Screen.RECOGNISE, recognise.root(),
                Screen.TRAIN, train.root(),
                Screen.OWN, own.root(),
                Screen.MISTAKES, mistakes.root(),
                Screen.MODEL, model.root(),
                Screen.INSPECT, inspect.root());
    }

    Shortcuts shortcuts() {
        Shortcuts shortcuts = new Shortcuts();
        shortcuts.add("tab.recognise", recognise.shortcuts());
        shortcuts.add("tab.train", train.shortcuts());
        shortcuts.add("tab.own", own.shortcuts());
        shortcuts.add("tab.mistakes", mistakes.shortcuts());
        shortcuts.add("tab.model", model.shortcuts());
        shortcuts.add("tab.inspect", inspect.shortcuts());
        return shortcuts;
    }

    /** What the screens want to be remembered. */
    List<Consumer<Preferences>> memories() {
        return List.of(recognise::remember, train::remember);
    }

    /** Reads what earlier starts of the program have left: drawings and runs. */
    void load() {
        own.drawings().refresh();
        train.load();
    }

    /** The program ends: what goes on is kept for the next start. */
    void close() {
        train.close();
        recognise.close();
    }
}
