package inkling.ui.inspect;

import inkling.ink.Bounds;
import inkling.ink.FramedNormaliser;
import inkling.ink.Ink;
import inkling.ink.Normaliser;
import inkling.ink.Preprocessing;
import inkling.inspection.ReceptiveField;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.FirstUse;
import inkling.ui.common.FocusOrder;
import inkling.ui.common.Pages;
import inkling.ui.common.ScreenView;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Segments;
import inkling.ui.common.Shortcut;
import inkling.ui.draw.BoardView;
import inkling.ui.draw.DrawViewModel;
import inkling.ui.draw.Editing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Shows the Inspect tab: the board, beside it the network at work on what is drawn, and on the right the arithmetic of the chosen value
 * or what fools the network.
 */
public final class InspectView implements ScreenView {
    private static final double USUAL_PICTURE = 42;
    private static final Normaliser NORMALISER = new Normaliser(Preprocessing.INKLING_INK_1);

    /** Lists the pages on the right. */
    public enum Page {
        ARITHMETIC,
        FOOL
    }

    private final DrawViewModel drawing;
    private final InspectViewModel inspect;
    private final BoardView board;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.ARITHMETIC);
    private final NetworkView network;
    private final Walk walk;
    private final InspectColumns root;

    /**
     * @param walk what its keys do
     * @param showing whether this tab is on show
     * @param arithmetic of the chosen value
     * @param fool what makes the network answer wrongly
     */
    public InspectView(
            ControlFactory controls,
            DrawViewModel drawing,
            InspectViewModel inspect,
            Walk walk,
            ObservableBooleanValue showing,
            Supplier<? extends Region> arithmetic,
            Supplier<? extends Region> fool) {
        this.drawing = drawing;
        this.inspect = inspect;
        this.walk = walk;
        board = new BoardView(controls, drawing, showing, "inspect-board");
        VBox left = new VBox(new BoardColumn(controls, drawing, board), new SaliencyCard(controls, inspect));
        left.getStyleClass().add("column");
        ScrollPane leftScroll = column(controls, left, "inspect-left", "draw.board");
        DoubleProperty pictureSide = new SimpleDoubleProperty(USUAL_PICTURE);
        network = new NetworkView(controls, inspect, pictureSide);
        Label refusal =
                controls.paragraph(controls.texts().bind(inspect.refusal().map(said -> said.orElse(null))), "muted");
        ControlFactory.showWhile(refusal, inspect.refusal().map(Optional::isPresent));
        StackPane layers = new StackPane(network, refusal);
        VBox.setVgrow(layers, Priority.ALWAYS);
        VBox middle = new VBox(new InspectTools(controls, inspect, walk.playback(), pictureSide), layers);
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
        markOnBoard();
    }

    private VBox right(
            ControlFactory controls, Supplier<? extends Region> arithmetic, Supplier<? extends Region> fool) {
        Segments<Page> pages = new Segments<>(controls, page)
                .add(Page.ARITHMETIC, "show-arithmetic", "inspect.arithmetic")
                .add(Page.FOOL, "show-fool", "inspect.fool");
        Pages<Page> shown = new Pages<>(page);
        Label none = controls.paragraph(controls.texts().bind("inspect.none"), "muted");
        ControlFactory.showWhile(none, inspect.chosen().map(Optional::isEmpty));
        VBox about = new VBox(none);
        FirstUse.of(
                inspect.chosen().map(Optional::isPresent),
                () -> about.getChildren().add(arithmetic.get()));
        ScrollPane scroll = column(controls, about, "arithmetic-scroll", "inspect.arithmetic");
        inspect.chosen().addListener((property, before, now) -> {
            if (!before.map(Place::activation).equals(now.map(Place::activation))) {
                scroll.setVvalue(0);
            }
        });
        shown.add(Page.ARITHMETIC, () -> scroll);
        shown.add(Page.FOOL, () -> column(controls, fool.get(), "fool-scroll", "inspect.fool"));
        VBox.setVgrow(shown, Priority.ALWAYS);
        VBox right = new VBox(pages.filling(), shown);
        right.getStyleClass().addAll("column", "inspect-right");
        return right;
    }

    private static ScrollPane column(ControlFactory controls, Region content, String id, String key) {
        ScrollPane scroll = new ScrollArea(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("bare", id);
        return controls.named(scroll, id, key);
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Around the board and the network, scroll panes would scroll with these keys before they come to be shortcuts. */
    private void takeKeys(KeyEvent event) {
        boolean free = event.getTarget() instanceof Node target
                && (FocusOrder.isWithin(target, board) || FocusOrder.isWithin(target, network));
        boolean onTitle = event.getTarget() instanceof ButtonBase && event.getCode() == KeyCode.SPACE;
        if (free && !onTitle && walk.handle(event)) {
            event.consume();
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

    /** The keys of this tab, for the list of them too, which does not need its nodes. */
    public static List<Shortcut> shortcuts(
            DrawViewModel drawing, InspectViewModel inspect, Walk walk, ObservableBooleanValue here) {
        List<Shortcut> all = new ArrayList<>(walk.shortcuts());
        all.add(Shortcut.of(
                "inspect.backward.help",
                here,
                () -> inspect.backward().set(!inspect.backward().get()),
                "G"));
        all.addAll(Editing.shortcuts(drawing, here));
        return all;
    }
}
