package inkling.ui.inspect;

import inkling.engine.layer.Shape;
import inkling.ui.common.Shortcut;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyEvent;

/** Goes through the values of the network, by keys or by itself. On the FX thread. */
public final class Walk {
    private final InspectViewModel inspect;
    private final Playback playback;
    private final List<Shortcut> shortcuts;

    /** @param showing whether anybody looks: otherwise neither the keys nor the playback act */
    public Walk(InspectViewModel inspect, ObservableBooleanValue showing) {
        this.inspect = inspect;
        playback = new Playback(inspect::advance, showing);
        shortcuts = walking(showing);
    }

    Playback playback() {
        return playback;
    }

    List<Shortcut> shortcuts() {
        return shortcuts;
    }

    /** Acts if the event is one of the keys. */
    boolean handle(KeyEvent event) {
        return shortcuts.stream().anyMatch(shortcut -> shortcut.handle(event, true));
    }

    private List<Shortcut> walking(ObservableBooleanValue here) {
        String arrows = "\u2190 \u2191 \u2192 \u2193";
        return List.of(
                Shortcut.of("inspect.walk.places", here, () -> step(0, -1), "LEFT")
                        .shownAs(arrows),
                Shortcut.of("", here, () -> step(0, 1), "RIGHT"),
                Shortcut.of("", here, () -> step(-1, 0), "UP"),
                Shortcut.of("", here, () -> step(1, 0), "DOWN"),
                Shortcut.of("inspect.walk.channels", here, () -> inspect.moveChannel(-1), "Comma")
                        .shownAs(",  ."),
                Shortcut.of("", here, () -> inspect.moveChannel(1), "Period"),
                Shortcut.of("inspect.walk.layers", here, () -> inspect.moveLayer(-1), "Page Up")
                        .shownAs("Page Up, Page Down"),
                Shortcut.of("", here, () -> inspect.moveLayer(1), "Page Down"),
                Shortcut.of("inspect.walk.ends", here, () -> inspect.moveLayer(-inspect.activations()), "HOME")
                        .shownAs("Home, End"),
                Shortcut.of("", here, () -> inspect.moveLayer(inspect.activations()), "END"),
                Shortcut.of("inspect.play", here, playback::toggle, "SPACE"));
    }

    /** Goes to another place; in a vector all places are channels. */
    private void step(int rows, int columns) {
        boolean vector = inspect.passes()
                .get()
                .flatMap(passes -> inspect.chosen().get().map(place -> passes.shape(place.activation())))
                .filter(Shape::isVector)
                .isPresent();
        if (vector) {
            inspect.moveChannel(rows + columns);
        } else {
            inspect.move(rows, columns);
        }
    }
}
