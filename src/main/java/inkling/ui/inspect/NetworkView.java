package inkling.ui.inspect;

import inkling.inspection.InspectedNetwork;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.ScrollArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Shows all activations of a network below each other, live, and lets a value be pointed at and chosen. Only rows that are in sight are
 * painted; others are as soon as they are scrolled to.
 */
final class NetworkView extends ScrollArea {
    /** Below a value that is scrolled to, in pixels of the screen. */
    private static final double MARGIN = 12;

    private final ControlFactory controls;
    private final InspectViewModel inspect;
    private final DoubleProperty pictureSide;
    private final VBox rows = new VBox();
    private final ConnectionLines lines = new ConnectionLines();
    private final AnimationTimer adding = new AnimationTimer() {
        @Override
        public void handle(long now) {
            addRow();
        }
    };
    private final List<LayerRow> all = new ArrayList<>();
    private final Runnable layoutFollower = this::followLayout;
    private boolean moved;
    private boolean resized;
    private Optional<Passes> shown = Optional.empty();
    private InspectedNetwork network;

    /** @param pictureSide about how many pixels of the screen a picture is broad */
    NetworkView(ControlFactory controls, InspectViewModel inspect, DoubleProperty pictureSide) {
        this.controls = controls;
        this.inspect = inspect;
        this.pictureSide = pictureSide;
        rows.getStyleClass().add("layer-rows");
        StackPane content = new StackPane(rows, lines);
        sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(layoutFollower);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(layoutFollower);
            }
        });
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("bare");
        setFocusTraversable(true);
        controls.named(this, "inspect-network", "inspect.network");
        inspect.passes().addListener((property, before, now) -> show(now));
        inspect.chosen().addListener((property, before, now) -> {
            now.ifPresent(this::scrollTo);
            connect();
        });
        inspect.pointedAt().addListener((property, before, now) -> connect());
        pictureSide.addListener(
                (property, before, now) -> all.forEach(row -> row.pictures().setWanted(now.doubleValue())));
        vvalueProperty().addListener((property, before, now) -> catchUp());
        viewportBoundsProperty().addListener((property, before, now) -> {
            catchUp();
            resized = true;
        });
        rows.layoutBoundsProperty().addListener((property, before, now) -> {
            catchUp();
            moved = true;
        });
        rows.addEventHandler(MouseEvent.MOUSE_MOVED, event -> inspect.pointAt(at(event)));
        rows.addEventHandler(MouseEvent.MOUSE_EXITED, event -> inspect.pointAt(Optional.empty()));
        rows.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        rows.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> at(event).ifPresent(place -> requestFocus()));
        show(inspect.passes().get());
    }

    private void show(Optional<Passes> now) {
        shown = now;
        if (now.isEmpty()) {
            network = null;
            removeRows();
            return;
        }
        Passes passes = now.get();
        if (network == null || !network.spec().equals(passes.forward().network().spec())) {
            removeRows();
            adding.start();
        }
        network = passes.forward().network();
        all.forEach(row -> row.show(passes, isInSight(row)));
    }

    private void removeRows() {
        all.clear();
        rows.getChildren().clear();
        lines.clear();
    }

    /** Adds one row a frame: building and styling all rows of a deep network at once would hold the window up. */
    private void addRow() {
        int next = all.size();
        if (shown.isEmpty() || next == shown.get().activations()) {
            adding.stop();
            inspect.chosen().get().ifPresent(this::scrollTo);
            connect();
            return;
        }
        Passes passes = shown.get();
        LayerRow row = new LayerRow(controls, next, passes.forward(), pictureSide.get(), this::connect);
        all.add(row);
        rows.getChildren().add(row);
        row.show(passes, false);
    }

    /** Whether all rows of the network on show are there. */
    private boolean isComplete() {
        return shown.filter(passes -> passes.activations() == all.size()).isPresent();
    }

    private boolean isInSight(Node row) {
        Bounds place = row.getBoundsInParent();
        double hidden = Math.max(0, rows.getHeight() - getViewportBounds().getHeight());
        double top = getVvalue() * hidden;
        return place.getMaxY() >= top
                && place.getMinY() <= top + getViewportBounds().getHeight();
    }

    private void catchUp() {
        all.stream().filter(this::isInSight).forEach(LayerRow::catchUp);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            at(event).ifPresent(inspect::choose);
        }
    }

    private Optional<Place> at(MouseEvent event) {
        for (LayerRow row : all) {
            Point2D place = row.pictures().sceneToLocal(event.getSceneX(), event.getSceneY());
            if (row.open().get() && row.pictures().contains(place)) {
                return row.at(place.getX(), place.getY());
            }
        }
        return Optional.empty();
    }

    /** Where pictures lie is known only when everything has been laid out. */
    private void followLayout() {
        if (resized) {
            inspect.chosen().get().ifPresent(this::scrollTo);
        }
        if (resized || moved) {
            connect();
        }
        resized = false;
        moved = false;
    }

    /** Draws what the value under the pointer reads, or the chosen one if there is none. */
    private void connect() {
        lines.clear();
        if (!isComplete()) {
            return;
        }
        inspect.chosen().get().ifPresent(place -> lines.choose(all, place));
        inspect.pointedAt()
                .get()
                .or(() -> inspect.chosen().get())
                .ifPresent(place -> lines.connect(all, place, Connections.of(network, place)));
    }

    /** Scrolls as little as brings the value in sight, and the layer that it reads as far as there is room. */
    private void scrollTo(Place place) {
        if (!isComplete()) {
            return;
        }
        LayerRow row = all.get(place.activation());
        row.open().set(true);
        Bounds value =
                row.inScene(place.unit(), place.unit()).map(rows::sceneToLocal).orElse(row.getBoundsInParent());
        LayerRow read = all.get(Math.max(0, place.activation() - 1));
        double bottom = value.getMaxY() + MARGIN;
        double top = bottom - getViewportBounds().getHeight();
        scrollTo(Math.max(read.getBoundsInParent().getMinY(), top), bottom);
    }
}
