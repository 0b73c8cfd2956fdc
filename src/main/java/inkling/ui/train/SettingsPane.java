package inkling.ui.train;

import inkling.engine.Preset;
import inkling.ui.common.Choice;
import inkling.ui.common.Controls;
import inkling.ui.common.Field;
import inkling.ui.common.FieldView;
import inkling.ui.common.FileChoice;
import inkling.ui.train.TrainSettings.DataChoice;
import inkling.ui.train.TrainSettings.OptimiserChoice;
import inkling.ui.train.TrainSettings.ScheduleChoice;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is chosen and typed before a run. */
final class SettingsPane extends VBox {
    private final Controls controls;
    private final TrainSettings settings;
    private final FileChoice files;

    SettingsPane(Controls controls, TrainSettings settings, FileChoice files) {
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
                        FieldView.of(controls, "train.preset", preset),
                        FieldView.of(controls, "train.data", data),
                        idxFiles(),
                        pair(field("train.epochs", settings.epochs), field("train.batchSize", settings.batchSize)),
                        pair(
                                FieldView.of(controls, "train.optimiser", optimiser),
                                field("train.learningRate", settings.learningRate)),
                        pair(FieldView.of(controls, "train.schedule", schedule), field("train.l2", settings.l2)),
                        pair(field("train.seed", settings.seed), augmentation()));
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

    private VBox augmentation() {
        CheckBox box = new CheckBox();
        box.textProperty().bind(controls.texts().bind("train.augmentation.on"));
        box.selectedProperty().bindBidirectional(settings.augmentation);
        controls.named(box, "augmentation", "train.augmentation");
        box.setMinHeight(36);
        return FieldView.of(controls, "train.augmentation", box);
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
