package inkling.ui;

import inkling.ink.Ink;
import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.Preferences;
import inkling.ui.common.ScreenView;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

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

    /** What builds their nodes. */
    Map<Screen, Supplier<? extends ScreenView>> builders() {
        return Map.of(
                Screen.RECOGNISE, recognise::view,
                Screen.TRAIN, train::build,
                Screen.OWN, own::build,
                Screen.MISTAKES, mistakes::build,
                Screen.MODEL, model::build,
                Screen.INSPECT, inspect::build);
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
