package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Shape;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.store.run.DataLocation;
import inkling.training.Comparison.Group;
import inkling.training.Predictions;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.evaluation.Evaluator;
import inkling.ui.evaluation.Sample;
import inkling.ui.model.ComparisonViewModel.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ComparisonViewModelTest {
    private static final Path FILE = Path.of("other.json");

    private final CurrentModel currentModel = new CurrentModel(Models.bundled());
    private final Notifications notifications = new Notifications();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final ChosenFile files = new ChosenFile();
    private final List<Model> evaluated = new ArrayList<>();
    private final List<DataLocation> sources = new ArrayList<>();
    private final List<Sample> board = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private Model stored = Models.untrained(2);
    private IOException unreadable;
    private IOException failure;
    private Runnable meanwhile = () -> {};
    private final ComparisonViewModel comparison = new ComparisonViewModel(
            currentModel.current(),
            new Files(),
            this::evaluate,
            files,
            notifications,
            new Background(background::add, Runnable::run),
            board::add);

    private final class Files implements ModelSource {
        @Override
        public List<String> bundled() {
            return List.of("inkling", "quick");
        }

        @Override
        public Model readBundled(String name) {
            return stored;
        }

        @Override
        public Model read(Path file) throws IOException {
            if (unreadable != null) {
                throw unreadable;
            }
            return stored;
        }
    }

    /** Four pictures of 0, 0, 1, 1: the model in use reads 0, 5, 1, 7, the other one 0, 0, 8, 9. */
    private Optional<Predictions> evaluate(Model model, DataLocation location, Evaluator.Progress progress)
            throws IOException {
        evaluated.add(model);
        sources.add(location);
        if (failure != null) {
            throw failure;
        }
        meanwhile.run();
        boolean goOn = progress.read(2, 4);
        if (comparison.state().get() instanceof State.Comparing now) {
            shares.add(now.share());
        }
        Shape shape = new Shape(28, 28, 1);
        Dataset data = new Dataset("four", shape, new byte[4 * 784], new byte[] {0, 0, 1, 1}, model.labels());
        boolean first = model == currentModel.current().get().model();
        Predictions answers = first
                ? new Predictions(data, model.labels(), new int[] {0, 5, 1, 7}, new float[] {1, 0.5f, 0.6f, 0.7f}, 0)
                : new Predictions(data, model.labels(), new int[] {0, 0, 8, 9}, new float[] {1, 0.9f, 0.3f, 0.8f}, 0);
        return goOn ? Optional.of(answers) : Optional.empty();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private void compareWithQuick() {
        comparison.chooseBundled("quick");
        work();
    }

    private static Model reading(Shape input) {
        NetworkSpec network = new NetworkSpec("small", input, List.of(new Dense(10)));
        return new Model(
                network,
                Parameters.random(new ParameterLayout(network), 1),
                "inkling-ink-1",
                Models.untrained(1).labels(),
                TrainingRecord.NONE);
    }

    @Test
    void withoutAnotherModelNothingIsRead() {
        comparison.compare();
        comparison.useMnist();
        work();
        assertTrue(evaluated.isEmpty());
        assertInstanceOf(State.Waiting.class, comparison.state().get());
    }

    @Test
    void choosingAnotherModelHasBothReadThePicturesTheOneInUseFirst() {
        compareWithQuick();
        assertEquals(List.of(currentModel.current().get().model(), stored), evaluated);
        assertEquals(List.of(new DataLocation.MnistTest(), new DataLocation.MnistTest()), sources);
    }

    @Test
    void theModelInUseStaysInUse() {
        NamedModel before = currentModel.current().get();
        compareWithQuick();
        assertSame(before, currentModel.current().get());
    }

    @Test
    void progressGoesOnceFromNoneToAll() {
        compareWithQuick();
        assertEquals(List.of(0.25, 0.75), shares);
    }

    @Test
    void thePicturesOnWhichTheyDifferComeFirstTheSurestAtTheHead() {
        compareWithQuick();
        assertEquals(Group.DIFFERENT, comparison.group().get());
        assertEquals(List.of(1, 3, 2), comparison.pictures().get());
    }

    @Test
    void otherPicturesCanBeChosen() {
        compareWithQuick();
        comparison.select(Group.ONLY_SECOND_RIGHT);
        assertEquals(List.of(1), comparison.pictures().get());
    }

    @Test
    void moreAreShownOnDemandAndFewAgainInAnotherGroup() {
        compareWithQuick();
        comparison.showMore();
        assertEquals(2 * ComparisonViewModel.PAGE, comparison.onShow().get());
        comparison.select(Group.BOTH_WRONG);
        assertEquals(ComparisonViewModel.PAGE, comparison.onShow().get());
    }

    @Test
    void aFileIsReadInTheBackground() {
        files.next.add(Optional.of(FILE));
        comparison.chooseFile();
        assertInstanceOf(State.Comparing.class, comparison.state().get());
        work();
        assertEquals("other", comparison.other().get().orElseThrow().name());
    }

    @Test
    void choosingNoFileChangesNothing() {
        compareWithQuick();
        files.next.add(Optional.empty());
        comparison.chooseFile();
        assertInstanceOf(State.Compared.class, comparison.state().get());
    }

    @Test
    void aFileThatCannotBeReadIsAComplaintAndTheOtherModelStays() {
        compareWithQuick();
        unreadable = new IOException("other.json is damaged.");
        files.next.add(Optional.of(FILE));
        comparison.chooseFile();
        work();
        assertEquals(
                "[other.json is damaged.]",
                notifications.notice().get().text().arguments().toString());
        assertSame(stored, comparison.other().get().orElseThrow().model());
        assertInstanceOf(State.Waiting.class, comparison.state().get());
    }

    @Test
    void modelsOfOtherThingsAreNotCompared() {
        stored = Models.labelled(List.of("cat", "dog"));
        compareWithQuick();
        State.Failed failed =
                assertInstanceOf(State.Failed.class, comparison.state().get());
        assertEquals("compare.otherLabels", failed.reason().key());
        assertTrue(evaluated.isEmpty());
    }

    @Test
    void modelsOfOtherPicturesAreNotCompared() {
        stored = reading(new Shape(8, 8, 1));
        compareWithQuick();
        State.Failed failed =
                assertInstanceOf(State.Failed.class, comparison.state().get());
        assertEquals("compare.otherInput", failed.reason().key());
    }

    @Test
    void whatCannotBeReadIsSaid() {
        failure = new IOException("letters is damaged.");
        compareWithQuick();
        State.Failed failed =
                assertInstanceOf(State.Failed.class, comparison.state().get());
        assertEquals("[letters is damaged.]", failed.reason().arguments().toString());
    }

    @Test
    void cancellingStopsAfterTheNextPictures() {
        meanwhile = comparison::cancel;
        compareWithQuick();
        assertEquals(1, evaluated.size());
        assertInstanceOf(State.Waiting.class, comparison.state().get());
    }

    @Test
    void cancellingBeforeTheWorkBeginsReadsNothing() {
        comparison.chooseBundled("quick");
        background.remove().run();
        comparison.cancel();
        work();
        assertTrue(evaluated.isEmpty());
    }

    @Test
    void anotherModelInUseEndsTheComparison() {
        compareWithQuick();
        currentModel.use(Models.unsaved());
        assertInstanceOf(State.Waiting.class, comparison.state().get());
        assertEquals(List.of(), comparison.pictures().get());
    }

    @Test
    void savingTheModelInUseEndsNothing() {
        compareWithQuick();
        currentModel.use(NamedModel.ofFile(FILE, currentModel.current().get().model()));
        assertInstanceOf(State.Compared.class, comparison.state().get());
    }

    @Test
    void otherDataAreReadByBoth() {
        compareWithQuick();
        comparison.useOwn();
        work();
        assertEquals(List.of(new DataLocation.UserDrawings(), new DataLocation.UserDrawings()), sources.subList(2, 4));
    }

    @Test
    void labelsThatAreNotBesideThePicturesAreAskedFor() {
        files.next.add(Optional.of(Path.of("letters")));
        files.next.add(Optional.of(Path.of("names")));
        comparison.useFiles();
        assertEquals(
                new DataLocation.Idx(Path.of("letters"), Path.of("names")),
                comparison.source().get());
    }

    @Test
    void aPictureGoesToTheBoardWithBothAnswers() {
        compareWithQuick();
        comparison.send(3);
        assertEquals("1", board.get(0).truth());
        assertEquals(List.of("1", "7", "9"), notifications.notice().get().text().arguments());
    }

    @Test
    void withoutAComparisonThereIsNothingToSend() {
        comparison.send(0);
        assertFalse(board.iterator().hasNext());
    }
}
