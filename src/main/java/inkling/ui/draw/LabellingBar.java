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
final class LabellingBar extends VBox {
    private static final int NAME_COLUMNS = 7;

    private final Texts texts;
    private final LabellingViewModel naming;
    private final ObservableValue<List<String>> classes;

    /**
     * @param classes that the model tells apart
     * @param roomy whether there is room for words: in small windows the bars need it
     */
    LabellingBar(
            ControlFactory controls,
            Labelling labelling,
            ObservableValue<List<String>> classes,
            BooleanExpression roomy) {
        texts = controls.texts();
        naming = labelling.naming();
        this.classes = classes;
        getStyleClass().add("teach");
        BooleanBinding kept =
                Bindings.createBooleanBinding(() -> naming.kept().get().isPresent(), naming.kept());
        Label sentence = controls.paragraph(
                Bindings.createStringBinding(
                        this::sentence, naming.kept(), naming.possible(), naming.tooSmall(), classes, texts.language()),
                "muted",
                "small");
        sentence.setId("teach-sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button undo = controls.button("teach-undo", "fth-corner-up-left", "teach.undo", naming::takeBack);
        undo.setMinWidth(USE_PREF_SIZE);
        ControlFactory.showWhile(undo, kept);
        HBox said = new HBox(sentence, undo);
        said.getStyleClass().addAll("row", "teach-said");
        said.setAlignment(Pos.CENTER_LEFT);
        ControlFactory.showWhile(said, kept.or(roomy));
        getChildren().addAll(said, otherName(controls, labelling));
    }

    /** What can be done with what is on the board; nothing while nothing can. */
    private String sentence() {
        if (naming.kept().get().isPresent()) {
            return texts.get("teach.kept", naming.kept().get().get().label());
        } else if (naming.tooSmall().get()) {
            return texts.get("teach.small");
        } else if (!naming.possible().get()) {
            return "";
        }
        return texts.get(ContentKind.areDigits(classes.getValue()) ? "teach.hint" : "teach.hint.classes");
    }

    private HBox otherName(ControlFactory controls, Labelling labelling) {
        TextField name = new TextField();
        name.setPrefColumnCount(NAME_COLUMNS);
        name.setMinWidth(0);
        name.promptTextProperty().bind(texts.bind("teach.other"));
        controls.named(name, "teach-name", "teach.other.help");
        controls.explain(name, texts.bind("teach.other.help"), "");
        name.disableProperty().bind(naming.possible().not());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = controls.button("teach-keep", "fth-check", "teach.keep", () -> naming.label(name.getText()));
        keep.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !canKeep(name.getText().strip()), name.textProperty(), naming.possible(), naming.kept()));
        keep.setMinWidth(USE_PREF_SIZE);
        name.setOnAction(event -> naming.label(name.getText()));
        Button collect = controls.button(
                "collect-start",
                "fth-copy",
                "collect.start",
                () -> labelling.collecting().start());
        controls.explain(collect, texts.bind("collect.start.help"), "C");
        collect.setMinWidth(USE_PREF_SIZE);
        Button all = controls.iconButton("teach-all", "fth-inbox", "teach.all", "Ctrl+3", labelling.showKept());
        all.setMinWidth(USE_PREF_SIZE);
        return ControlFactory.row(name, keep, collect, all);
    }

    private boolean canKeep(String name) {
        boolean already =
                naming.kept().get().filter(drawn -> drawn.label().equals(name)).isPresent();
        return naming.possible().get() && !name.isEmpty() && !already;
    }
}
