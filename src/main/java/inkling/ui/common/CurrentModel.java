package inkling.ui.common;

import inkling.model.Model;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Holds the model in use, and the candidate model that training or fine-tuning is making. While there is a candidate, drawings
 * are recognised with it; the model in use stays unchanged until the user keeps the candidate or drops it. On the FX thread.
 */
public final class CurrentModel {
    private final ReadOnlyObjectWrapper<NamedModel> current;
    private final ReadOnlyObjectWrapper<Model> candidate = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper learning = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper atRisk = new ReadOnlyBooleanWrapper();
    private final ObjectBinding<Model> answering;
    private Function<NamedModel, CompletionStage<?>> keeper = model -> CompletableFuture.completedStage(null);
    private CompletionStage<?> kept = CompletableFuture.completedStage(null);
    private final ReadOnlyObjectWrapper<Optional<Choice>> choice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<Runnable> saver = then -> {};

    /** Keeps or drops the candidate model, as the user chooses. */
    public interface Choice {
        /** Puts the candidate model in use, and then does something, unless the user changes their mind. */
        void keep(Runnable then);

        /** Drops the candidate model. */
        void goBack();
    }

    public CurrentModel(NamedModel initial) {
        current = new ReadOnlyObjectWrapper<>(initial);
        answering = Bindings.createObjectBinding(
                () -> candidate.get() != null ? candidate.get() : current.get().model(), candidate, current);
    }

    // Properties

    public ReadOnlyObjectProperty<NamedModel> current() {
        return current.getReadOnlyProperty();
    }

    /** The weights of the moment of a run, or its result while the user has not chosen; null if there is none. */
    public ReadOnlyObjectProperty<Model> candidate() {
        return candidate.getReadOnlyProperty();
    }

    /** Whether the candidate is still in training. */
    public ReadOnlyBooleanProperty learning() {
        return learning.getReadOnlyProperty();
    }

    /** The choice to keep or drop the candidate; empty while there is none, and while it is still in training. */
    public ReadOnlyObjectProperty<Optional<Choice>> choice() {
        return choice.getReadOnlyProperty();
    }

    /** The model that recognises drawings: the candidate if there is one. */
    public ObjectBinding<Model> answering() {
        return answering;
    }

    /** The name by which the user knows a model: of the one in use its file's, of others that of the network. */
    public String nameOf(Model model) {
        return current.get().model() == model
                ? current.get().name()
                : model.network().name();
    }

    /** Whether the end of the program, if it came unasked for, would lose the model in use: it could not be kept. */
    public ReadOnlyBooleanProperty atRisk() {
        return atRisk.getReadOnlyProperty();
    }

    /** Complete as soon as the end of the program, whatever ends it, cannot lose the model in use; fails if it could. */
    public CompletionStage<?> kept() {
        return kept;
    }

    // Commands

    /**
     * @param keeper is given each model that comes into use from now on, and makes what {@link #kept()} then is; failures are told on
     *     the FX thread
     */
    public void keepWith(Function<NamedModel, CompletionStage<?>> keeper) {
        this.keeper = keeper;
    }

    /** @param saver saves the model in use, and then does what it is given, if it worked */
    public void saveWith(Consumer<Runnable> saver) {
        this.saver = saver;
    }

    /** Saves the model in use; {@code then} runs if it worked. */
    public void save(Runnable then) {
        saver.accept(then);
    }

    /** Puts another model in use. */
    public void use(NamedModel model) {
        CompletionStage<?> keeping = keeper.apply(model);
        kept = keeping;
        atRisk.set(false);
        current.set(model);
        keeping.whenComplete((done, failure) -> {
            if (failure != null && kept == keeping) {
                atRisk.set(true);
            }
        });
    }

    /** @param stillLearning whether it is a passing state of a run rather than its result */
    public void tryOut(Model model, boolean stillLearning) {
        choice.set(Optional.empty());
        learning.set(stillLearning);
        candidate.set(model);
    }

    /** Tries out a finished model until the user chooses. */
    public void offer(Model result, Choice ends) {
        tryOut(result, false);
        choice.set(Optional.of(ends));
    }

    /** Drops the candidate: the model in use recognises again. */
    public void dropCandidate() {
        choice.set(Optional.empty());
        candidate.set(null);
    }

    /** Makes the candidate the model in use, not saved yet. */
    public void keepCandidate(Model result) {
        choice.set(Optional.empty());
        use(NamedModel.unsaved(result));
        candidate.set(null);
    }
}
