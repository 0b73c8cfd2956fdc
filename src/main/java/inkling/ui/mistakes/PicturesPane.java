package inkling.ui.mistakes;

import inkling.training.Predictions;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Segments;
import inkling.ui.common.Texts;
import inkling.ui.evaluation.PictureTile;
import inkling.ui.mistakes.MistakesViewModel.State;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** Shows the chosen pictures, each with the confidence of its prediction; a click sends one to the Recognise tab. */
final class PicturesPane extends VBox {
    private final Texts texts;
    private final MistakesViewModel mistakes;
    private final TilePane tiles = new TilePane();
    private final Button more;
    private final ScrollPane scroll;

    /** @param title says which pictures they are */
    PicturesPane(ControlFactory controls, MistakesViewModel mistakes, ObservableValue<String> title) {
        texts = controls.texts();
        this.mistakes = mistakes;
        getStyleClass().add("column");
        Button back = controls.iconButton("mistakes-back", "fth-arrow-left", "mistakes.back", "Esc", mistakes::back);
        Label name = controls.paragraph(title, "pictures-title");
        name.setId("pictures-title");
        HBox head = ControlFactory.row(back, name);
        HBox.setHgrow(name, Priority.ALWAYS);
        more = controls.button("more-pictures", "fth-chevron-down", "mistakes.more", mistakes::showMore);
        tiles.getStyleClass().add("picture-tiles");
        VBox content = new VBox(tiles, more);
        content.getStyleClass().add("column");
        scroll = new ScrollArea(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bare");
        controls.named(scroll, "mistake-pictures", "mistakes.shown");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label hint = controls.paragraph(texts.bind("mistakes.hint"), "muted", "small");
        getChildren().addAll(head, order(controls), hint, scroll);
        mistakes.pictures().addListener((property, before, now) -> {
            scroll.setVvalue(0);
            show();
        });
        mistakes.onShow().addListener((property, before, now) -> show());
        texts.language().addListener((property, before, now) -> show());
        show();
    }

    private Node order(ControlFactory controls) {
        HBox row = new Segments<>(controls, mistakes.surestFirst().asObject())
                .add(true, "surest-first", "mistakes.surest-first")
                .add(false, "unsurest-first", "mistakes.unsurest-first")
                .row();
        row.getChildren().forEach(button -> button.getStyleClass().add("small"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show() {
        List<Integer> pictures = mistakes.pictures().get();
        int shown = Math.min(pictures.size(), mistakes.onShow().get());
        more.setVisible(shown < pictures.size());
        more.setManaged(more.isVisible());
        if (mistakes.state().get() instanceof State.Evaluated evaluated) {
            boolean mixed = mistakes.selection().get() instanceof Selection.Mistakes;
            tiles.getChildren()
                    .setAll(pictures.subList(0, shown).stream()
                            .map(picture -> tile(evaluated.predictions(), picture, mixed))
                            .toList());
        } else {
            tiles.getChildren().clear();
        }
    }

    /** @param mixed whether the pictures have different truths and answers, so that each has to say its own */
    private Button tile(Predictions predictions, int picture, boolean mixed) {
        String truth = predictions.labels().get(predictions.truth(picture));
        String answer = predictions.labels().get(predictions.predicted()[picture]);
        String sure = String.format(Locale.ROOT, "%.1f %%", 100 * predictions.confidences()[picture]);
        Button tile = PictureTile.of(
                predictions.data(),
                picture,
                mixed ? truth + " → " + answer + "\n" + sure : sure,
                texts.get("mistakes.picture", truth, answer, sure),
                () -> mistakes.send(picture));
        tile.setId("picture-" + picture);
        return tile;
    }
}
