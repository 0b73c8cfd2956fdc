package inkling.ui.draw;

import inkling.data.ContentKind;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows below the bars how to label the drawing, a field for a label of one's own, and what has been kept. */
final class TeachBar extends VBox {
    private static final int NAME_COLUMNS = 7;

    private final Texts texts;
    private final TeachViewModel teach;
    private final ObservableValue<List<String>> classes;

    /**
     * @param classes that the model tells apart
     * @param roomy whether there is room for words: in small windows the bars need it
     */
    TeachBar(
            ControlFactory controls,
            Teaching teaching,
            ObservableValue<List<String>> classes,
            BooleanExpression roomy) {
        texts = controls.texts();
        teach = teaching.naming();
        this.classes = classes;
        getStyleClass().add("teach");
        BooleanBinding kept =
                Bindings.createBooleanBinding(() -> teach.kept().get().isPresent(), teach.kept());
        Label sentence = controls.paragraph(
                Bindings.createStringBinding(
                        this::sentence, teach.kept(), teach.possible(), teach.tooSmall(), classes, texts.language()),
                "muted",
                "small");
        sentence.setId("teach-sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button undo = controls.button("teach-undo", "fth-corner-up-left", "teach.undo", teach::takeBack);
        undo.setMinWidth(USE_PREF_SIZE);
        ControlFactory.showWhile(undo, kept);
        HBox said = new HBox(sentence, undo);
        said.getStyleClass().addAll("row", "teach-said");
        said.setAlignment(Pos.CENTER_LEFT);
        ControlFactory.showWhile(said, kept.or(roomy));
        getChildren().addAll(said, otherName(controls, teaching));
    }

    /** What can be done with what is on the board; nothing while nothing can. */
    private String sentence() {
        if (teach.kept().get().isPresent()) {
            return texts.get("teach.kept", teach.kept().get().get().label());
        } else if (teach.tooSmall().get()) {
            return texts.get("teach.small");
        } else if (!teach.possible().get()) {
            return "";
        }
        return texts.get(ContentKind.areDigits(classes.getValue()) ? "teach.hint" : "teach.hint.classes");
    }

    private HBox otherName(ControlFactory controls, Teaching teaching) {
        TextField name = new TextField();
        name.setPrefColumnCount(NAME_COLUMNS);
        name.setMinWidth(0);
        name.promptTextProperty().bind(texts.bind("teach.other"));
        controls.named(name, "teach-name", "teach.other.help");
        controls.explain(name, texts.bind("teach.other.help"), "");
        name.disableProperty().bind(teach.possible().not());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = controls.button("teach-keep", "fth-check", "teach.keep", () -> teach.teach(name.getText()));
        keep.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !canKeep(name.getText().strip()), name.textProperty(), teach.possible(), teach.kept()));
        keep.setMinWidth(USE_PREF_SIZE);
        name.setOnAction(event -> teach.teach(name.getText()));
        Button collect = controls.button(
                "collect-start",
                "fth-copy",
                "collect.start",
                () -> teaching.collecting().start());
        controls.explain(collect, texts.bind("collect.start.help"), "C");
        collect.setMinWidth(USE_PREF_SIZE);
        Button all = controls.iconButton("teach-all", "fth-inbox", "teach.all", "Ctrl+3", teaching.showKept());
        all.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(name, keep, collect, all);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private boolean canKeep(String name) {
        boolean already =
                teach.kept().get().filter(drawn -> drawn.label().equals(name)).isPresent();
        return teach.possible().get() && !name.isEmpty() && !already;
    }
}
