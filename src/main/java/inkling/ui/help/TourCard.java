package inkling.ui.help;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.FocusOrder;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows the stops of the tour, each beside what it speaks of, which is framed; the page can be used meanwhile. */
public final class TourCard extends Pane {
    private static final double GAP = 14;

    private final Texts texts;
    private final Tour tour;
    private final Region frame = new Region();
    private final VBox card = new VBox();
    private final Button next;
    private Bounds target;

    public TourCard(ControlFactory controls, Tour tour) {
        texts = controls.texts();
        this.tour = tour;
        setPickOnBounds(false);
        frame.getStyleClass().add("tour-frame");
        frame.setMouseTransparent(true);
        frame.setId("tour-frame");
        Label title = controls.label(said(stop -> texts.get("tour." + stop.name() + ".title")), "card-title");
        title.setWrapText(true);
        Label text = controls.paragraph(said(stop -> texts.get("tour." + stop.name())));
        text.setId("tour-text");
        Label place = controls.label(
                said(stop -> texts.get(
                        "tour.place", tour.index().get() + 1, tour.stops().size())),
                "muted",
                "small");
        Button end = controls.button("tour-end", "fth-x", "tour.end", tour::end);
        end.getStyleClass().add("flat");
        Button back = controls.button("tour-back", "fth-arrow-left", "tour.back", tour::back);
        back.disableProperty().bind(tour.index().lessThanOrEqualTo(0));
        next = controls.button("tour-next", "fth-arrow-right", "tour.next", tour::next);
        next.textProperty().unbind();
        next.textProperty().bind(said(stop -> texts.get(tour.isLast() ? "tour.done" : "tour.next")));
        next.getStyleClass().add("accent");
        List.of(end, back, next).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(end, gap, back, next);
        buttons.getStyleClass().add("row");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        card.getStyleClass().addAll("card", "tour-card");
        card.getChildren().addAll(place, title, text, buttons);
        getChildren().addAll(frame, card);
        setVisible(false);
        tour.index().addListener((property, before, now) -> show(now.intValue() != Tour.NONE));
    }

    /** Follows what the stops speak of, wherever it moves in this scene. */
    public void watch(Scene scene) {
        scene.addPostLayoutPulseListener(() -> {
            Bounds now = isVisible() ? find(scene) : null;
            if (!Objects.equals(now, target)) {
                target = now;
                requestLayout();
            }
        });
    }

    private void show(boolean shown) {
        setVisible(shown);
        target = null;
        requestLayout();
        if (shown) {
            next.requestFocus();
        }
    }

    private StringBinding said(Function<Tour.Stop, String> text) {
        return Bindings.createStringBinding(() -> tour.current().map(text).orElse(""), tour.index(), texts.language());
    }

    private Bounds find(Scene scene) {
        return tour.current()
                .map(stop -> scene.lookup("#" + stop.node()))
                .filter(node -> FocusOrder.isOnShow(node))
                .map(TourCard::bounds)
                .orElse(null);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Override
    protected void layoutChildren() {
        target = find(getScene());
        double wanted = Math.max(card.prefWidth(-1), card.minWidth(-1));
        double width = Math.min(wanted, getWidth() - 2 * GAP);
        double height = Math.min(card.prefHeight(width), getHeight() - 2 * GAP);
        frame.setVisible(target != null);
        Bounds about = target == null ? null : sceneToLocal(target);
        if (about != null) {
            frame.resizeRelocate(
                    Math.rint(about.getMinX() - 4),
                    Math.rint(about.getMinY() - 4),
                    Math.rint(about.getWidth() + 8),
                    Math.rint(about.getHeight() + 8));
        }
        Bounds place = place(about, width, height);
        card.resizeRelocate(Math.rint(place.getMinX()), Math.rint(place.getMinY()), Math.rint(width), height);
    }

    /** Beside what it speaks of where there is room, else in its lower corner; in the middle if that is not on show. */
    private Bounds place(Bounds about, double width, double height) {
        if (about == null) {
            return new BoundingBox((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
        }
        double left = within(about.getMinX(), width, getWidth());
        double bottom = within(about.getMaxY() - height, height, getHeight());
        List<Bounds> places = List.of(
                new BoundingBox(about.getMaxX() + GAP, bottom, width, height),
                new BoundingBox(about.getMinX() - GAP - width, bottom, width, height),
                new BoundingBox(left, about.getMaxY() + GAP, width, height),
                new BoundingBox(left, about.getMinY() - GAP - height, width, height));
        Bounds window = new BoundingBox(0, 0, getWidth(), getHeight());
        return places.stream()
                .filter(window::contains)
                .findFirst()
                .orElseGet(() -> new BoundingBox(
                        within(about.getMaxX() - width - GAP, width, getWidth()), bottom, width, height));
    }

    private static double within(double wanted, double length, double room) {
        return Math.max(GAP, Math.min(room - length - GAP, wanted));
    }
}
