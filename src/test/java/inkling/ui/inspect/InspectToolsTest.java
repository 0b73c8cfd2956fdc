package inkling.ui.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class InspectToolsTest {
    private static final FxRobot ROBOT = new FxRobot();

    private final Texts texts = new Texts(Language.ENGLISH);
    private final InspectViewModel inspect = new InspectViewModel(
            new SimpleObjectProperty<>(Optional.empty()),
            new SimpleObjectProperty<>(Models.untrained(1)),
            new SimpleBooleanProperty(),
            Background.onCallingThread(),
            Background.onCallingThread());
    private InspectTools tools;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void makeTheTools() {
        ROBOT.interact(() -> tools = new InspectTools(
                new ControlFactory(texts),
                inspect,
                new Playback(inspect::advance, new SimpleBooleanProperty()),
                new SimpleDoubleProperty(28)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"play-speed", "picture-size"})
    void aSliderHasAVisibleLabelAndAnAccessibleText(String id) {
        Slider slider = (Slider) tools.lookup("#" + id);

        List<String> labels = labels((Pane) slider.getParent());

        assertEquals(1, labels.size());
        assertFalse(slider.getAccessibleText().isBlank());
    }

    @Test
    void theEndsOfTheScaleAreInTheLanguageOfTheWindow() {
        Pane legend = (Pane) tools.lookup("#inspect-legend").getParent();
        List<String> english = labels(legend);
        assertEquals(List.of("−max", "+max"), english);

        ROBOT.interact(() -> texts.language().set(Language.CHINESE));

        assertNotEquals(english, labels(legend));
    }

    private static List<String> labels(Pane row) {
        return row.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
