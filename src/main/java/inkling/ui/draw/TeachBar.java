package inkling.ui.draw;

import inkling.ui.common.Controls;
import inkling.ui.common.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Below the bars: how to say what the drawing really is, a name of one's own for it, and what has been kept. */
final class TeachBar extends VBox {
    private static final int NAME_COLUMNS = 8;

    private final Texts texts;

    /**
     * @param roomy whether there is room for words: in small windows the bars need it
     * @param showKept leads to all that has been kept
     */
    TeachBar(Controls controls, TeachViewModel teach, BooleanExpression roomy, Runnable showKept) {
        texts = controls.texts();
        getStyleClass().add("teach");
        BooleanBinding kept =
                Bindings.createBooleanBinding(() -> teach.kept().get().isPresent(), teach.kept());
        Label sentence = controls.paragraph(
                Bindings.createStringBinding(
                        () -> teach.kept()
                                .get()
                                .map(drawing -> texts.get("teach.kept", drawing.label()))
                                .orElseGet(() -> texts.get("teach.hint")),
                        teach.kept(),
                        texts.language()),
                "muted",
                "small");
        sentence.setId("teach-sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button undo = controls.button("teach-undo", "fth-corner-up-left", "teach.undo", teach::takeBack);
        undo.setMinWidth(USE_PREF_SIZE);
        Controls.showWhile(undo, kept);
        HBox said = new HBox(sentence, undo);
        said.getStyleClass().addAll("row", "teach-said");
        said.setAlignment(Pos.CENTER_LEFT);
        Controls.showWhile(said, kept.or(roomy));
        getChildren().addAll(said, otherName(controls, teach, showKept));
    }

    private HBox otherName(Controls controls, TeachViewModel teach, Runnable showKept) {
        TextField name = new TextField();
        name.setPrefColumnCount(NAME_COLUMNS);
        name.promptTextProperty().bind(texts.bind("teach.other"));
        controls.named(name, "teach-name", "teach.other.help");
        controls.explain(name, texts.bind("teach.other.help"), "");
        name.disableProperty().bind(teach.possible().not());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = controls.button("teach-keep", "fth-check", "teach.keep", () -> teach.teach(name.getText()));
        keep.disableProperty()
                .bind(name.textProperty().isEmpty().or(teach.possible().not()));
        keep.setMinWidth(USE_PREF_SIZE);
        name.setOnAction(event -> teach.teach(name.getText()));
        Button all = controls.button("teach-all", "fth-inbox", "teach.all", showKept);
        all.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(name, keep, all);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
