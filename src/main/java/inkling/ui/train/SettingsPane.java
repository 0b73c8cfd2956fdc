package inkling.ui.train;

import inkling.engine.Preset;
import inkling.engine.optimiser.OptimiserKind;
import inkling.engine.optimiser.ScheduleKind;
import inkling.ui.common.Choice;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Field;
import inkling.ui.common.FieldView;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Message;
import inkling.ui.common.ProgramNames;
import inkling.ui.common.Segments;
import inkling.ui.evaluation.FindingsPane;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows the settings of a run: network, epochs and learning rate, and further settings that open below them. */
final class SettingsPane extends VBox {
    private final ControlFactory controls;
    private final TrainSettings settings;
    private final FileChoice files;
    private final DataCheckViewModel check;

    /** @param showExamples brings twenty examples on show */
    SettingsPane(
            ControlFactory controls,
            TrainSettings settings,
            CurrentModel currentModel,
            FileChoice files,
            DataCheckViewModel check,
            Runnable showExamples) {
        this.controls = controls;
        this.check = check;
        this.settings = settings;
        this.files = files;
        getStyleClass().add("settings");
        VBox further = further(showExamples);
        getChildren()
                .addAll(
                        fresh(),
                        ControlFactory.showWhile(continuing(currentModel), continued()),
                        pair(
                                field("train.epochs", settings.epochs),
                                field("train.learningRate", settings.learningRate)),
                        findings(),
                        furtherButton(),
                        ControlFactory.showWhile(further, settings.further));
    }

    /** The control of a field. */
    Node control(Field<?> field) {
        return lookup("#" + field.name());
    }

    /** What is chosen for a network that begins with random weights. */
    private Node fresh() {
        ComboBox<Preset> preset = choice("preset", List.of(Preset.values()), settings.preset);
        VBox box = new VBox(FieldView.of(controls, "train.preset", preset), recipes());
        box.getStyleClass().add("settings");
        return ControlFactory.showWhile(box, continued().not());
    }

    /** Whose weights a run begins with if they are not random. */
    private Label continuing(CurrentModel currentModel) {
        Label about = controls.paragraph(
                controls.texts()
                        .bind(Bindings.createObjectBinding(
                                () -> Message.of(
                                        "train.continue.about",
                                        ProgramNames.of(currentModel.current().get())),
                                currentModel.current())),
                "muted");
        about.setId("continue-about");
        return about;
    }

    private BooleanBinding continued() {
        return settings.start.isEqualTo(StartChoice.MODEL_IN_USE);
    }

    /** Shows and hides the further settings, and says how many of them are not as usual. */
    private Node furtherButton() {
        ToggleButton button = new ToggleButton();
        StringBinding name = controls.texts()
                .bind(Bindings.createObjectBinding(
                        () -> Message.of("train.further", settings.differing().get()), settings.differing()));
        button.textProperty().bind(name);
        button.graphicProperty()
                .bind(Bindings.when(settings.further)
                        .<Node>then(ControlFactory.icon("fth-chevron-down"))
                        .otherwise(ControlFactory.icon("fth-chevron-right")));
        button.selectedProperty().bindBidirectional(settings.further);
        button.getStyleClass().addAll("tool", "further-settings");
        button.setMaxWidth(Double.MAX_VALUE);
        controls.named(button, "further-settings", name);
        Label about = controls.paragraph(controls.texts().bind("train.further.about"), "muted", "small");
        VBox box = new VBox(button, ControlFactory.showWhile(about, settings.further.not()));
        box.getStyleClass().add("field");
        return box;
    }

    /** Above the further settings, so that it is seen while these are hidden. */
    private Node findings() {
        BooleanBinding remedied =
                Bindings.createBooleanBinding(() -> !settings.remedies.get().isEmpty(), settings.remedies);
        return new FindingsPane(
                controls,
                "",
                new FindingsPane.Shown(check.findings(), remedied),
                check::putRight,
                check::takeAsTheyAre);
    }

    private VBox further(Runnable showExamples) {
        VBox further = new VBox(
                FieldView.of(controls, "train.data", choice("data", List.of(DataChoice.values()), settings.data)),
                idxFiles(),
                ControlFactory.showWhile(
                        file("train.folder", settings.folder, files::chooseFolder),
                        settings.data.isEqualTo(DataChoice.FOLDER)),
                FieldView.of(controls, "train.from", choice("start", List.of(StartChoice.values()), settings.start)),
                pair(
                        field("train.batchSize", settings.batchSize),
                        FieldView.of(
                                controls,
                                "train.optimiser",
                                choice("optimiser", List.of(OptimiserKind.values()), settings.optimiser))),
                pair(
                        FieldView.of(
                                controls,
                                "train.schedule",
                                choice("schedule", List.of(ScheduleKind.values()), settings.schedule)),
                        warmUp()),
                new SchedulePane(controls, settings),
                pair(field("train.l2", settings.l2), field("train.labelSmoothing", settings.labelSmoothing)),
                pair(field("train.patience", settings.patience), field("train.seed", settings.seed)),
                nonDigits(),
                new AugmentationPane(controls, settings, showExamples));
        further.getStyleClass().add("settings");
        return further;
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

    /** The settings that suit the chosen network: pressed while they are in force. */
    private Node recipes() {
        Segments<Recipe> recipes = new Segments<>(controls, settings.recipe(), settings::use);
        recipes.add(Recipe.SECONDS, "recipe-seconds", "train.recipe.seconds");
        recipes.add(Recipe.FULL, "recipe-full", "train.recipe.full");
        HBox row = recipes.filling();
        controls.explain(recipes.button(Recipe.SECONDS), controls.texts().bind("train.recipe.seconds.help"), "");
        controls.explain(recipes.button(Recipe.FULL), controls.texts().bind("train.recipe.full.help"), "");
        VBox box = new VBox(controls.label("train.recipe", "field-name"), row);
        box.getStyleClass().add("field");
        return box;
    }

    private VBox warmUp() {
        VBox view = field("train.warmUp", settings.warmUp);
        view.disableProperty().bind(settings.schedule.isNotEqualTo(ScheduleKind.COSINE));
        return view;
    }

    private Node nonDigits() {
        CheckBox box = new CheckBox();
        box.textProperty().bind(controls.texts().bind("train.junk"));
        box.selectedProperty().bindBidirectional(settings.nonDigits);
        box.accessibleHelpProperty().bind(controls.texts().bind("train.junk.about"));
        box.setWrapText(true);
        controls.named(box, "junk", "train.junk");
        Label about = controls.paragraph(controls.texts().bind("train.junk.about"), "muted", "small", "step-about");
        VBox view = new VBox(box, about);
        view.getStyleClass().add("field");
        return ControlFactory.showWhile(view, continued().not());
    }

    private Node idxFiles() {
        VBox box = new VBox(
                file("train.images", settings.images, () -> files.chooseToOpen(FileChoice.Kind.IDX)),
                file("train.labels", settings.labels, () -> files.chooseToOpen(FileChoice.Kind.IDX)));
        box.getStyleClass().add("settings");
        return ControlFactory.showWhile(box, settings.data.isEqualTo(DataChoice.IDX));
    }

    private VBox file(String key, Field<String> field, Supplier<Optional<Path>> choice) {
        return FieldView.of(
                controls,
                key,
                field,
                controls.iconButton(
                        "choose-" + field.name(),
                        "fth-folder",
                        key + ".choose",
                        "",
                        () -> choice.get().ifPresent(file -> field.text().set(file.toString()))));
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
