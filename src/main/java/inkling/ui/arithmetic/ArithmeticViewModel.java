package inkling.ui.arithmetic;

import inkling.inspection.BackwardPass;
import inkling.inspection.GradientStep;
import inkling.setting.Range;
import inkling.setting.RealSetting;
import inkling.ui.common.Background;
import inkling.ui.common.Field;
import inkling.ui.common.LatestOnly;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Computes the page about the value that is looked at, in the background. Of values that come faster than pages only the latest gets one.
 * A step of gradient descent, which takes longer, comes after its page. On the UI thread.
 */
public final class ArithmeticViewModel {
    /** Stands for the input that is selected as long as nobody selects another. */
    static final int USUAL = -1;

    /** Steps up the gradient are steps too. */
    private static final RealSetting RATE = new RealSetting("learningRate", Range.fromTo(-100, 100), 0.1);

    private final ObservableValue<Optional<InspectedUnit>> inspected;
    private final ReadOnlyObjectWrapper<Optional<ArithmeticPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ArithmeticPage>> stepPage =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Field<Double> rate = Field.decimal("arithmetic-rate", RATE, Double.toString(RATE.usual()));
    private final LatestOnly<Question, ArithmeticPage> pages;
    private final LatestOnly<Taken, GradientStep> steps;
    private Optional<Taken> taken = Optional.empty();
    private Optional<GradientStep> step = Optional.empty();
    private int selected = USUAL;
    private int layer = InspectedUnit.INPUT;

    private record Question(InspectedUnit at, int selected) {}

    /** A step on the sample of this pass; passes are told apart by identity. */
    private record Taken(BackwardPass pass, double rate) {}

    /**
     * @param inspected the value that is looked at; empty while there is none
     * @param background for the pages, of one thread, so that a later page comes after an earlier one
     */
    public ArithmeticViewModel(ObservableValue<Optional<InspectedUnit>> inspected, Background background) {
        this.inspected = inspected;
        pages = new LatestOnly<>(
                background,
                question -> ArithmeticPage.of(question.at(), question.selected()),
                this::show,
                failure -> page.set(Optional.empty()));
        steps = new LatestOnly<>(
                background, ArithmeticViewModel::step, this::arrive, failure -> step = Optional.empty());
        inspected.addListener((property, before, now) -> inspect());
        rate.text().addListener((property, before, now) -> page.get().ifPresent(this::takeStep));
        inspect();
    }

    private void inspect() {
        Optional<InspectedUnit> now = inspected.getValue();
        int layerNow = now.map(InspectedUnit::layer).orElse(InspectedUnit.INPUT);
        if (layerNow != layer) {
            layer = layerNow;
            selected = USUAL;
        }
        ask();
    }

    private void ask() {
        Optional<InspectedUnit> now = inspected.getValue();
        if (now.isPresent()) {
            pages.ask(new Question(now.get(), selected));
        } else {
            pages.forget();
            page.set(Optional.empty());
            stepPage.set(Optional.empty());
        }
    }

    private void show(ArithmeticPage computed) {
        page.set(Optional.of(computed));
        if (!takeStep(computed)) {
            stepPage.set(Optional.of(computed.with(step)));
        }
    }

    /** Returns whether another step was asked for. */
    private boolean takeStep(ArithmeticPage shown) {
        Optional<Taken> wanted = shown.at()
                .backward()
                .filter(pass -> rate.isValid() && shown.isLearned())
                .map(pass -> new Taken(pass, rate.value()));
        if (wanted.isEmpty() || wanted.equals(taken)) {
            return false;
        }
        taken = wanted;
        steps.ask(wanted.get());
        return true;
    }

    private static GradientStep step(Taken wanted) {
        var forward = wanted.pass().forward();
        float[] input = Arrays.copyOf(forward.values(0), forward.shape(0).size());
        return GradientStep.of(forward.network(), input, wanted.pass().label(), wanted.rate());
    }

    private void arrive(GradientStep computed) {
        step = Optional.of(computed);
        stepPage.set(page.get().map(shown -> shown.with(step)));
    }

    /** The page; empty while nothing is looked at. */
    ReadOnlyObjectProperty<Optional<ArithmeticPage>> page() {
        return page.getReadOnlyProperty();
    }

    /** The page with the step on it, which comes a little later; without a step where nothing is learned. */
    ReadOnlyObjectProperty<Optional<ArithmeticPage>> stepPage() {
        return stepPage.getReadOnlyProperty();
    }

    /** The learning rate of the step. */
    Field<Double> rate() {
        return rate;
    }

    /** Looks closer at one of the values that the unit reads, as long as the layer stays the same. */
    void select(int input) {
        selected = input;
        ask();
    }
}
