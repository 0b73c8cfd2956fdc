package inkling.ui.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.layer.Shape;
import inkling.inspection.Unit;
import inkling.model.Model;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import inkling.ui.common.Theme;
import inkling.ui.common.ValueColours;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The network beside the board, on a screen without a display. */
class NetworkViewTest {
    private static final FxRobot ROBOT = new FxRobot();
    private static final double SIDE = 28;

    private final Model model = Models.untrained(1);
    private final SimpleObjectProperty<Optional<Recognition.Answer>> answer =
            new SimpleObjectProperty<>(Optional.empty());
    private final InspectViewModel inspect = new InspectViewModel(
            answer,
            new SimpleObjectProperty<>(model),
            new SimpleBooleanProperty(true),
            Background.onCallingThread(),
            Background.onCallingThread());
    private NetworkView view;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws Exception {
        ROBOT.interact(() -> {
            view = new NetworkView(
                    new ControlFactory(new Texts(Language.ENGLISH)), inspect, new SimpleDoubleProperty(SIDE));
            Scene scene = new Scene(view, 500, 400);
            scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
            scene.getStylesheets()
                    .add(getClass().getResource("/inkling/ui/inkling.css").toExternalForm());
        });
        int rows = inspect.passes().get().orElseThrow().activations();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            layOut();
            return view.lookupAll(".layer-row").size() == rows;
        });
        layOut();
    }

    @Test
    void everyPixelHasTheColourOfTheEnginesValue() {
        draw(1);
        assertPainted(0);
        draw(2);
        assertPainted(0);
        assertPainted(1);
    }

    @Test
    void whatWasOutOfSightIsPaintedWhenItIsScrolledTo() {
        int last = inspect.passes().get().orElseThrow().activations() - 1;
        draw(3);
        ROBOT.interact(() -> view.setVvalue(1));
        layOut();
        assertPainted(last);
    }

    @Test
    void whatWasFoldedAwayIsPaintedWhenItUnfolds() {
        ROBOT.interact(() -> title(0).fire());
        draw(4);
        ROBOT.interact(() -> title(0).fire());
        layOut();
        assertPainted(0);
    }

    @Test
    void aClickChoosesTheValueUnderThePointer() {
        Unit unit = new Unit(12, 17, 0);
        click(0, unit);
        assertEquals(Optional.of(new Place(0, unit)), inspect.chosen().get());
        assertTrue(hasFrame(".chosen-value"));
    }

    @Test
    void aValueOfADeeperLayerHasFramesAroundWhatItReads() {
        ROBOT.interact(() -> inspect.choose(new Place(1, new Unit(5, 5, 0))));
        layOut();
        assertTrue(hasFrame(".read-values"));
        assertTrue(hasFrame(".read-lines"));
    }

    @Test
    void theChosenLayerComesIntoSight() {
        int last = inspect.passes().get().orElseThrow().activations() - 1;
        ROBOT.interact(() -> inspect.choose(new Place(last, new Unit(0, 0, 3))));
        layOut();
        Node pictures = pictures(last);
        double top = pictures.localToScene(0, 0).getY();
        assertTrue(top >= 0 && top < 400, "at " + top);
    }

    private void draw(int seed) {
        float[] picture = new float[784];
        Random random = new Random(seed);
        for (int i = 0; i < picture.length; i++) {
            picture[i] = random.nextFloat();
        }
        ROBOT.interact(() -> answer.set(
                Optional.of(new Recognition.Answer(model.labels(), new float[10], picture, new Verdict.Sure("3")))));
        layOut();
    }

    private void layOut() {
        ROBOT.interact(() -> {
            for (int i = 0; i < 3; i++) {
                view.getScene().getRoot().applyCss();
                view.getScene().getRoot().layout();
            }
        });
    }

    private ToggleButton title(int activation) {
        return (ToggleButton) view.lookup("#layer-" + activation);
    }

    private ChannelPictures pictures(int activation) {
        return ((LayerRow) title(activation).getParent().getParent()).pictures();
    }

    private boolean hasFrame(String style) {
        return !((Path) view.lookup(style)).getElements().isEmpty();
    }

    private void click(int activation, Unit unit) {
        ROBOT.interact(() -> {
            ChannelPictures pictures = pictures(activation);
            var place = pictures.place(unit).orElseThrow();
            Point2D at = pictures.localToScene(place.getMinX() + 0.5, place.getMinY() + 0.5);
            pictures.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_PRESSED,
                    at.getX(),
                    at.getY(),
                    at.getX(),
                    at.getY(),
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
        });
        layOut();
    }

    private void assertPainted(int activation) {
        Passes passes = inspect.passes().get().orElseThrow();
        Shape shape = passes.shape(activation);
        float[] values = passes.values(activation);
        float scale = ValueColours.scale(values, shape.size());
        ChannelPictures pictures = pictures(activation);
        WritableImage seen = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> pictures.snapshot(null, null));
        for (int i = 0; i < shape.size(); i++) {
            Unit unit = Unit.at(i, shape);
            var place = pictures.place(unit).orElseThrow();
            assertEquals(
                    Integer.toHexString(ValueColours.argb(values[i] * scale)),
                    Integer.toHexString(seen.getPixelReader().getArgb((int) place.getMinX(), (int) place.getMinY())),
                    "activation " + activation + ", " + unit);
        }
    }
}
