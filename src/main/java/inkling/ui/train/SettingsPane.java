package inkling.ui.train;

import inkling.engine.Preset;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;
import inkling.ui.common.Choice;
import inkling.ui.common.Controls;
import inkling.ui.common.Field;
import inkling.ui.common.FieldView;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Message;
import inkling.ui.common.ModelDesk;
import inkling.ui.train.TrainSettings.DataChoice;
import inkling.ui.train.TrainSettings.OptimiserChoice;
import inkling.ui.train.TrainSettings.ScheduleChoice;
import inkling.ui.train.TrainSettings.StartChoice;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is chosen and typed before a run. */
final class SettingsPane extends VBox {
    private final Controls controls;
    private final TrainSettings settings;
    private final FileChoice files;

    /** @param showExamples brings twenty examples on show */
    SettingsPane(Controls controls, TrainSettings settings, ModelDesk desk, FileChoice files, Runnable showExamples) {
        this.controls = controls;
        this.settings = settings;
        this.files = files;
        getStyleClass().add("settings");
        ComboBox<Preset> preset = choice("preset", List.of(Preset.values()), settings.preset);
        ComboBox<DataChoice> data = choice("data", List.of(DataChoice.values()), settings.data);
        ComboBox<OptimiserChoice> optimiser =
                choice("optimiser", List.of(OptimiserChoice.values()), settings.optimiser);
        ComboBox<ScheduleChoice> schedule = choice("schedule", List.of(ScheduleChoice.values()), settings.schedule);
        getChildren()
                .addAll(
                        start(desk),
                        fresh(preset),
                        FieldView.of(controls, "train.data", data),
                        idxFiles(),
                        pair(field("train.epochs", settings.epochs), field("train.batchSize", settings.batchSize)),
                        pair(
                                FieldView.of(controls, "train.optimiser", optimiser),
                                field("train.learningRate", settings.learningRate)),
                        pair(FieldView.of(controls, "train.schedule", schedule), warmUp()),
                        new SchedulePane(controls, settings),
                        pair(field("train.l2", settings.l2), field("train.labelSmoothing", settings.labelSmoothing)),
                        pair(field("train.patience", settings.patience), field("train.seed", settings.seed)),
                        junk(),
                        new AugmentationPane(controls, settings, showExamples));
    }

    /** Random weights, or those of the model in use, which is then named. */
    private Node start(ModelDesk desk) {
        ComboBox<StartChoice> start = choice("start", List.of(StartChoice.values()), settings.start);
        Label about = controls.paragraph(
                controls.texts()
                        .bind(Bindings.createObjectBinding(
                                () -> Message.of(
                                        "train.continue.about",
                                        desk.current().get().name()),
                                desk.current())),
                "muted",
                "small");
        VBox view = FieldView.of(controls, "train.from", start);
        view.getChildren().add(Controls.showWhile(about, continued()));
        return view;
    }

    /** What is chosen for a network that begins with random weights. */
    private Node fresh(ComboBox<Preset> preset) {
        VBox box = new VBox(FieldView.of(controls, "train.preset", preset), recipes());
        box.getStyleClass().add("settings");
        return Controls.showWhile(box, continued().not());
    }

    private BooleanBinding continued() {
        return settings.start.isEqualTo(StartChoice.MODEL_IN_USE);
    }

    private <E extends Enum<E>> ComboBox<E> choice(String id, List<E> values, Property<E> chosen) {
        return Choice.of(
                controls,
                id,
                "train." + id,
                values,
                chosen,
                value -> id + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private VBox field(String key, Field<?> field) {
        return FieldView.of(controls, key, field);
    }

    /** The settings that suit the chosen network, offered as long as they are not those in the fields. */
    private Node recipes() {
        HBox row = new HBox(
                recipe(
                        "recipe-seconds",
                        "fth-zap",
                        "train.recipe.seconds",
                        preset -> settings.data.get().quickRecipe()),
                recipe("recipe-full", "fth-award", "train.recipe.full", Recipes::full));
        row.getStyleClass().add("row");
        VBox box = new VBox(controls.label("train.recipe", "field-name"), row);
        box.getStyleClass().add("field");
        return box;
    }

    private Button recipe(String id, String icon, String key, Function<Preset, TrainingConfig> recipe) {
        Button button = controls.button(id, icon, key, () -> settings.use(recipe.apply(settings.preset.get())));
        controls.explain(button, controls.texts().bind(key + ".help"), "");
        BooleanBinding inUse = Bindings.createBooleanBinding(
                () -> settings.are(recipe.apply(settings.preset.get())), settings.inputs());
        button.disableProperty().bind(inUse);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private VBox warmUp() {
        VBox view = field("train.warmUp", settings.warmUp);
        view.disableProperty().bind(settings.schedule.isNotEqualTo(ScheduleChoice.COSINE));
        return view;
    }

    private Node junk() {
        CheckBox box = new CheckBox();
        box.textProperty().bind(controls.texts().bind("train.junk"));
        box.selectedProperty().bindBidirectional(settings.junk);
        box.accessibleHelpProperty().bind(controls.texts().bind("train.junk.about"));
        controls.named(box, "junk", "train.junk");
        Label about = controls.paragraph(controls.texts().bind("train.junk.about"), "muted", "small", "step-about");
        VBox view = new VBox(box, about);
        view.getStyleClass().add("field");
        return Controls.showWhile(view, continued().not());
    }

    private Node idxFiles() {
        VBox box = new VBox(file("train.images", settings.images), file("train.labels", settings.labels));
        box.getStyleClass().add("settings");
        return Controls.showWhile(box, settings.data.isEqualTo(DataChoice.IDX));
    }

    private VBox file(String key, Field<String> field) {
        return FieldView.of(
                controls,
                key,
                field,
                controls.iconButton(
                        "choose-" + field.name(),
                        "fth-folder",
                        key + ".choose",
                        "",
                        () -> files.chooseToOpen(FileChoice.Kind.IDX)
                                .ifPresent(file -> field.text().set(file.toString()))));
    }

    private static HBox pair(Region left, Region right) {
        HBox pair = new HBox(left, right);
        pair.getStyleClass().add("pair");
        for (Region each : List.of(left, right)) {
            HBox.setHgrow(each, Priority.ALWAYS);
            each.setPrefWidth(100);
        }
        return pair;
    }
}
