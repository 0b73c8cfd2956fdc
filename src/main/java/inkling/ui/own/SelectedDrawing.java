package inkling.ui.own;

import inkling.model.LabelledDrawing;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows the selected drawing, to relabel or delete it. */
final class SelectedDrawing extends VBox {
    private static final int SIDE = 140;
    private static final double PEN = 9;

    SelectedDrawing(ControlFactory controls, OwnDrawingsViewModel own) {
        Texts texts = controls.texts();
        getStyleClass().add("panel");
        ImageView picture = new ImageView();
        controls.named(picture, "selected-drawing", "own.selected");
        TextField name = new TextField();
        name.setPrefColumnCount(6);
        controls.named(name, "relabel-name", "own.relabel.help");
        controls.explain(name, texts.bind("own.relabel.help"), "");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(event -> own.selection().relabel(name.getText()));
        Button relabel = controls.button(
                "relabel", "fth-tag", "own.relabel", () -> own.selection().relabel(name.getText()));
        relabel.setMinWidth(USE_PREF_SIZE);
        Button delete = controls.button("delete-drawing", "fth-trash-2", "own.delete", own.selection()::delete);
        HBox naming = ControlFactory.row(name, relabel);
        VBox beside = new VBox(controls.label("own.selected", "caption"), naming, delete);
        beside.getStyleClass().add("column");
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox row = new HBox(picture, beside);
        row.getStyleClass().add("cards");
        row.setSpacing(12);
        getChildren().add(row);
        own.selection().selected().addListener((property, before, now) -> show(now, picture, name));
        show(own.selection().selected().get(), picture, name);
    }

    private void show(Optional<LabelledDrawing> selected, ImageView picture, TextField name) {
        setVisible(selected.isPresent());
        setManaged(selected.isPresent());
        selected.ifPresent(drawing -> {
            picture.setImage(DrawingTiles.picture(drawing.ink(), SIDE, PEN));
            name.setText(drawing.label());
        });
    }
}
