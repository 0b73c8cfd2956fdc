package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.help.Tour;
import java.util.List;
import javafx.beans.property.ObjectProperty;

/** Lists the stops of the five-minute tour: every tab, by what matters most on it. */
final class TourStops {
    private TourStops() {}

    static List<Tour.Stop> in(ObjectProperty<Screen> shown) {
        return List.of(
                stop(shown, Screen.RECOGNISE, "draw", "canvas"),
                stop(shown, Screen.RECOGNISE, "bars", "probabilities"),
                stop(shown, Screen.RECOGNISE, "steps", "steps"),
                stop(shown, Screen.TRAIN, "network", "preset"),
                stop(shown, Screen.TRAIN, "train", "train"),
                stop(shown, Screen.OWN, "own", "own-drawings"),
                stop(shown, Screen.MISTAKES, "mistakes", "mistakes-again"),
                stop(shown, Screen.MODEL, "model", "model-details"),
                stop(shown, Screen.INSPECT, "inspect", "inspect-network"));
    }

    private static Tour.Stop stop(ObjectProperty<Screen> shown, Screen screen, String name, String node) {
        return new Tour.Stop(name, node, () -> shown.set(screen));
    }
}
