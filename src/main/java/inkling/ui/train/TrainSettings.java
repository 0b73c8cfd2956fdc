package inkling.ui.train;

import inkling.data.Subject;
import inkling.engine.LearningRate;
import inkling.engine.OptimiserSpec;
import inkling.engine.Preset;
import inkling.model.DecimalText;
import inkling.model.Model;
import inkling.store.DrawingCollections;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;
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

/** All that is chosen and typed before a run, checked as it is typed, remembered between starts. */
public final class TrainSettings {
    /** Where the pictures come from. */
    public enum DataChoice {
        MNIST,
        IDX,
        MY_DIGITS,
        MY_DRAWINGS;

        boolean areDrawings() {
            return this == MY_DIGITS || this == MY_DRAWINGS;
        }

        /** The settings for a result within seconds. Files of unknown pictures are taken for the harder ones. */
        TrainingConfig quickRecipe() {
            return switch (this) {
                case MNIST -> Recipes.seconds(Subject.DIGITS);
                case IDX -> Recipes.seconds(Subject.PICTURES);
                case MY_DIGITS, MY_DRAWINGS -> Recipes.forDrawings(USUAL_DRAWINGS);
            };
        }
    }

    /** What weights a run begins with. */
    public enum StartChoice {
        RANDOM,
        MODEL_IN_USE
    }

    /** As many drawings as most people will have made when they train a network on them. */
    private static final int USUAL_DRAWINGS = 60;

    /** The rule that turns gradients into steps, with a learning rate that usually suits it. */
    public enum OptimiserChoice {
        ADAM(OptimiserSpec.Adam.DEFAULT, "0.004"),
        ADAM_W(new OptimiserSpec.Adam(0.9, 0.98, 1e-8, 1e-4), "0.004"),
        MOMENTUM(new OptimiserSpec.Momentum(0.9), "0.05"),
        SGD(new OptimiserSpec.Sgd(), "0.1");

        final OptimiserSpec spec;
        final String usualRate;

        OptimiserChoice(OptimiserSpec spec, String usualRate) {
            this.spec = spec;
            this.usualRate = usualRate;
        }

