package inkling.ui.train;

import inkling.data.Remedy;
import inkling.engine.Preset;
import inkling.engine.optimiser.CosineSchedule;
import inkling.engine.optimiser.OptimiserKind;
import inkling.engine.optimiser.Schedule;
import inkling.engine.optimiser.ScheduleKind;
import inkling.model.DecimalText;
import inkling.model.Model;
import inkling.setting.RealSetting;
import inkling.store.drawing.DrawingCollections;
import inkling.store.run.DataLocation;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;
import inkling.training.TrainingSettings;
import inkling.ui.common.Field;
import inkling.ui.common.Message;
import inkling.ui.common.Preferences;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Holds all settings of a run that the user chooses and types, validated as they are typed, remembered between starts. */
public final class TrainSettings {
    public final ObjectProperty<Preset> preset = new SimpleObjectProperty<>(Preset.QUICK);
    public final ObjectProperty<StartChoice> start = new SimpleObjectProperty<>(StartChoice.RANDOM);
    public final ObjectProperty<DataChoice> data = new SimpleObjectProperty<>(DataChoice.MNIST);
    public final Field<String> images = Field.text("images", "", TrainSettings::problemOfPath);
    public final Field<String> labels = Field.text("labels", "", TrainSettings::problemOfPath);
    public final Field<String> folder = Field.text("folder", "", TrainSettings::problemOfPath);
    /** What is put right in the pictures of the files. */
    public final ObjectProperty<List<Remedy>> remedies = new SimpleObjectProperty<>(List.of());

    public final Field<Long> epochs = Field.whole("epochs", TrainingSettings.EPOCHS);
    public final Field<Long> batchSize = Field.whole("batch-size", TrainingSettings.BATCH_SIZE);
    /** The rule that turns gradients into steps, with its usual constants. */
    public final ObjectProperty<OptimiserKind> optimiser = new SimpleObjectProperty<>(OptimiserKind.ADAM);

    public final Field<Double> learningRate = decimal("learning-rate", Schedule.PEAK);
    /** How the learning rate changes over the run; constants that have no field here are the usual ones. */
    public final ObjectProperty<ScheduleKind> schedule = new SimpleObjectProperty<>(ScheduleKind.COSINE);

    public final Field<Double> l2 = decimal("l2", TrainingSettings.L2);
    public final Field<Double> warmUp = decimal("warm-up", CosineSchedule.WARM_UP);
    public final Field<Double> labelSmoothing = decimal("label-smoothing", TrainingSettings.LABEL_SMOOTHING);
    /** The number of epochs without a better one after which the run ends (patience); 0 for never. */
    public final Field<Long> patience = Field.whole("patience", TrainingSettings.PATIENCE);

    public final AugmentationSwitches augmentation = new AugmentationSwitches();
    /** Whether pictures that are no digits are learned too. */
    public final BooleanProperty nonDigits = new SimpleBooleanProperty(false);

    public final Field<Long> seed = Field.whole("seed", TrainingSettings.SEED, Long.MIN_VALUE, Long.MAX_VALUE);
    /** Whether the settings are on show that a first run does without; they show themselves if one is wrong or not as usual. */
    public final BooleanProperty further = new SimpleBooleanProperty(false);

    public final BooleanBinding valid;
    private final ObjectBinding<Field<?>> wrong;
    private final ReadOnlyObjectWrapper<Recipe> recipe = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper differing = new ReadOnlyIntegerWrapper();
    private boolean differed;
    /** Whether several settings are being changed at once. */
    private boolean changing;

    public TrainSettings() {
        List<Field<?>> fields = fields();
        wrong = Bindings.createObjectBinding(
                () -> fields.stream()
                        .filter(field -> !isFine(field))
                        .findFirst()
                        .orElse(null),
                problems());
        valid = wrong.isNull();
        SettingsConfig.take(data.get().quickRecipe(), this);
        // Another network has other settings that are best for it; otherwise settings that the user has chosen stay.
        preset.addListener((property, before, now) -> {
            if (are(Recipes.full(before))) {
                use(Recipes.full(now));
            }
        });
        // Few drawings need many epochs; otherwise settings that the user has chosen stay.
        data.addListener((property, before, now) -> {
            if (now.areDrawings() && !before.areDrawings() || are(before.quickRecipe())) {
                use(now.quickRecipe());
            }
        });
        // A rate that the user has chosen stays.
        optimiser.addListener((property, before, now) -> {
            if (learningRate.text().get().equals(DecimalText.of(before.usualRate()))) {
                learningRate.text().set(DecimalText.of(now.usualRate()));
            }
        });
        // after the listeners above, which change settings themselves
        for (ObservableValue<?> input : inputs()) {
            input.addListener((property, before, now) -> look());
        }
        look();
    }

    private void look() {
        if (!changing) {
            recipe.set(Stream.of(Recipe.values())
                    .filter(each -> are(each.of(this)))
                    .findFirst()
                    .orElse(null));
            differing.set(ChangedSettings.of(this));
            Field<?> now = wrong.get();
            if (differing.get() > 0 && !differed || isFurther(now)) {
                further.set(true);
            }
            differed = differing.get() > 0;
        }
    }

    /** The recipe that these settings are; null if they are the user's own. */
    ReadOnlyObjectProperty<Recipe> recipe() {
        return recipe.getReadOnlyProperty();
    }

