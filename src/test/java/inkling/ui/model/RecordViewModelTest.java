package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Notifications;
import inkling.ui.model.ModelFacts.Fact;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class RecordViewModelTest {
    private final CurrentModel currentModel = new CurrentModel(Models.bundled());
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final RecordViewModel record = new RecordViewModel(
            currentModel.current(), new Notifications(), new Background(background::add, Runnable::run));

    private Fact last() {
        List<Fact> facts = record.facts().get();
        return facts.get(facts.size() - 1);
    }

    @Test
    void nothingIsComputedForAPageThatNobodyLooksAt() {
        currentModel.use(Models.unsaved());
        assertTrue(background.isEmpty());
    }

    @Test
    void theWeightsAreHashedInTheBackground() {
        record.showing(true);
        assertEquals("threshold", last().key());
        background.remove().run();
        assertEquals("weights", last().key());
        assertEquals(Models.untrained(1).parameters().sha256(), last().whole());
    }

    @Test
    void theHashOfAnEarlierModelIsNotShown() {
        record.showing(true);
        currentModel.use(Models.unsaved());
        while (!background.isEmpty()) {
            background.remove().run();
        }
        assertEquals(Models.untrained(2).parameters().sha256(), last().whole());
    }
}
