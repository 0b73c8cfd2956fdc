package inkling.ui.model;

import inkling.training.Comparison;
import inkling.training.Predictions;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Texts;
import inkling.ui.mistakes.PictureTile;
import inkling.ui.model.ComparisonViewModel.State;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** Shows the chosen pictures, each with its label and both models' predictions and confidences. */
final class DifferencesView extends VBox {
    private final Texts texts;
    private final ComparisonViewModel comparison;
    private final Label title = new Label();
    private final TilePane tiles = new TilePane();
    private final Button more;

    DifferencesView(ControlFactory controls, ComparisonViewModel comparison) {
        texts = controls.texts();
        this.comparison = comparison;
        title.setId("compare-title");
        title.setWrapText(true);
        title.getStyleClass().add("pictures-title");
        tiles.setId("compare-pictures");
        tiles.getStyleClass().add("picture-tiles");
        more = controls.button("more-differences", "fth-chevron-down", "mistakes.more", comparison::showMore);
        getStyleClass().add("panel");
        getChildren().addAll(title, controls.paragraph(texts.bind("compare.hint"), "muted", "small"), tiles, more);
        comparison.pictures().addListener((property, before, now) -> show());
        comparison.onShow().addListener((property, before, now) -> show());
        texts.language().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        tiles.getChildren().clear();
        if (!(comparison.state().get() instanceof State.Compared now)) {
            return;
        }
        List<Integer> pictures = comparison.pictures().get();
        int shown = Math.min(pictures.size(), comparison.onShow().get());
        more.setVisible(shown < pictures.size());
        more.setManaged(more.isVisible());
        title.setText(texts.get(
                "compare.group." + comparison.group().get().name().toLowerCase(Locale.ROOT), pictures.size()));
        pictures.subList(0, shown).forEach(picture -> tiles.getChildren().add(tile(now.comparison(), picture)));
    }

    private Button tile(Comparison both, int picture) {
        Predictions first = both.first();
        Predictions second = both.second();
        String truth = first.labels().get(first.truth(picture));
        String caption = truth + "\nA  " + answer(first, picture) + "\nB  " + answer(second, picture);
        Button tile = PictureTile.of(
                first.data(),
                picture,
                caption,
                texts.get("compare.picture", truth, answer(first, picture), answer(second, picture)),
                () -> comparison.send(picture));
        tile.getStyleClass().add("compared-tile");
        tile.setId("difference-" + picture);
        return tile;
    }

    /** Formats a prediction, such as {@code 7 · 98.1 %}. */
    private static String answer(Predictions predictions, int picture) {
        return predictions.labels().get(predictions.predicted()[picture])
                + String.format(Locale.ROOT, " · %.1f %%", 100 * predictions.confidences()[picture]);
    }
}