    /** The number of further settings that are not as usual. */
    ReadOnlyIntegerProperty differing() {
        return differing.getReadOnlyProperty();
    }

    /** The first field that is wrong, from the top; null if there is none. */
    ObjectBinding<Field<?>> wrong() {
        return wrong;
    }

    /** Whether the field is among the further settings. */
    boolean isFurther(Field<?> field) {
        return field != null && field != epochs && field != learningRate;
    }

    /** All that {@link #wrong} and its problem depend on. */
    Observable[] problems() {
        return Stream.concat(fields().stream().map(Field::problem), Stream.of(data, schedule))
                .toArray(Observable[]::new);
    }

    /** The key of a field's name. */
    static String key(Field<?> field) {
        StringBuilder key = new StringBuilder("train.");
        String[] words = field.name().split("-");
        for (int i = 0; i < words.length; i++) {
            key.append(i == 0 ? words[i] : Character.toUpperCase(words[i].charAt(0)) + words[i].substring(1));
        }
        return key.toString();
    }

    /** All that is typed is meant: what is wrong is shown. */
    void finish() {
        fields().stream().filter(field -> !isFine(field)).forEach(Field::finish);
    }

    /** Takes the settings of a recipe for this network and these pictures, but for the seed. */
    void use(Recipe chosen) {
        use(chosen.of(this));
    }

    /** Takes the settings of a recipe, but for the seed. */
    void use(TrainingConfig recipe) {
        changeTogether(() -> SettingsConfig.take(recipe, this));
    }

    /** Makes several changes at once, and looks at the settings when all are made. */
    private void changeTogether(Runnable changes) {
        changing = true;
        changes.run();
        changing = false;
        look();
    }

    /** Takes all the settings of a run that was started from these. */
    void resume(TrainingService.Interrupted run) {
        Stream.of(Preset.values())
                .filter(each -> each.title().equals(run.network()))
                .forEach(preset::set);
        use(run.config());
        seed.text().set(Long.toString(run.config().seed()));
    }

    /** Whether these are the recipe's settings already, whatever the seed. */
    boolean are(TrainingConfig recipe) {
        boolean sound = fields().stream()
                .allMatch(field -> field == images || field == labels || field == folder || isFine(field));
        return sound && config().equals(recipe.withSeed(seed.value()).withHeldOut(Recipes.HELD_OUT));
    }

    /** All that is chosen or typed, but for the paths of files. */
    ObservableValue<?>[] inputs() {
        return Stream.of(
                        fields().stream().map(Field::text),
                        augmentation.switches().stream(),
                        Stream.of(preset, start, data, optimiser, schedule, nonDigits))
                .flatMap(each -> each)
                .toArray(ObservableValue<?>[]::new);
    }

    /** @throws IllegalStateException unless {@link #valid} */
    DataLocation location() {
        return switch (data.get()) {
            case MNIST -> new DataLocation.MnistTraining();
            case IDX ->
                new DataLocation.Idx(Path.of(images.value()), Path.of(labels.value()), List.of(), remedies.get());
            case FOLDER -> new DataLocation.Folder(Path.of(folder.value()), remedies.get());
            case MY_DIGITS -> new DataLocation.Collection(DrawingCollections.MY_DIGITS);
            case MY_DRAWINGS -> new DataLocation.Collection(DrawingCollections.MY_DRAWINGS);
        };
    }

    /** @throws IllegalStateException unless {@link #valid} */
    TrainingConfig config() {
        return SettingsConfig.of(this);
    }

    /**
     * Returns the same as {@link #config()}, with negative samples if the model has a reject class: its outputs stay as they are.
     *
     * @throws IllegalStateException unless {@link #valid}
     */
    TrainingConfig configFor(Model continued) {
        return config().withNonDigits(continued.hasRejectClass() ? Recipes.NON_DIGITS : 0);
    }

    /** Takes the settings of the last time; those that are damaged stay as they are. */
    public void read(Preferences from) {
        changing = true;
        SettingsMemory.read(from, this);
        changing = false;
        further.set(from.flag("train.further", false));
        look();
    }

    public void write(Preferences to) {
        SettingsMemory.write(this, to);
        to.put("train.further", further.get());
    }

    /** All that is typed, in the order of the fields on show. */
    List<Field<?>> fields() {
        return List.of(
                epochs, learningRate, images, labels, folder, batchSize, warmUp, l2, labelSmoothing, patience, seed);
    }

    private boolean isFine(Field<?> field) {
        boolean unused = data.get() != DataChoice.IDX && (field == images || field == labels)
                || data.get() != DataChoice.FOLDER && field == folder
                || schedule.get() != ScheduleKind.COSINE && field == warmUp;
        return unused || field.isValid();
    }

    private static Field<Double> decimal(String name, RealSetting setting) {
        return Field.decimal(name, setting, DecimalText.of(setting.usual()));
    }

    private static Message problemOfPath(String text) {
        if (text.isEmpty()) {
            return Message.of("field.file.empty");
        }
        try {
            return Path.of(text).isAbsolute() ? null : Message.of("field.file.relative");
        } catch (InvalidPathException e) {
            return Message.of("field.file.impossible");
        }
    }
}
