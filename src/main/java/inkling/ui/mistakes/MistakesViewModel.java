package inkling.ui.mistakes;

import inkling.model.Model;
import inkling.store.run.DataLocation;
import inkling.training.ConfusionMatrix;
import inkling.training.Predictions;
import inkling.ui.common.Background;
import inkling.ui.common.CancellableTask;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.evaluation.DataFindings;
import inkling.ui.evaluation.Evaluator;
import inkling.ui.evaluation.IdxPair;
import inkling.ui.evaluation.Sample;
import inkling.ui.evaluation.SampleSender;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Evaluates a model on a data set and holds its predictions, picture by picture. It is the model in use, or the result of a run
 * that waits to be kept; while this screen is on show, the pictures are read as soon as there is another model. All methods are
 * for the UI thread.
 */
public final class MistakesViewModel {
    /** How many pictures are put on show at once. */
    static final int PAGE = 60;

    private final Evaluator evaluator;
    private final FileChoice files;
    private final CancellableTask evaluation;
    private final SampleSender board;
    private final DataFindings findings;
    private final ObjectBinding<Model> model;
    private final ReadOnlyObjectWrapper<DataLocation> source =
            new ReadOnlyObjectWrapper<>(new DataLocation.MnistTest());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Waiting());
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(new Selection.Nothing());
    private final ReadOnlyObjectWrapper<List<Integer>> pictures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper onShow = new ReadOnlyIntegerWrapper(PAGE);
    private final BooleanProperty surestFirst = new SimpleBooleanProperty(true);
    private boolean showing;

    /** Lists the states of the evaluation. */
    sealed interface State {
        /** Nobody has asked yet, or the evaluation was cancelled. */
        record Waiting() implements State {}

        /**
         * The evaluation is under way.
         *
         * @param share of the pictures that are read, 0 to 1
         */
        record Evaluating(double share) implements State {}

        /**
         * The evaluation is done.
         *
         * @param confusion of these predictions
         */
        record Evaluated(Predictions predictions, ConfusionMatrix confusion) implements State {}

        record Failed(Message reason) implements State {}
    }

    /** @param board takes a picture that is to be looked at on the Recognise tab */
    public MistakesViewModel(
            CurrentModel currentModel,
            Evaluator evaluator,
            FileChoice files,
            Notifications notifications,
            Background background,
            Consumer<Sample> board) {
        this.evaluator = evaluator;
        this.files = files;
        evaluation = new CancellableTask(background);
        this.board = new SampleSender(board, notifications);
        findings = new DataFindings(evaluator, source, this::use, background);
        model = Bindings.createObjectBinding(
                () -> currentModel.candidate().get() != null
                                && !currentModel.learning().get()
                        ? currentModel.candidate().get()
                        : currentModel.current().get().model(),
                currentModel.candidate(),
                currentModel.learning(),
                currentModel.current());
        model.addListener((property, before, now) -> startAfresh());
        surestFirst.addListener((property, before, now) -> sort());
    }

    // Properties

    ReadOnlyObjectProperty<DataLocation> source() {
        return source.getReadOnlyProperty();
    }

    /** What is probably wrong with the pictures. */
    DataFindings findings() {
        return findings;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    /** The numbers of the chosen pictures, in the order in which they are to be shown. */
    ReadOnlyObjectProperty<List<Integer>> pictures() {
        return pictures.getReadOnlyProperty();
    }

    /** The greatest number of pictures to show. */
    ReadOnlyIntegerProperty onShow() {
        return onShow.getReadOnlyProperty();
    }

    /** Whether the predictions with the highest confidence come first, or those with the lowest. */
    BooleanProperty surestFirst() {
        return surestFirst;
    }

    // Commands

    /** The screen comes on show, or goes: nothing is read for a screen that nobody looks at. */
    public void showing(boolean now) {
        showing = now;
        if (now && state.get() instanceof State.Waiting) {
            evaluate();
        }
    }

    /** Reads the test pictures that come with the program. */
    void useMnist() {
        use(new DataLocation.MnistTest());
    }

    /** Reads the user's own drawings. */
    void useOwn() {
        use(new DataLocation.UserDrawings());
    }

    /** Asks for IDX files and reads them; asks for the labels only if they are not found beside the pictures. */
    void useFiles() {
        Optional<Path> images = files.chooseToOpen(FileChoice.Kind.IDX_IMAGES);
        Optional<Path> labels = images.flatMap(IdxPair::labelsBeside);
        if (images.isPresent() && labels.isEmpty()) {
            labels = files.chooseToOpen(FileChoice.Kind.IDX_LABELS);
        }
        labels.ifPresent(file -> use(new DataLocation.Idx(images.orElseThrow(), file)));
    }

    /** Has the model read the pictures, in the background. */
    void evaluate() {
        select(new Selection.Nothing());
        state.set(new State.Evaluating(0));
        Model evaluated = model.get();
        DataLocation of = source.get();
        evaluation.start(
                progress -> evaluator
                        .evaluate(
                                evaluated,
                                of,
                                (done, all) ->
                                        progress.report(() -> state.set(new State.Evaluating((double) done / all))))
                        .<State>map(predictions -> new State.Evaluated(predictions, predictions.confusion()))
                        .orElseGet(State.Waiting::new),
                state::set,
                failure -> state.set(new State.Failed(Message.failure("mistakes.failed", failure))));
    }

    /** Stops the evaluation; its predictions so far are dropped. */
    void cancel() {
        evaluation.cancel();
        if (state.get() instanceof State.Evaluating) {
            state.set(new State.Waiting());
        }
    }

    /** Selects other pictures: right predictions begin with the least sure one, mistakes with the surest. */
    void select(Selection chosen) {
        selection.set(chosen);
        onShow.set(PAGE);
        boolean right = chosen instanceof Selection.Cell cell && cell.isRight();
        if (surestFirst.get() == right) {
            surestFirst.set(!right);
        } else {
            sort();
        }
    }

    /** Looks at the figures of all classes again. */
    void back() {
        select(new Selection.Nothing());
    }

    /** Moves from one cell to its neighbour, if there is one; from nowhere to the first cell. */
    void move(int down, int right) {
        if (state.get() instanceof State.Evaluated evaluated) {
            Selection.Cell from = selection.get() instanceof Selection.Cell cell ? cell : new Selection.Cell(0, 0);
            boolean first = !(selection.get() instanceof Selection.Cell);
            int last = evaluated.confusion().classes() - 1;
            int truth = Math.max(0, Math.min(last, from.truth() + (first ? 0 : down)));
            int answer = Math.max(0, Math.min(last, from.answer() + (first ? 0 : right)));
            select(new Selection.Cell(truth, answer));
        }
    }

    /** Shows more of the chosen pictures. */
    void showMore() {
        onShow.set(onShow.get() + PAGE);
    }

    /** Puts a picture on the board of the Recognise tab. */
    void send(int picture) {
        if (!(state.get() instanceof State.Evaluated evaluated)) {
            return;
        }
        Predictions predictions = evaluated.predictions();
        String truth = predictions.labels().get(predictions.truth(picture));
        String answer = predictions.labels().get(predictions.predicted()[picture]);
        board.send(predictions.data(), picture, truth, answer, Message.of("mistakes.sent", truth, answer));
    }

    private void use(DataLocation other) {
        source.set(other);
        startAfresh();
        findings.look();
    }

    /** Drops the predictions, which belong to another model or to other pictures. */
    private void startAfresh() {
        cancel();
        state.set(new State.Waiting());
        select(new Selection.Nothing());
        if (showing) {
            evaluate();
        }
    }

    private void sort() {
        if (!(state.get() instanceof State.Evaluated evaluated)) {
            pictures.set(List.of());
            return;
        }
        Predictions predictions = evaluated.predictions();
        List<Integer> sorted = new ArrayList<>(
                predictions.bySureness(picture -> selection.get().has(predictions, picture)));
        if (!surestFirst.get()) {
            Collections.reverse(sorted);
        }
        pictures.set(List.copyOf(sorted));
    }
}
