package inkling.ui.draw;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.FirstUse;
import inkling.ui.common.Texts;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Shows, in the place of the bars while drawings are collected, the class to draw, the pause until a drawing is kept, and what is
 * enough.
 */
final class CollectPane extends VBox {
    private static final int NAME_COLUMNS = 7;

    private final ControlFactory controls;
    private final Texts texts;
    private final DrawViewModel drawing;
    private final Labelling labelling;
    private final CollectViewModel collect;

    CollectPane(ControlFactory controls, DrawViewModel drawing, Labelling labelling) {
        this.controls = controls;
        texts = controls.texts();
        this.drawing = drawing;
        this.labelling = labelling;
        collect = labelling.collecting();
        getStyleClass().addAll("panel", "collect");
        FirstUse.of(collect.active(), this::build);
    }

    private void build() {
        ClassChips chips = new ClassChips(controls, collect);
        VBox.setVgrow(chips, Priority.ALWAYS);
        getChildren().addAll(head(), sentence(), countdown(), chips, newName(), supply(), commands());
    }

    private HBox head() {
        Label caption = controls.label("collect.title", "caption");
        caption.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(caption, Priority.ALWAYS);
        Button done = controls.button("collect-done", "fth-x", "collect.done", collect::stop);
        done.getStyleClass().addAll("flat", "small");
        controls.explain(done, texts.bind("collect.done.help"), "C");
        done.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(caption, done);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label sentence() {
        Label sentence = controls.paragraph(Bindings.createStringBinding(
                this::describe,
                collect.label(),
                collect.counting(),
                collect.last(),
                drawing.drawing(),
                texts.language()));
        sentence.setId("collect-sentence");
        return sentence;
    }

    private String describe() {
        String label = collect.label().get();
        if (label.isEmpty()) {
            return texts.get("collect.choose");
        } else if (collect.counting().get()) {
            return texts.get("collect.counting", label);
        } else if (!drawing.empty().get()) {
            return texts.get("collect.waiting", label);
        }
        return texts.get(collect.last().get().isPresent() ? "collect.next" : "collect.draw", label);
    }

    /** Empties while the pen rests. */
    private ProgressBar countdown() {
        ProgressBar bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("collect-countdown");
        controls.named(bar, "collect-countdown", "collect.countdown");
        Timeline pause = new Timeline(
                new KeyFrame(Duration.ZERO, new KeyValue(bar.progressProperty(), 1)),
                new KeyFrame(
                        Duration.millis(CollectViewModel.PAUSE.toMillis()), new KeyValue(bar.progressProperty(), 0)));
        collect.counting().addListener((property, before, now) -> {
            if (now) {
                pause.playFromStart();
            } else if (pause.getStatus() == Animation.Status.RUNNING) {
                pause.stop();
                bar.setProgress(0);
            }
        });
        return bar;
    }

    private HBox newName() {
        TextField name = new TextField();
        name.setPrefColumnCount(NAME_COLUMNS);
        name.setMinWidth(0);
        name.promptTextProperty().bind(texts.bind("collect.name"));
        controls.named(name, "collect-name", "collect.name.help");
        controls.explain(name, texts.bind("collect.name.help"), "");
        HBox.setHgrow(name, Priority.ALWAYS);
        Runnable add = () -> {
            collect.choose(name.getText());
            name.clear();
        };
        name.setOnAction(event -> add.run());
        Button button = controls.button("collect-add", "fth-plus", "collect.add", add);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> name.getText().isBlank(), name.textProperty()));
        button.setMinWidth(USE_PREF_SIZE);
        return ControlFactory.row(name, button);
    }

    private Label supply() {
        Label supply = controls.paragraph(
                Bindings.createStringBinding(
                        () -> describe(collect.supply().get()), collect.supply(), texts.language()),
                "muted",
                "small");
        supply.setId("collect-supply");
        return supply;
    }

    private String describe(Supply supply) {
        String kind = supply.known() ? "learn" : "train";
        if (supply.isEnough()) {
            return texts.get("collect.enough." + kind, supply.drawings(), supply.classes());
        }
        return supply.known()
                ? texts.get("collect.supply.learn", Supply.TO_LEARN, Supply.TO_LEARN_OF_EACH, supply.drawings())
                : texts.get("collect.supply.train", Supply.TO_TRAIN_OF_EACH, supply.fewest());
    }

    private FlowPane commands() {
        Button undo = controls.button("collect-undo", "fth-corner-up-left", "collect.undo", drawing::undo);
        undo.disableProperty().bind(drawing.canUndo().not());
        controls.explain(undo, texts.bind("collect.undo.help"), "Ctrl+Z");
        Button keep = controls.button("collect-keep", "fth-check", "teach.keep", collect::keep);
        keep.disableProperty().bind(drawing.empty().or(collect.label().isEmpty()));
        Button learn = controls.button("collect-learn", "fth-book-open", "collect.learn", () -> {
            collect.learn();
            labelling.showKept().run();
        });
        BooleanBinding known =
                Bindings.createBooleanBinding(() -> collect.supply().get().known(), collect.supply());
        BooleanBinding enough =
                Bindings.createBooleanBinding(() -> collect.supply().get().isEnough(), collect.supply());
        offer(learn, known, enough);
        Button train = controls.button("collect-train", "fth-activity", "collect.train", () -> {
            collect.stop();
            labelling.trainOwn().run();
        });
        offer(train, known.not(), enough);
        FlowPane row = new FlowPane(undo, keep, learn, train);
        row.getStyleClass().add("run-buttons");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private static void offer(Button button, BooleanBinding fits, BooleanBinding enough) {
        button.getStyleClass().add("accent");
        button.disableProperty().bind(enough.not());
        ControlFactory.showWhile(button, fits);
    }
}
