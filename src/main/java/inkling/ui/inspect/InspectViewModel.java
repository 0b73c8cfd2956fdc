package inkling.ui.inspect;

import inkling.engine.layer.Shape;
import inkling.inspection.Unit;
import inkling.model.Model;
import inkling.recognition.Recognition;
import inkling.ui.arithmetic.InspectedUnit;
import inkling.ui.common.Background;
import inkling.ui.common.LatestOnly;
import inkling.ui.common.Message;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/**
 * Runs the network that answers on what is on the board, layer by layer, as long as somebody looks, and holds which of its values is
 * chosen and which one the pointer is on. All methods are for the FX thread.
 */
public final class InspectViewModel {
    private final ObservableValue<Optional<Recognition.Answer>> answer;
    private final ObservableValue<Model> model;
    private final ObservableBooleanValue showing;
    private final LatestOnly<PassRunner.Question, Passes> passRuns;
    private final LatestOnly<PassRunner.Question, Passes> saliencyRuns;

    private final ReadOnlyObjectWrapper<Optional<Passes>> passes = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Passes>> saliency = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Place>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Place>> pointedAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectBinding<Optional<InspectedUnit>> inspected =
            Bindings.createObjectBinding(this::inspect, passes, chosen);
    private final BooleanProperty backward = new SimpleBooleanProperty();
    private final ObjectProperty<OptionalInt> supposed = new SimpleObjectProperty<>(OptionalInt.empty());

    /**
     * @param answer the prediction on show, whose picture is looked at; a blank picture while there is none
     * @param model the model that answers, which may be in training
     * @param showing whether anybody looks: otherwise nothing is computed
     * @param background one thread, for the passes on show
     * @param later another thread, and not at once, for the gradients of the saliency
     */
    public InspectViewModel(
            ObservableValue<Optional<Recognition.Answer>> answer,
            ObservableValue<Model> model,
            ObservableBooleanValue showing,
            Background background,
            Background later) {
        this.answer = answer;
        this.model = model;
        this.showing = showing;
        PassRunner runner = new PassRunner();
        passRuns = new LatestOnly<>(background, runner::run, this::show, this::fail);
        saliencyRuns = new LatestOnly<>(later, runner::run, ran -> saliency.set(Optional.of(ran)), this::fail);
        answer.addListener((property, before, now) -> run());
        model.addListener((property, before, now) -> changeModel(before, now));
        showing.addListener((property, before, now) -> run());
        backward.addListener((property, before, now) -> run());
        supposed.addListener((property, before, now) -> run());
        run();
    }

    // Properties

    /** What the network did with the picture of the moment; empty if it cannot read it, or before anybody looked. */
    public ReadOnlyObjectProperty<Optional<Passes>> passes() {
        return passes.getReadOnlyProperty();
    }

    /** The same with gradients, whether or not they are on show as {@link #passes}; a moment later. */
    ReadOnlyObjectProperty<Optional<Passes>> saliency() {
        return saliency.getReadOnlyProperty();
    }

    /** Why the network cannot be looked into, if it cannot. */
    ReadOnlyObjectProperty<Optional<Message>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** The value whose arithmetic is on show. */
    public ReadOnlyObjectProperty<Optional<Place>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The value under the pointer. */
    ReadOnlyObjectProperty<Optional<Place>> pointedAt() {
        return pointedAt.getReadOnlyProperty();
    }

    /** Whether gradients are on show, rather than activations. */
    public BooleanProperty backward() {
        return backward;
    }

    /** The class that the picture is supposed to have; none for the network's own answer. */
    public ObjectProperty<OptionalInt> supposed() {
        return supposed;
    }

    /** The chosen value with all that led to it, for the page about its arithmetic; empty if none is chosen. */
    public ObservableValue<Optional<InspectedUnit>> inspected() {
        return inspected;
    }

    private Optional<InspectedUnit> inspect() {
        Optional<Passes> now = passes.get();
        return now.flatMap(ran -> chosen.get()
                .filter(place -> exists(ran, place))
                .map(place -> new InspectedUnit(
                        ran.forward(),
                        ran.backward(),
                        place.activation() - 1,
                        place.unit(),
                        ran.model().labels(),
                        ran.model().calibration().temperature())));
    }

    ObservableValue<Model> model() {
        return model;
    }

    // Commands

    void pointAt(Optional<Place> place) {
        if (!place.equals(pointedAt.get())) {
            pointedAt.set(place);
        }
    }

    /** Chooses a value; nothing happens if the network has none there. */
    public void choose(Place place) {
        if (passes.get().filter(now -> exists(now, place)).isPresent()) {
            chosen.set(Optional.of(place));
        }
    }

