package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import inkling.recognition.DrawnScore;
import inkling.recognition.DrawnTally;
import inkling.recognition.Recognition;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.FileChoice;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.model.DrawnScoreViewModel.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class DrawnScoreViewModelTest {
    private static final Path FILE = Path.of("people.jsonl.gz");

    private final CurrentModel currentModel = new CurrentModel(Models.bundled());
    private final Notifications notifications = new Notifications();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private StrokeScorer scorer = (model, file, goOn) -> goOn.test(score(1)) ? Optional.of(score(2)) : Optional.empty();
    private Optional<Path> chosen = Optional.of(FILE);
    private final DrawnScoreViewModel scores = new DrawnScoreViewModel(
            currentModel.current(),
            (model, file, goOn) -> scorer.score(model, file, goOn),
            new Chooser(),
            notifications,
            new Background(background::add, Runnable::run));

    private final class Chooser implements FileChoice {
        @Override
        public Optional<Path> chooseToOpen(Kind kind) {
            return chosen;
        }

        @Override
        public Optional<Path> chooseToSave(Kind kind, String name) {
            return Optional.empty();
        }
    }

    private static DrawnScore score(int drawings) {
        DrawnTally tally = new DrawnTally(List.of("0"));
        for (int i = 0; i < drawings; i++) {
            tally.add("0", "a", new Recognition.Blank());
        }
        return tally.score();
    }

    @Test
    void aModelIsMeasuredOnTheChosenFile() {
        scores.measure();
        assertEquals(
                new State.Measuring("people.jsonl.gz", Optional.empty()),
                scores.state().get());
        background.remove().run();
        assertEquals(
                new State.Measured("people.jsonl.gz", score(2)), scores.state().get());
    }

    @Test
    void choosingNoFileMeasuresNothing() {
        chosen = Optional.empty();
        scores.measure();
        assertInstanceOf(State.Unmeasured.class, scores.state().get());
        assertEquals(0, background.size());
    }

    @Test
    void theScoreSoFarIsOnShow() {
        scorer = (model, file, goOn) -> {
            goOn.test(score(7));
            assertEquals(
                    new State.Measuring("people.jsonl.gz", Optional.of(score(7))),
                    scores.state().get());
            return Optional.empty();
        };
        scores.measure();
        background.remove().run();
    }

    @Test
    void cancellingStopsTheReading() {
        boolean[] wentOn = {true};
        scorer = (model, file, goOn) -> {
            scores.cancel();
            wentOn[0] = goOn.test(score(1));
            return Optional.empty();
        };
        scores.measure();
        background.remove().run();
        assertFalse(wentOn[0]);
        assertInstanceOf(State.Unmeasured.class, scores.state().get());
    }

    @Test
    void anotherModelHasNoScoreYet() {
        scores.measure();
        background.remove().run();
        currentModel.use(Models.unsaved());
        assertInstanceOf(State.Unmeasured.class, scores.state().get());
    }

    @Test
    void theScoreOfAModelThatIsNoLongerInUseIsDropped() {
        scores.measure();
        currentModel.use(Models.unsaved());
        background.remove().run();
        assertInstanceOf(State.Unmeasured.class, scores.state().get());
    }

    @Test
    void savingTheModelKeepsItsScore() {
        scores.measure();
        background.remove().run();
        currentModel.use(NamedModel.ofFile(
                Path.of("mine.json"), currentModel.current().get().model()));
        assertInstanceOf(State.Measured.class, scores.state().get());
    }

    @Test
    void aFileThatCannotBeReadIsAComplaint() {
        scorer = (model, file, goOn) -> {
            throw new IOException("people.jsonl.gz is damaged.");
        };
        scores.measure();
        background.remove().run();
        assertInstanceOf(State.Unmeasured.class, scores.state().get());
        assertEquals(
                "[people.jsonl.gz is damaged.]",
                notifications.notice().get().text().arguments().toString());
    }

    @Test
    void afterCancellingNothingIsComplainedOf() {
        scorer = (model, file, goOn) -> {
            throw new IOException("people.jsonl.gz is damaged.");
        };
        scores.measure();
        scores.cancel();
        background.remove().run();
        assertNull(notifications.notice().get());
    }
}
