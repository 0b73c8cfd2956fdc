package inkling.ui.inspect;

import inkling.engine.layer.Shape;
import inkling.ink.Bounds;
import inkling.ink.FramedNormaliser;
import inkling.ink.Ink;
import inkling.ink.Normaliser;
import inkling.ink.Preprocessing;
import inkling.inspection.ReceptiveField;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.FocusOrder;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Segments;
import inkling.ui.common.Shortcut;
import inkling.ui.draw.BoardView;
import inkling.ui.draw.DrawViewModel;
import inkling.ui.draw.Editing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Shows the Inspect tab: the board, beside it the network at work on what is drawn, and on the right the arithmetic of the chosen value
 * or what fools the network.
 */
public final class InspectView {
    private static final double USUAL_PICTURE = 42;
    private static final Normaliser NORMALISER = new Normaliser(Preprocessing.INKLING_INK_1);

    /** Lists the pages on the right. */
    public enum Page {
        ARITHMETIC,
        FOOL
    }

    private final DrawViewModel drawing;
    private final InspectViewModel inspect;
    private final Playback playback;
    private final BoardView board;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.ARITHMETIC);
    private final NetworkView network;
    private final List<Shortcut> walking;
    private final InspectColumns root;

    /**
     * @param showing whether this tab is on show
     * @param arithmetic of the chosen value
     * @param fool what makes the network answer wrongly
     */
    public InspectView(
            ControlFactory controls,
            DrawViewModel drawing,
            InspectViewModel inspect,
            ObservableBooleanValue showing,
            Region arithmetic,
            Region fool) {
        this.drawing = drawing;
        this.inspect = inspect;
        playback = new Playback(inspect::advance, showing);
        board = new BoardView(controls, drawing, showing, "inspect-board");
        VBox left = new VBox(new BoardColumn(controls, drawing, board), new SaliencyCard(controls, inspect));
        left.getStyleClass().add("column");
        ScrollPane leftScroll = column(controls, left, "inspect-left", "draw.board");
        DoubleProperty pictureSide = new SimpleDoubleProperty(USUAL_PICTURE);
        network = new NetworkView(controls, inspect, pictureSide);
        walking = walking(showing);
        Label refusal =
                controls.paragraph(controls.texts().bind(inspect.refusal().map(said -> said.orElse(null))), "muted");
        ControlFactory.showWhile(refusal, inspect.refusal().map(Optional::isPresent));
        StackPane layers = new StackPane(network, refusal);
        VBox.setVgrow(layers, Priority.ALWAYS);
        VBox middle = new VBox(new InspectTools(controls, inspect, playback, pictureSide), layers);
        middle.getStyleClass().add("column");
        root = new InspectColumns(leftScroll, middle, right(controls, arithmetic, fool));
        root.getStyleClass().addAll("screen", "inspect");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::takeKeys);
        controls.named(root, "inspect-screen", "tab.inspect");
        inspect.chosen().addListener((property, before, now) -> {
            now.ifPresent(place -> page.set(Page.ARITHMETIC));
            markOnBoard();
        });
        inspect.pointedAt().addListener((property, before, now) -> markOnBoard());
        inspect.passes().addListener((property, before, now) -> markOnBoard());
    }

    private VBox right(ControlFactory controls, Region arithmetic, Region fool) {
        Segments<Page> pages = new Segments<>(controls, page)
                .add(Page.ARITHMETIC, "show-arithmetic", "inspect.arithmetic")
                .add(Page.FOOL, "show-fool", "inspect.fool");
        StackPane shown = new StackPane();
        Label none = controls.paragraph(controls.texts().bind("inspect.none"), "muted");
        ControlFactory.showWhile(none, inspect.chosen().map(Optional::isEmpty));
        VBox about = new VBox(none);
        addOnce(about, arithmetic, inspect.chosen().map(Optional::isPresent));
        ScrollPane scroll = column(controls, about, "arithmetic-scroll", "inspect.arithmetic");
        inspect.chosen().addListener((property, before, now) -> {
            if (!before.map(Place::activation).equals(now.map(Place::activation))) {
                scroll.setVvalue(0);
            }
        });
        add(shown, Page.ARITHMETIC, scroll);
        add(shown, Page.FOOL, column(controls, fool, "fool-scroll", "inspect.fool"));
        VBox.setVgrow(shown, Priority.ALWAYS);
        VBox right = new VBox(pages.filling(), shown);
        right.getStyleClass().addAll("column", "inspect-right");
        return right;
    }

    private void add(StackPane pages, Page which, Region content) {
        ObservableValue<Boolean> wanted = page.map(which::equals);
        addOnce(pages, ControlFactory.showWhile(content, wanted), wanted);
    }

    /** Styling everything when the tab is opened would hold the window up. */
    private static void addOnce(Pane parent, Node child, ObservableValue<Boolean> wanted) {
        wanted.subscribe(now -> {
            if (now && child.getParent() == null) {
                parent.getChildren().add(child);
            }
        });
    }

    private static ScrollPane column(ControlFactory controls, Region content, String id, String key) {
        ScrollPane scroll = new ScrollArea(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("bare", id);
        return controls.named(scroll, id, key);
    }

    public Parent root() {
        return root;
    }

    /** Which page is on show on the right. */
    public ObjectProperty<Page> page() {
        return page;
    }

    /** The keys that walk through the network. */
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

    /** Around the board and the network, scroll panes would scroll with these keys before they come to be shortcuts. */
    private void takeKeys(KeyEvent event) {
        boolean free = event.getTarget() instanceof Node target
                && (FocusOrder.isWithin(target, board) || FocusOrder.isWithin(target, network));
        boolean onTitle = event.getTarget() instanceof ButtonBase && event.getCode() == KeyCode.SPACE;
        if (free && !onTitle && walking.stream().anyMatch(shortcut -> shortcut.handle(event, true))) {
            event.consume();
        }
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

    /** Frames the part of the drawing that the value under the pointer, or the chosen one, depends on. */
    private void markOnBoard() {
        Optional<Place> place =
                inspect.pointedAt().get().or(() -> inspect.chosen().get());
        board.mark(place.flatMap(this::onBoard));
    }

    private Optional<Bounds> onBoard(Place place) {
        Optional<Ink> ink = drawing.answer().labellable().get();
        if (ink.isEmpty()
                || NORMALISER.isBlank(ink.get())
                || inspect.passes().get().isEmpty()) {
            return Optional.empty();
        }
        ReceptiveField field =
                Connections.field(inspect.passes().get().get().forward().network(), place);
        return Optional.of(new FramedNormaliser(NORMALISER, ink.get())
                .onCanvas(field.top(), field.left(), field.bottom(), field.right())
                .within(Preprocessing.CANVAS_SIDE));
    }

    public List<Shortcut> shortcuts(ObservableBooleanValue here) {
        List<Shortcut> all = new ArrayList<>(walking);
        all.add(Shortcut.of(
                "inspect.backward.help",
                here,
                () -> inspect.backward().set(!inspect.backward().get()),
                "G"));
        all.addAll(Editing.shortcuts(drawing, here));
        return all;
    }
}
