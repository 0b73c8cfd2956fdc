package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.help.Tour;
import java.util.List;

/** Where the tour of five minutes stops: every tab, by what matters most on it. */
final class TourStops {
    private TourStops() {}

    static List<Tour.Stop> in(ShellViewModel shell) {
        return List.of(
                stop(shell, Screen.RECOGNISE, "draw", "canvas"),
                stop(shell, Screen.RECOGNISE, "bars", "probabilities"),
                stop(shell, Screen.RECOGNISE, "steps", "steps"),
                stop(shell, Screen.TRAIN, "network", "preset"),
                stop(shell, Screen.TRAIN, "train", "train"),
                stop(shell, Screen.OWN, "own", "own-drawings"),
                stop(shell, Screen.MISTAKES, "mistakes", "mistakes-again"),
                stop(shell, Screen.MODEL, "model", "model-details"));
    }

    private static Tour.Stop stop(ShellViewModel shell, Screen screen, String name, String node) {
        return new Tour.Stop(name, node, () -> shell.screen().set(screen));
    }
}