    /** Goes from the chosen value to another one of its channel, as far as there is one. */
    public void move(int rows, int columns) {
        change((place, shape) -> new Unit(
                clamp(place.unit().row() + rows, shape.height()),
                clamp(place.unit().column() + columns, shape.width()),
                place.unit().channel()));
    }

    /** Goes to the same place of another channel, as far as there is one. */
    public void moveChannel(int by) {
        change((place, shape) -> new Unit(
                place.unit().row(), place.unit().column(), clamp(place.unit().channel() + by, shape.channels())));
    }

    /** How many activations there are, the input among them; 0 before anybody looked. */
    int activations() {
        return passes.get().map(Passes::activations).orElse(0);
    }

    /** Goes to about the same place in the output of another layer, or in the input, as far as there is one. */
    public void moveLayer(int by) {
        pointAt(Optional.empty());
        Passes now = passes.get().orElse(null);
        if (now == null) {
            return;
        }
        if (chosen.get().isEmpty()) {
            int first = by > 0 ? by - 1 : now.activations() + by;
            choose(new Place(clamp(first, now.activations()), new Unit(0, 0, 0)));
            return;
        }
        Place from = chosen.get().get();
        int activation = clamp(from.activation() + by, now.activations());
        chosen.set(Optional.of(
                new Place(activation, scaled(from.unit(), now.shape(from.activation()), now.shape(activation)))));
    }

    /** Goes to the next position of the window, row by row, and after the last one to the first. */
    public void advance() {
        change((place, shape) -> {
            Unit unit = place.unit();
            boolean vector = shape.isVector();
            int next = vector ? unit.channel() : unit.row() * shape.width() + unit.column();
            next = (next + 1) % (vector ? shape.channels() : shape.width() * shape.height());
            return vector ? new Unit(0, 0, next) : new Unit(next / shape.width(), next % shape.width(), unit.channel());
        });
    }

    // Inside

    private interface Step {
        Unit next(Place place, Shape shape);
    }

    private void change(Step step) {
        pointAt(Optional.empty());
        Passes now = passes.get().orElse(null);
        if (now == null) {
            return;
        }
        if (chosen.get().isEmpty()) {
            choose(new Place(Math.min(1, now.activations() - 1), new Unit(0, 0, 0)));
            return;
        }
        Place place = chosen.get().get();
        chosen.set(Optional.of(new Place(place.activation(), step.next(place, now.shape(place.activation())))));
    }

    private static Unit scaled(Unit unit, Shape from, Shape to) {
        return new Unit(
                (2 * unit.row() + 1) * to.height() / (2 * from.height()),
                (2 * unit.column() + 1) * to.width() / (2 * from.width()),
                clamp(unit.channel(), to.channels()));
    }

    private static int clamp(int value, int count) {
        return Math.max(0, Math.min(count - 1, value));
    }

    private static boolean exists(Passes passes, Place place) {
        return place.activation() >= 0
                && place.activation() < passes.activations()
                && place.unit().isIn(passes.shape(place.activation()));
    }

    /** A class is supposed by its name: another model may lack it, or have it elsewhere. */
    private void changeModel(Model before, Model now) {
        OptionalInt label = supposed.get();
        if (label.isPresent() && !before.labels().equals(now.labels())) {
            int same = now.labels().indexOf(before.labels().get(label.getAsInt()));
            supposed.set(same < 0 ? OptionalInt.empty() : OptionalInt.of(same));
        }
        run();
    }

    private void run() {
        Model now = model.getValue();
        if (showing.get()) {
            float[] picture = answer.getValue()
                    .map(Recognition.Answer::picture)
                    .orElseGet(() -> new float[now.network().input().size()]);
            passRuns.ask(new PassRunner.Question(now, picture, supposed.get(), backward.get()));
            if (isNothingAsked()) {
                saliencyRuns.forget();
                saliency.set(Optional.empty());
            } else if (!backward.get()) {
                saliencyRuns.ask(new PassRunner.Question(now, picture, supposed.get(), true));
            }
        }
    }

    private void show(Passes now) {
        refusal.set(Optional.empty());
        if (chosen.get().filter(place -> !exists(now, place)).isPresent()) {
            chosen.set(Optional.empty());
        }
        pointAt(pointedAt.get().filter(place -> exists(now, place)));
        passes.set(Optional.of(now));
        if (now.backward().isPresent() && !isNothingAsked()) {
            saliency.set(Optional.of(now));
        }
    }

    /** Whether there is neither an answer nor a class that is supposed: what the network says of an empty board is no answer. */
    private boolean isNothingAsked() {
        return answer.getValue().isEmpty() && supposed.get().isEmpty();
    }

    private void fail(Throwable failure) {
        passes.set(Optional.empty());
        saliency.set(Optional.empty());
        chosen.set(Optional.empty());
        refusal.set(Optional.of(Message.failure("inspect.refused", failure)));
    }
}