        static OptimiserChoice of(OptimiserSpec spec) {
            return Stream.of(values())
                    .filter(choice -> choice.spec.equals(spec))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("This window does not offer " + spec + "."));
        }
    }

    /** How the learning rate changes over the run. */
    public enum ScheduleChoice {
        COSINE,
        STEP_DECAY,
        CONSTANT;

        LearningRate of(double peak, double warmUp) {
            return switch (this) {
                case COSINE -> new LearningRate.Cosine(peak, warmUp);
                case STEP_DECAY -> new LearningRate.StepDecay(peak, 0.3, 0.25);
                case CONSTANT -> new LearningRate.Constant(peak);
            };
        }
    }

    public final ObjectProperty<Preset> preset = new SimpleObjectProperty<>(Preset.QUICK);
    public final ObjectProperty<StartChoice> start = new SimpleObjectProperty<>(StartChoice.RANDOM);
    public final ObjectProperty<DataChoice> data = new SimpleObjectProperty<>(DataChoice.MNIST);
    public final Field<String> images = Field.text("images", "", TrainSettings::problemOfPath);
    public final Field<String> labels = Field.text("labels", "", TrainSettings::problemOfPath);
    public final Field<Long> epochs = Field.whole("epochs", 2, 1, TrainingConfig.MAX_EPOCHS);
    public final Field<Long> batchSize = Field.whole("batch-size", 64, 1, TrainingConfig.MAX_BATCH);
    public final ObjectProperty<OptimiserChoice> optimiser = new SimpleObjectProperty<>(OptimiserChoice.ADAM);
    public final Field<Double> learningRate =
            Field.decimal("learning-rate", OptimiserChoice.ADAM.usualRate, 0, false, LearningRate.MAX);
    public final ObjectProperty<ScheduleChoice> schedule = new SimpleObjectProperty<>(ScheduleChoice.COSINE);
    public final Field<Double> l2 = Field.decimal("l2", "0.0001", 0, true, 1);
    public final Field<Double> warmUp = Field.decimal("warm-up", "0.2", 0, true, 0.9);
    public final Field<Double> labelSmoothing = Field.decimal("label-smoothing", "0", 0, true, 0.5);
    /** After how many epochs without a better one the run ends; 0 for never. */
    public final Field<Long> patience = Field.whole("patience", 0, 0, TrainingConfig.MAX_EPOCHS);

    public final AugmentationSwitches augmentation = new AugmentationSwitches();
    /** Whether pictures that are no digits are learned too. */
    public final BooleanProperty junk = new SimpleBooleanProperty(false);

    public final Field<Long> seed = Field.whole("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
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
            if (learningRate.text().get().equals(before.usualRate)) {
                learningRate.text().set(now.usualRate);
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
            differing.set(Differences.of(this));
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

    /** How many of the further settings are not as usual. */
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
    void judge() {
        fields().stream().filter(field -> !isFine(field)).forEach(Field::judge);
    }

    /** Takes the settings of a recipe for this network and these pictures, but for the seed. */
    void use(Recipe chosen) {
        use(chosen.of(this));
    }

    /** Takes the settings of a recipe, but for the seed. */
    void use(TrainingConfig recipe) {
        changing = true;
        epochs.text().set(Integer.toString(recipe.epochs()));
        batchSize.text().set(Integer.toString(recipe.batchSize()));
        optimiser.set(OptimiserChoice.of(recipe.optimiser()));
        if (recipe.learningRate() instanceof LearningRate.Cosine cosine) {
            schedule.set(ScheduleChoice.COSINE);
            warmUp.text().set(DecimalText.of(cosine.warmUp()));
        }
        learningRate.text().set(DecimalText.of(recipe.learningRate().peak()));
        l2.text().set(DecimalText.of(recipe.l2()));
        labelSmoothing.text().set(DecimalText.of(recipe.labelSmoothing()));
        augmentation.take(recipe.augmentation());
        junk.set(recipe.junk() > 0);
        patience.text().set(Integer.toString(recipe.patience()));
        changing = false;
        look();
    }

    /** Takes all the settings of a run that was started from these. */
    void resume(Trainer.Interrupted run) {
        Stream.of(Preset.values())
                .filter(each -> each.title().equals(run.network()))
                .forEach(preset::set);
        use(run.config());
        seed.text().set(Long.toString(run.config().seed()));
        if (run.config().learningRate() instanceof LearningRate.StepDecay) {
            schedule.set(ScheduleChoice.STEP_DECAY);
        } else if (run.config().learningRate() instanceof LearningRate.Constant) {
            schedule.set(ScheduleChoice.CONSTANT);
        }
    }

    /** Whether these are the recipe's settings already, whatever the seed. */
    boolean are(TrainingConfig recipe) {
        boolean sound = fields().stream().allMatch(field -> field == images || field == labels || isFine(field));
        return sound && config().equals(recipe.withSeed(seed.value()).withHeldOut(Recipes.HELD_OUT));
    }

    /** All that is chosen or typed, but for the paths of files. */
    ObservableValue<?>[] inputs() {
        return Stream.of(
                        fields().stream().map(Field::text),
                        augmentation.switches().stream(),
                        Stream.of(preset, start, data, optimiser, schedule, junk))
                .flatMap(each -> each)
                .toArray(ObservableValue<?>[]::new);
    }

    /** @throws IllegalStateException unless {@link #valid} */
    Trainer.Source source() {
        return switch (data.get()) {
            case MNIST -> new Trainer.Source.Mnist();
            case IDX -> new Trainer.Source.Idx(Path.of(images.value()), Path.of(labels.value()));
            case MY_DIGITS -> new Trainer.Source.Drawings(DrawingCollections.MY_DIGITS);
            case MY_DRAWINGS -> new Trainer.Source.Drawings(DrawingCollections.MY_DRAWINGS);
        };
    }

    /** @throws IllegalStateException unless {@link #valid} */
    TrainingConfig config() {
        return new TrainingConfig(
                epochs.value().intValue(),
                batchSize.value().intValue(),
                optimiser.get().spec,
                schedule.get().of(learningRate.value(), schedule.get() == ScheduleChoice.COSINE ? warmUp.value() : 0),
                l2.value(),
                labelSmoothing.value(),
                augmentation.steps(),
                junk.get() ? Recipes.JUNK : 0,
                seed.value(),
                Recipes.HELD_OUT,
                patience.value().intValue());
    }

    /**
     * As {@link #config()}, with pictures of nothing if the model has learned some before: its outputs stay as they are.
     *
     * @throws IllegalStateException unless {@link #valid}
     */
    TrainingConfig configFor(Model continued) {
        return config().withJunk(continued.hasJunkOutput() ? Recipes.JUNK : 0);
    }

    /** Takes the settings of the last time; those that are damaged stay as they are. */
    public void read(Preferences from) {
        changing = true;
        preset.set(from.choice("train.preset", preset.get()));
        data.set(from.choice("train.data", data.get()));
        optimiser.set(from.choice("train.optimiser", optimiser.get()));
        schedule.set(from.choice("train.schedule", schedule.get()));
        augmentation.read(from);
        junk.set(from.flag("train.junk", junk.get()));
        for (Field<?> field : fields()) {
            String usual = field.text().get();
            field.text().set(from.get("train." + field.name()).orElse(usual));
            if (!field.isValid()) {
                field.text().set(usual);
            }
        }
        changing = false;
        further.set(from.flag("train.further", false));
        look();
    }

    public void write(Preferences to) {
        to.put("train.preset", preset.get().name());
        to.put("train.data", data.get().name());
        to.put("train.optimiser", optimiser.get().name());
        to.put("train.schedule", schedule.get().name());
        to.put("train.further", further.get());
        augmentation.write(to);
        to.put("train.junk", junk.get());
        fields().stream()
                .filter(Field::isValid)
                .forEach(field -> to.put("train." + field.name(), field.text().get()));
    }

    private List<Field<?>> fields() {
        return List.of(epochs, learningRate, images, labels, batchSize, warmUp, l2, labelSmoothing, patience, seed);
    }

    private boolean isFine(Field<?> field) {
        boolean unused = data.get() != DataChoice.IDX && (field == images || field == labels)
                || schedule.get() != ScheduleChoice.COSINE && field == warmUp;
        return unused || field.isValid();
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
