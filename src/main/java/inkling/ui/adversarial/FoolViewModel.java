package inkling.ui.adversarial;

import inkling.adversarial.SearchProgress;
import inkling.ink.Ink;
import inkling.model.Model;
import inkling.ui.common.Background;
import inkling.ui.common.CancellableTask;
import inkling.ui.common.Message;
import inkling.ui.evaluation.Sample;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * Searches for what makes the model that answers take the drawing on the board for a class of the user's choice. What was found belongs
 * to a drawing and a model: it is gone when the model changes, and when the board shows anything but this drawing, before or after the
 * change. All methods are for the UI thread.
 */
public final class FoolViewModel {
    /** The first choice, if there is such a class: few digits are far from it. */
    private static final String USUAL = "3";

    private static final FoolState STOPPED_BY_DRAWING = new FoolState.Nothing(Message.of("fool.stopped.drawing"));

    /** Stays while a network in training changes again and again. */
    private static final FoolState STOPPED_BY_MODEL = new FoolState.Nothing(Message.of("fool.stopped.model"));

    private final ObservableValue<Optional<Ink>> drawing;
    private final ObservableValue<Model> model;
    private final CancellableTask search;
    private final CancellableTask warmUp;
    private final FoolActions actions;
    private final OtherAnswers others;
    private final ReadOnlyObjectWrapper<FoolState> state = new ReadOnlyObjectWrapper<>(new FoolState.Waiting());
    private final ReadOnlyObjectWrapper<Optional<Message>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<String> target = new SimpleObjectProperty<>();

    private boolean warm;

    /** The drawing of the last search. */
    private Optional<Ink> searched = Optional.empty();

    /** Whether what was found is on its way to the board, or is there as a picture, which is no drawing. */
    private boolean sent;

    /**
     * @param drawing the digit on the board; empty if there is none
     * @param model that answers
     * @param background for searches, which take some seconds, and for reading other models
     */
    public FoolViewModel(
            ObservableValue<Optional<Ink>> drawing,
            ObservableValue<Model> model,
            Background background,
            FoolActions actions,
            OtherModels others) {
        this.drawing = drawing;
        this.model = model;
        this.actions = actions;
        this.others = new OtherAnswers(others, background);
        search = new CancellableTask(background);
        warmUp = new CancellableTask(background);
        drawing.addListener((property, before, now) -> changeDrawing(now));
        model.addListener((property, before, now) -> changeModel(now));
        target.addListener((property, before, now) -> changeTarget());
        chooseUsual(model.getValue());
    }

    // Properties

    /** The name of the class that is to be the answer: one of the model's. */
    ObjectProperty<String> target() {
        return target;
    }

    ObservableValue<Model> model() {
        return model;
    }

    /** The digit on the board; empty if there is none. */
    ObservableValue<Optional<Ink>> drawing() {
        return drawing;
    }

    ReadOnlyObjectProperty<FoolState> state() {
        return state.getReadOnlyProperty();
    }

    /** What other models say of what was found. */
    OtherAnswers others() {
        return others;
    }

    /** That the changed drawing has been kept; empty if it has not. */
    ReadOnlyObjectProperty<Optional<Message>> kept() {
        return kept.getReadOnlyProperty();
    }

    // Commands

    /** Prepares for the first search, in the background, as soon as one is likely; does nothing the second time. */
    public void warmUp() {
        if (!warm) {
            warm = true;
            Model now = model.getValue();
            warmUp.start(
                    progress -> {
                        FoolSearch.warmUp(now, done -> progress.isWanted());
                        return now;
                    },
                    done -> {},
                    failure -> {});
        }
    }

    /** Searches in the background; does nothing without a drawing. */
    void search(Way way) {
        warm = true;
        warmUp.cancel();
        startAfresh();
        Optional<Ink> ink = drawing.getValue();
        int label = model.getValue().labels().indexOf(target.get());
        if (ink.isEmpty() || label < 0) {
            return;
        }
        searched = ink;
        state.set(new FoolState.Searching(0));
        FoolSearch task = new FoolSearch(model.getValue(), ink.get(), label);
        search.start(
                progress -> task.search(way, reported(progress)),
                state::set,
                failure -> state.set(new FoolState.Nothing(Message.failure("fool.failed", failure))));
    }

    private SearchProgress reported(CancellableTask.Progress progress) {
        return done -> progress.report(() -> state.set(new FoolState.Searching(done)));
    }

    /** Stops the search. */
    void stop() {
        search.cancel();
        if (state.get() instanceof FoolState.Searching) {
            state.set(new FoolState.Waiting());
        }
    }

    /** Puts what was found on the board: the stroke, or the changed picture. */
    void putOnBoard() {
        fooled().ifPresent(found -> {
            sent = true;
            if (found.stroke().isPresent()) {
                actions.addToBoard(found.stroke().get());
            } else {
                actions.show(new Sample(
                        found.pictureAfter(),
                        found.before().label(),
                        found.after().label()));
            }
        });
    }

    /** Keeps the changed drawing among the user's, as what it was taken for before; does nothing for pictures, and for what was no digit. */
    void keep() {
        Optional<Fooled> found = fooled();
        found.flatMap(Fooled::learnable).ifPresent(ink -> {
            String label = found.get().before().label();
            actions.keep(label, ink, () -> tellKept(ink, label), () -> {});
        });
    }

    private void tellKept(Ink ink, String label) {
        if (fooled().flatMap(Fooled::changed).equals(Optional.of(ink))) {
            kept.set(Optional.of(Message.of("teach.kept", label)));
        }
    }

    /** Asks other models, one after the other, what they say of what was found. */
    void compare() {
        fooled().ifPresent(found -> others.ask(model.getValue(), found));
    }

    // Changes elsewhere

    private Optional<Fooled> fooled() {
        return state.get() instanceof FoolState.Found found ? Optional.of(found.fooled()) : Optional.empty();
    }

    private void changeDrawing(Optional<Ink> now) {
        boolean asBefore = now.isPresent() && now.equals(searched);
        boolean asAfter = fooled().filter(found -> now.isPresent() ? now.equals(found.changed()) : sent)
                .isPresent();
        sent &= now.isEmpty();
        if (!asBefore && !asAfter) {
            startAfresh(STOPPED_BY_DRAWING);
        }
    }

    private void changeModel(Model now) {
        if (!state.get().equals(STOPPED_BY_MODEL)) {
            startAfresh(STOPPED_BY_MODEL);
        }
        if (!now.labels().contains(target.get())) {
            chooseUsual(now);
        }
    }

    private void chooseUsual(Model now) {
        List<String> labels = now.labels();
        target.set(labels.contains(USUAL) ? USUAL : labels.get(labels.size() - 1));
    }

    /** What was found is still true, but neither what is searched for nor why nothing was found. */
    private void changeTarget() {
        if (fooled().isEmpty()) {
            startAfresh();
        }
    }

    /** @param stopped what is said if a search is stopped by this */
    private void startAfresh(FoolState stopped) {
        boolean searching = state.get() instanceof FoolState.Searching;
        startAfresh();
        if (searching) {
            state.set(stopped);
        }
    }

    private void startAfresh() {
        search.cancel();
        others.forget();
        sent = false;
        state.set(new FoolState.Waiting());
        kept.set(Optional.empty());
    }
}
