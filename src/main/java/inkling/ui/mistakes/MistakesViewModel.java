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
 * How a model reads a data set, picture by picture. It is the model in use, or the result of a run that waits to be kept; while
 * this screen is on show, the pictures are read as soon as there is another model. All methods are for the UI thread.
 */
public final class MistakesViewModel {
    /** How many pictures are put on show at once. */
    static final int PAGE = 60;

    private final Evaluator evaluator;
    private final FileChoice files;
    private final CancellableTask examination;
    private final SampleSender board;
    private final ObjectBinding<Model> model;
    private final ReadOnlyObjectWrapper<DataLocation> source =
            new ReadOnlyObjectWrapper<>(new DataLocation.MnistTest());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Waiting());
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(new Selection.Nothing());
    private final ReadOnlyObjectWrapper<List<Integer>> pictures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper onShow = new ReadOnlyIntegerWrapper(PAGE);
    private final BooleanProperty surestFirst = new SimpleBooleanProperty(true);
    private boolean showing;

    /** How far it is. */
    sealed interface State {
        /** Nobody has asked yet, or the examination was cancelled. */
        record Waiting() implements State {}

        /** @param share of the pictures that are read, 0 to 1 */
        record Examining(double share) implements State {}

        /** @param confusion of these answers */
        record Examined(Predictions answers, ConfusionMatrix confusion) implements State {}

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
        examination = new CancellableTask(background);
        this.board = new SampleSender(board, notifications);
        model = Bindings.createObjectBinding(
                () -> currentModel.trial().get() != null
                                && !currentModel.learning().get()
                        ? currentModel.trial().get()
                        : currentModel.current().get().model(),
                currentModel.trial(),
                currentModel.learning(),
                currentModel.current());
        model.addListener((property, before, now) -> startAfresh());
        surestFirst.addListener((property, before, now) -> sort());
    }

    // Properties

    ReadOnlyObjectProperty<DataLocation> source() {
        return source.getReadOnlyProperty();
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

    /** How many of them to show at most. */
    ReadOnlyIntegerProperty onShow() {
        return onShow.getReadOnlyProperty();
    }

    /** Whether the answers with the highest confidence come first, or those with the lowest. */
    BooleanProperty surestFirst() {
        return surestFirst;
    }

    // Commands

    /** The screen comes on show, or goes: nothing is read for a screen that nobody looks at. */
    public void showing(boolean now) {
        showing = now;
        if (now && state.get() instanceof State.Waiting) {
            examine();
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
    void examine() {
        select(new Selection.Nothing());
        state.set(new State.Examining(0));
        Model examined = model.get();
        DataLocation of = source.get();
        examination.start(
                progress -> evaluator
                        .examine(
                                examined,
                                of,
                                (done, all) ->
                                        progress.report(() -> state.set(new State.Examining((double) done / all))))
                        .<State>map(answers -> new State.Examined(answers, answers.confusion()))
                        .orElseGet(State.Waiting::new),
                state::set,
                failure -> state.set(new State.Failed(Message.failure("mistakes.failed", failure))));
    }

    /** Stops reading; what was read so far is forgotten. */
    void cancel() {
        examination.cancel();
        if (state.get() instanceof State.Examining) {
            state.set(new State.Waiting());
        }
    }

    /** Looks at other pictures: right answers begin with the least sure one, mistakes with the surest. */
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
        if (state.get() instanceof State.Examined examined) {
            Selection.Cell from = selection.get() instanceof Selection.Cell cell ? cell : new Selection.Cell(0, 0);
            boolean first = !(selection.get() instanceof Selection.Cell);
            int last = examined.confusion().classes() - 1;
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
        if (!(state.get() instanceof State.Examined examined)) {
            return;
        }
        Predictions answers = examined.answers();
        String truth = answers.labels().get(answers.truth(picture));
        String answer = answers.labels().get(answers.answers()[picture]);
        board.send(answers.data(), picture, truth, answer, Message.of("mistakes.sent", truth, answer));
    }

    private void use(DataLocation other) {
        source.set(other);
        startAfresh();
    }

    /** What is known belongs to another model or to other pictures. */
    private void startAfresh() {
        cancel();
        state.set(new State.Waiting());
        select(new Selection.Nothing());
        if (showing) {
            examine();
        }
    }

    private void sort() {
        if (!(state.get() instanceof State.Examined examined)) {
            pictures.set(List.of());
            return;
        }
        Predictions answers = examined.answers();
        List<Integer> sorted =
                new ArrayList<>(answers.bySureness(picture -> selection.get().has(answers, picture)));
        if (!surestFirst.get()) {
            Collections.reverse(sorted);
        }
        pictures.set(List.copyOf(sorted));
    }
}
