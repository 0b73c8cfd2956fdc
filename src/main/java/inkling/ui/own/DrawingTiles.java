package inkling.ui.own;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Rasteriser;
import inkling.model.DrawingDataset;
import inkling.model.LabelledDrawing;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.PictureInk;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Texts;
import inkling.ui.drawings.CollectionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Shows the drawings, class by class, the newest of each first; a click selects one. */
final class DrawingTiles extends ScrollArea {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int SIDE = 56;
    private static final double EDGE = 5;
    private static final double PEN = 4;
    /** Of each class, until more are asked for. */
    private static final int PAGE = 60;

    private final Texts texts;
    private final OwnDrawingsViewModel own;
    private final VBox groups = new VBox();
    private final Button more;
    private int ofEach = PAGE;

    DrawingTiles(ControlFactory controls, OwnDrawingsViewModel own) {
        texts = controls.texts();
        this.own = own;
        more = controls.button("more-drawings", "fth-chevron-down", "mistakes.more", this::showMore);
        groups.getStyleClass().add("column");
        setContent(groups);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("bare");
        controls.named(this, "own-drawings", "own.list");
        for (CollectionKind each : CollectionKind.values()) {
            own.drawings(each).addListener((property, before, now) -> show());
        }
        own.kind().addListener((property, before, now) -> {
            ofEach = PAGE;
            show();
        });
        own.selection().selected().addListener((property, before, now) -> mark());
        texts.language().addListener((property, before, now) -> show());
        show();
    }

    /** The drawing in the middle of a square. */
    static Image picture(Ink ink, int side, double pen) {
        double longest = side - 2 * EDGE;
        double left = EDGE;
        double top = EDGE;
        Optional<Bounds> box = ink.fitted(0, 0, longest, pen).bounds();
        if (box.isPresent()) {
            left = (side - box.get().width()) / 2;
            top = (side - box.get().height()) / 2;
        }
        return PictureInk.white(
                Rasteriser.draw(ink.fitted(left, top, longest, pen), side, side).ink(), side);
    }

    private void showMore() {
        ofEach += PAGE;
        show();
    }

    private void show() {
        List<LabelledDrawing> drawings = own.drawings(own.kind().get()).get();
        groups.getChildren().clear();
        boolean all = true;
        for (String label : DrawingDataset.classes(drawings)) {
            List<LabelledDrawing> same = new ArrayList<>(drawings.stream()
                    .filter(drawing -> drawing.label().equals(label))
                    .toList());
            Collections.reverse(same);
            Label title = new Label(texts.get("own.class", label, same.size()));
            title.getStyleClass().add("caption");
            FlowPane tiles = new FlowPane();
            tiles.getStyleClass().add("picture-tiles");
            int shown = Math.min(ofEach, same.size());
            all &= shown == same.size();
            same.subList(0, shown).forEach(drawing -> tiles.getChildren().add(tile(drawing)));
            VBox group = new VBox(title, tiles);
            group.getStyleClass().add("drawing-group");
            groups.getChildren().add(group);
        }
        if (!all) {
            groups.getChildren().add(more);
        }
        mark();
    }

    private Button tile(LabelledDrawing drawing) {
        Button tile = new Button("", new ImageView(picture(drawing.ink(), SIDE, PEN)));
        tile.getStyleClass().addAll("flat", "drawing-tile");
        tile.setId("drawing-" + drawing.id());
        tile.setUserData(drawing.id());
        tile.setAccessibleText(texts.get("own.drawing", drawing.label()));
        tile.setOnAction(event -> own.selection().select(Optional.of(drawing)));
        return tile;
    }

    private void mark() {
        String chosen =
                own.selection().selected().get().map(LabelledDrawing::id).orElse("");
        groups.lookupAll(".drawing-tile")
                .forEach(tile -> tile.pseudoClassStateChanged(CHOSEN, chosen.equals(tile.getUserData())));
    }
}
