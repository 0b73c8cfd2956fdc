package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.ScreenView;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/**
 * Shows one screen at a time. A screen is built when it is first shown, and kept from then on: building and styling all of them took most
 * of the time to the first frame, and each frame walks over whatever is in the scene. On the FX thread.
 */
final class Pages extends StackPane {
    private final ObservableValue<Screen> wanted;
    private final Map<Screen, Supplier<? extends ScreenView>> builders;
    private final Map<Screen, ScreenView> built = new EnumMap<>(Screen.class);

    /**
     * @param wanted which screen is to be shown
     * @param builders each is asked once at most
     */
    Pages(ObservableValue<Screen> wanted, Map<Screen, Supplier<? extends ScreenView>> builders) {
        this.wanted = wanted;
        this.builders = builders;
        getStyleClass().add("pages");
        wanted.subscribe(this::build);
    }

    private void build(Screen screen) {
        if (!built.containsKey(screen)) {
            ScreenView view = builders.get(screen).get();
            built.put(screen, view);
            getChildren().add(ControlFactory.showWhile(view.root(), wanted.map(screen::equals)));
        }
    }

    /** The screen that is shown. */
    Parent onShow() {
        return built.get(wanted.getValue()).root();
    }
}
