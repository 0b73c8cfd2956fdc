package inkling.ui.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import inkling.data.Dataset;
import inkling.engine.layer.Shape;
import inkling.model.Model;
import inkling.store.run.DataLocation;
import inkling.training.Predictions;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.evaluation.Evaluator;
import inkling.ui.evaluation.Sample;
import inkling.ui.mistakes.MistakesViewModel.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MistakesViewModelTest {
    private static final List<String> PETS = List.of("cat", "dog", "bird");

    private final CurrentModel currentModel = new CurrentModel(Models.bundled());
    private final Notifications notifications = new Notifications();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final ChosenFile files = new ChosenFile();
    private final List<Model> evaluated = new ArrayList<>();
    private final List<DataLocation> sources = new ArrayList<>();
    private final List<Sample> board = new ArrayList<>();
    private Dataset data = pictures(new Shape(28, 28, 1));
    private boolean[] wentOn = {true};
    private IOException failure;
    private final MistakesViewModel mistakes = new MistakesViewModel(
            currentModel,
            this::evaluate,
            files,
            notifications,
            new Background(background::add, Runnable::run),
            board::add);

    /** Three cats, two of them read as dogs, two dogs, both read rightly, and a bird read as a cat. */
    private static Dataset pictures(Shape shape) {
        return new Dataset("pets", shape, new byte[6 * shape.size()], new byte[] {0, 0, 0, 1, 1, 2}, PETS);
    }

    private Optional<Predictions> evaluate(Model model, DataLocation location, Evaluator.Progress progress)
            throws IOException {
        evaluated.add(model);
        sources.add(location);
        if (failure != null) {
            throw failure;
        }
        wentOn[0] = progress.read(3, 6);
        Predictions answers = new Predictions(
                data, PETS, new int[] {0, 1, 1, 1, 1, 0}, new float[] {0.9f, 0.6f, 0.8f, 0.7f, 0.99f, 0.5f}, 0);
        return wentOn[0] ? Optional.of(answers) : Optional.empty();
    }

    private void examineAll() {
        mistakes.evaluate();
        background.remove().run();
    }

    @Test
    void comingOnShowReadsThePictures() {
        mistakes.showing(true);
        background.remove().run();
        assertEquals(0.5, ((State.Evaluated) mistakes.state().get()).confusion().accuracy());
        assertEquals(List.of(new DataLocation.MnistTest()), sources);
    }

    @Test
    void comingBackOnShowReadsNothingAgain() {
        mistakes.showing(true);
        background.remove().run();
        mistakes.showing(false);
        mistakes.showing(true);
        assertEquals(0, background.size());
    }

    @Test
    void howFarItIsIsOnShow() {
        List<State> states = new ArrayList<>();
        mistakes.state().addListener((property, before, now) -> states.add(now));
        examineAll();
        assertEquals(List.of(new State.Evaluating(0), new State.Evaluating(0.5)), states.subList(0, 2));
    }

    @Test
    void cancellingStopsTheReading() {
        mistakes.evaluate();
        Runnable reading = background.remove();
        mistakes.state().addListener((property, before, now) -> {
            if (now.equals(new State.Evaluating(0.5))) {
                mistakes.cancel();
            }
        });
        reading.run();
        assertFalse(wentOn[0]);
        assertInstanceOf(State.Waiting.class, mistakes.state().get());
    }

    @Test
    void anotherModelOnShowIsReadAtOnce() {
        mistakes.showing(true);
        background.remove().run();
        NamedModel other = Models.unsaved();
        currentModel.use(other);
        assertInstanceOf(State.Evaluating.class, mistakes.state().get());
        background.remove().run();
        assertEquals(other.model(), evaluated.get(1));
    }

    @Test
    void theAnswersOfAModelNoLongerInUseAreDropped() {
        mistakes.evaluate();
        currentModel.use(Models.unsaved());
        background.remove().run();
        assertInstanceOf(State.Waiting.class, mistakes.state().get());
        assertEquals(0, evaluated.size());
    }

    @Test
    void savingTheModelKeepsItsAnswers() {
        examineAll();
        currentModel.use(NamedModel.ofFile(
                Path.of("mine.json"), currentModel.current().get().model()));
        assertInstanceOf(State.Evaluated.class, mistakes.state().get());
    }

    @Test
    void aRunInProgressIsNotExaminedButItsResultIs() {
        Model learning = Models.untrained(5);
        Model result = Models.untrained(6);
        mistakes.showing(true);
        background.remove().run();
        currentModel.tryOut(learning, true);
        assertEquals(0, background.size());
        currentModel.tryOut(result, false);
        background.forEach(Runnable::run);
        assertEquals(List.of(currentModel.current().get().model(), result), evaluated);
    }

    @Test
    void aCellHasItsPicturesWithTheSurestMistakeFirst() {
        examineAll();
        mistakes.select(new Selection.Cell(0, 1));
        assertEquals(List.of(2, 1), mistakes.pictures().get());
    }

    @Test
    void rightAnswersBeginWithTheLeastSure() {
        examineAll();
        mistakes.select(new Selection.Cell(1, 1));
        assertEquals(List.of(3, 4), mistakes.pictures().get());
    }

    @Test
    void theOrderCanBeTurnedRound() {
        examineAll();
        mistakes.select(new Selection.Cell(0, 1));
        mistakes.surestFirst().set(false);
        assertEquals(List.of(1, 2), mistakes.pictures().get());
    }

    @Test
    void allMistakesTogetherAreSortedToo() {
        examineAll();
        mistakes.select(new Selection.Mistakes());
        assertEquals(List.of(2, 1, 5), mistakes.pictures().get());
    }

    @Test
    void goingBackLeavesNoPictures() {
        examineAll();
        mistakes.select(new Selection.Cell(0, 1));
        mistakes.back();
        assertEquals(List.of(), mistakes.pictures().get());
    }

    @Test
    void theKeysGoFromCellToCellAndStopAtTheEdge() {
        examineAll();
        mistakes.move(1, 0);
        assertEquals(new Selection.Cell(0, 0), mistakes.selection().get());
        mistakes.move(1, 0);
        mistakes.move(0, 1);
        assertEquals(new Selection.Cell(1, 1), mistakes.selection().get());
        mistakes.move(5, 0);
        assertEquals(new Selection.Cell(2, 1), mistakes.selection().get());
    }

    @Test
    void moreAreShownOnDemandAndFewAgainInAnotherCell() {
        examineAll();
        mistakes.showMore();
        assertEquals(2 * MistakesViewModel.PAGE, mistakes.onShow().get());
        mistakes.select(new Selection.Cell(0, 1));
        assertEquals(MistakesViewModel.PAGE, mistakes.onShow().get());
    }

    @Test
    void aPictureGoesToTheBoard() {
        examineAll();
        mistakes.send(1);
        assertEquals("cat", board.get(0).truth());
        assertEquals("dog", board.get(0).answer());
        assertEquals(28, board.get(0).picture().width());
    }

    @Test
    void aPictureThatNobodyCanDrawOnIsAComplaint() {
        data = pictures(new Shape(8, 8, 1));
        examineAll();
        mistakes.send(1);
        assertEquals(0, board.size());
        assertEquals(
                "mistakes.send.refused", notifications.notice().get().text().key());
    }

    @Test
    void theLabelsBesideThePicturesAreFound(@TempDir Path folder) throws IOException {
        Path images = folder.resolve("t10k-images-idx3-ubyte.gz");
        Path labels = Files.createFile(folder.resolve("t10k-labels-idx1-ubyte"));
        files.next.add(Optional.of(images));
        mistakes.useFiles();
        assertEquals(new DataLocation.Idx(images, labels), mistakes.source().get());
    }

    @Test
    void labelsThatAreNotBesideThePicturesAreAskedFor() {
        files.next.add(Optional.of(Path.of("letters")));
        files.next.add(Optional.of(Path.of("names")));
        mistakes.useFiles();
        assertEquals(
                new DataLocation.Idx(Path.of("letters"), Path.of("names")),
                mistakes.source().get());
    }

    @Test
    void choosingNoFileKeepsThePictures() {
        examineAll();
        files.next.add(Optional.empty());
        mistakes.useFiles();
        assertEquals(new DataLocation.MnistTest(), mistakes.source().get());
        assertInstanceOf(State.Evaluated.class, mistakes.state().get());
    }

    @Test
    void whatCannotBeReadIsSaid() {
        failure = new IOException("letters is damaged.");
        examineAll();
        assertEquals(
                "[letters is damaged.]",
                ((State.Failed) mistakes.state().get()).reason().arguments().toString());
    }
}
