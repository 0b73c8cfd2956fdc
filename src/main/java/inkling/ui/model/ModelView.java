package inkling.ui.model;

import inkling.engine.LayerTable;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.ModelWords;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.common.ProgramNames;
import inkling.ui.common.ScreenView;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Shortcut;
import inkling.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows the Model tab: the model in use and the files on the left, its network and its record on the right. */
public final class ModelView implements ScreenView {
    private final ControlFactory controls;
    private final Texts texts;
    private final ModelViewModel models;
    private final RecentFilesViewModel recent;
    private final ModelWords words;
    private final HBox root;

    /** @param showing whether this screen is on show */
    public ModelView(
            ControlFactory controls,
            ModelViewModel models,
            RecentFilesViewModel recent,
            DrawnScoreViewModel scores,
            RecordViewModel record,
            ComparisonViewModel comparison,
            Notifications notifications,
            ObservableBooleanValue showing) {
        this.controls = controls;
        this.texts = controls.texts();
        this.models = models;
        this.recent = recent;
        words = new ModelWords(texts);
        ScrollPane left = files();
        ModelPages pages = new ModelPages(controls, scores, record, comparison, notifications, showing);
        HBox.setHgrow(pages, Priority.ALWAYS);
        root = new HBox(left, pages);
        root.getStyleClass().add("screen");
        root.visibleProperty().addListener((property, before, now) -> {
            if (now && root.getScene() != null) {
                toTopAfterLayout(left);
            }
        });
    }

    /** The focus comes to the first button before the column is laid out, which scrolls past what is above it. */
    private static void toTopAfterLayout(ScrollPane column) {
        Scene scene = column.getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                column.setVvalue(0);
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    /** For every screen: files are opened and saved from anywhere. */
    public static List<Shortcut> shortcuts(ModelViewModel models, RecentFilesViewModel recent) {
        SimpleBooleanProperty always = new SimpleBooleanProperty(true);
        List<Shortcut> all = new ArrayList<>(List.of(
                Shortcut.of("model.open.keys", always, models::open, "Shortcut+O"),
                Shortcut.of("model.save.keys", always, models::save, "Shortcut+S"),
                Shortcut.of("model.saveAs.keys", always, models::saveAs, "Shortcut+Shift+S"),
                Shortcut.of("model.export.keys", always, () -> models.export(ExportFormat.ONNX), "Shortcut+Shift+E")));
        all.addAll(RecentFilesPane.shortcuts(recent));
        return all;
    }

    /** The left column; it scrolls where the window is low. */
    private ScrollPane files() {
        VBox panels = new VBox(inUse(), new RecentFilesPane(controls, recent), bundled());
        panels.getStyleClass().add("column-wide");
        ScrollPane scroll = new ScrollArea(panels);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("bare", "model-column");
        return controls.named(scroll, "model-files", "model.files");
    }

    private Node inUse() {
        Label name = controls.label(of(model -> texts.get(ProgramNames.of(model))), "model-name");
        name.setId("model-name");
        name.setWrapText(true);
        Label mark = controls.label("model.unsaved", "chip", "warning");
        mark.setId("model-unsaved");
        ControlFactory.showWhile(
                mark,
                Bindings.createBooleanBinding(() -> !models.current().get().saved(), models.current()));
        Label accuracy = controls.label(of(words::accuracy), "model-accuracy");
        accuracy.setId("model-accuracy");
        Label parameters = controls.paragraph(of(this::size), "muted");
        Label file = controls.paragraph(
                of(model -> words.place(model, models.atRisk().get())), "muted", "path");
        file.setId("model-file");
        Button open = controls.button("open-model", "fth-folder", "model.open", models::open);
        controls.explain(open, texts.bind("model.open.keys"), "Ctrl+O");
        Button save = controls.button("save-model", "fth-save", "model.save", models::save);
        controls.explain(save, texts.bind("model.save.keys"), "Ctrl+S");
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !models.current().get().canBeSaved(), models.current()));
        Button saveAs = controls.button("save-model-as", "fth-copy", "model.saveAs", models::saveAs);
        controls.explain(saveAs, texts.bind("model.saveAs.keys"), "Ctrl+Shift+S");
        FlowPane buttons = new FlowPane(open, save, saveAs, ExportMenu.of(controls, models));
        buttons.getStyleClass().add("buttons");
        HBox head = ControlFactory.row(controls.label("model.inUse", "caption"), mark);
        VBox panel = new VBox(head, name, accuracy, parameters, file, buttons);
        panel.getStyleClass().addAll("panel", "in-use");
        return panel;
    }

    private Node bundled() {
        VBox list = new VBox(controls.label("model.bundled", "caption"));
        list.getStyleClass().add("panel");
        for (String name : models.bundled()) {
            Button button = new Button();
            StringBinding title = texts.bind(
                    ProgramNames.ofBundled(name).key(),
                    ProgramNames.ofBundled(name).arguments().toArray());
            button.textProperty().bind(title);
            button.setGraphic(ControlFactory.icon("fth-box"));
            button.getStyleClass().addAll("flat", "list-button");
            button.setAlignment(Pos.CENTER_LEFT);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> models.openBundled(name));
            list.getChildren()
                    .add(controls.named(
                            button, "bundled-" + name, texts.bind("model.bundled.use", ProgramNames.ofBundled(name))));
        }
        Label none = controls.paragraph(texts.bind("model.bundled.none"), "muted");
        none.setVisible(models.bundled().isEmpty());
        none.setManaged(models.bundled().isEmpty());
        list.getChildren().add(none);
        return list;
    }

    private ObservableValue<String> of(Function<NamedModel, String> text) {
        return Bindings.createStringBinding(
                () -> text.apply(models.current().get()), models.current(), models.atRisk(), texts.language());
    }

    private String size(NamedModel model) {
        LayerTable table = LayerTable.of(model.model().network());
        return texts.get(
                "model.size",
                ProgramNames.ofNetwork(model.model().network().name()),
                table.rows().size(),
                table.parameters());
    }
}
