package inkling.ui.model;

import inkling.engine.NetworkSpec;
import inkling.model.Model;
import inkling.store.run.DataLocation;
import inkling.training.Comparison;
import inkling.training.Comparison.Group;
import inkling.training.Predictions;
import inkling.ui.common.Background;
import inkling.ui.common.CancellableTask;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.common.ProgramNames;
import inkling.ui.evaluation.DataFindings;
import inkling.ui.evaluation.Evaluator;
import inkling.ui.evaluation.IdxPair;
import inkling.ui.evaluation.Sample;
import inkling.ui.evaluation.SampleSender;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Compares the model in use with another one: both are evaluated on the same pictures in the background, the model in use first.
 * A comparison belongs to the two models and the pictures that it was made of: when one of them changes, it is gone. All methods
 * are for the UI thread.
 */
public final class ComparisonViewModel {
    /** How many pictures are put on show at once. */
    static final int PAGE = 24;

    private final ObservableValue<NamedModel> current;
    private final ModelSource files;
    private final Evaluator evaluator;
    private final FileChoice choice;
    private final Notifications notifications;
    private final CancellableTask evaluation;
    private final SampleSender board;
    private final DataFindings findings;
    private final ReadOnlyObjectWrapper<Optional<NamedModel>> other = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<DataLocation> source =
            new ReadOnlyObjectWrapper<>(new DataLocation.MnistTest());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Waiting());
    private final ReadOnlyObjectWrapper<Group> group = new ReadOnlyObjectWrapper<>(Group.DIFFERENT);
    private final ReadOnlyObjectWrapper<List<Integer>> pictures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper onShow = new ReadOnlyIntegerWrapper(PAGE);

    /** Lists the states of the comparison. */
    sealed interface State {
        /** Nothing was read, or it was cancelled. */
        record Waiting() implements State {}

        /**
         * Both models are being evaluated.
         *
         * @param share of the work that is done, 0 to 1
         */
        record Comparing(double share) implements State {}

        record Compared(Comparison comparison) implements State {}

        /** The two cannot be compared, or not on these pictures. */
        record Failed(Message reason) implements State {}
    }

    /** @param board takes a picture that is to be looked at on the Recognise tab */
    public ComparisonViewModel(
            ObservableValue<NamedModel> current,
            ModelSource files,
            Evaluator evaluator,
            FileChoice choice,
            Notifications notifications,
            Background background,
            Consumer<Sample> board) {
        this.current = current;
        this.files = files;
        this.evaluator = evaluator;
        this.choice = choice;
        this.notifications = notifications;
        evaluation = new CancellableTask(background);
        this.board = new SampleSender(board, notifications);
        findings = new DataFindings(evaluator, source, this::use, background);
        current.addListener((property, before, now) -> {
            if (before.model() != now.model()) {
                startAfresh();
            }
        });
    }

    // Properties

    /** The model that the one in use is compared with. */
    ReadOnlyObjectProperty<Optional<NamedModel>> other() {
        return other.getReadOnlyProperty();
    }

    /** Which pictures both are to read. */
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

    /** Which of the pictures are looked at. */
    ReadOnlyObjectProperty<Group> group() {
        return group.getReadOnlyProperty();
    }

    /** The numbers of these pictures, in the order in which they are to be shown. */
    ReadOnlyObjectProperty<List<Integer>> pictures() {
        return pictures.getReadOnlyProperty();
    }

    /** The greatest number of pictures to show. */
    ReadOnlyIntegerProperty onShow() {
        return onShow.getReadOnlyProperty();
    }

    /** The names of the models that come with the program. */
    List<String> bundled() {
        return files.bundled();
    }

    // Commands

    /** Takes a model that comes with the program, and begins to read pictures. */
    void chooseBundled(String name) {
        choose(() -> NamedModel.ofProgram(name, files.readBundled(name)));
    }

    /** Asks for a model file, and begins to read pictures. */
    void chooseFile() {
        choice.chooseToOpen(FileChoice.Kind.MODEL)
                .ifPresent(file -> choose(() -> NamedModel.ofFile(file, files.read(file))));
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
        Optional<Path> images = choice.chooseToOpen(FileChoice.Kind.IDX_IMAGES);
        Optional<Path> labels = images.flatMap(IdxPair::labelsBeside);
        if (images.isPresent() && labels.isEmpty()) {
            labels = choice.chooseToOpen(FileChoice.Kind.IDX_LABELS);
        }
        labels.ifPresent(file -> use(new DataLocation.Idx(images.orElseThrow(), file)));
    }

    /** Has both models read the pictures; does nothing without another model. */
    void compare() {
        if (other.get().isEmpty()) {
            return;
        }
        startAfresh();
        NamedModel first = current.getValue();
        NamedModel second = other.get().get();
        Optional<Message> obstacle = obstacle(first, second);
        if (obstacle.isPresent()) {
            state.set(new State.Failed(obstacle.get()));
            return;
        }
        state.set(new State.Comparing(0));
        DataLocation of = source.get();
        evaluation.start(
                progress -> comparison(first.model(), second.model(), of, progress),
                compared -> compared.ifPresent(this::show),
                failure -> state.set(new State.Failed(Message.failure("mistakes.failed", failure))));
    }

    /** Stops the comparison; its predictions so far are dropped. */
    void cancel() {
        evaluation.cancel();
        if (state.get() instanceof State.Comparing) {
            state.set(new State.Waiting());
        }
    }

    /** Looks at other pictures. */
    void select(Group chosen) {
        group.set(chosen);
        onShow.set(PAGE);
        pictures.set(
                state.get() instanceof State.Compared now ? now.comparison().pictures(chosen) : List.of());
    }

    /** Shows more of the chosen pictures. */
    void showMore() {
        onShow.set(onShow.get() + PAGE);
    }

    /** Puts a picture on the board of the Recognise tab. */
    void send(int picture) {
        if (state.get() instanceof State.Compared now) {
            Predictions first = now.comparison().first();
            Predictions second = now.comparison().second();
            String truth = name(first, first.truth(picture));
            String answer = name(first, first.predicted()[picture]);
            Message sent = Message.of("compare.sent", truth, answer, name(second, second.predicted()[picture]));
            board.send(first.data(), picture, truth, answer, sent);
        }
    }

    private static String name(Predictions predictions, int of) {
        return predictions.labels().get(of);
    }

    private void choose(Background.Work<NamedModel> opening) {
        startAfresh();
        state.set(new State.Comparing(0));
        evaluation.start(
                progress -> opening.run(),
                opened -> {
                    other.set(Optional.of(opened));
                    compare();
                },
                failure -> {
                    state.set(new State.Waiting());
                    notifications.complain(Message.failure("compare.open.failed", failure));
                });
    }

    private void show(Comparison comparison) {
        state.set(new State.Compared(comparison));
        select(Group.DIFFERENT);
    }

    private void use(DataLocation pictures) {
        source.set(pictures);
        startAfresh();
        compare();
        findings.look();
    }

    private void startAfresh() {
        cancel();
        state.set(new State.Waiting());
        select(Group.DIFFERENT);
    }

    /** Why these two have no pictures in common. */
    private static Optional<Message> obstacle(NamedModel first, NamedModel second) {
        NetworkSpec one = first.model().network();
        NetworkSpec two = second.model().network();
        if (!one.input().equals(two.input())) {
            return Optional.of(Message.of(
                    "compare.otherInput",
                    ProgramNames.of(first),
                    one.input().toString(),
                    ProgramNames.of(second),
                    two.input().toString()));
        }
        if (!first.model().labels().equals(second.model().labels())) {
            return Optional.of(Message.of(
                    "compare.otherLabels",
                    ProgramNames.of(first),
                    ModelFacts.list(first.model().labels()),
                    ProgramNames.of(second),
                    ModelFacts.list(second.model().labels())));
        }
        return Optional.empty();
    }

    private Optional<Comparison> comparison(
            Model first, Model second, DataLocation of, CancellableTask.Progress progress) throws IOException {
        Optional<Predictions> one = read(first, of, 0, progress);
        Optional<Predictions> two = one.isEmpty() ? Optional.empty() : read(second, of, 0.5, progress);
        return two.map(predictions -> new Comparison(one.get(), predictions));
    }

    private Optional<Predictions> read(
            Model model, DataLocation of, double doneBefore, CancellableTask.Progress progress) throws IOException {
        if (!progress.isWanted()) {
            return Optional.empty();
        }
        return evaluator.evaluate(
                model,
                of,
                (done, all) -> progress.report(() -> state.set(new State.Comparing(doneBefore + 0.5 * done / all))));
    }
}
