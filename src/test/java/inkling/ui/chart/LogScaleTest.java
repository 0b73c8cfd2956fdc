package inkling.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.common.ScaleChoice;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class LogScaleTest {
    private final ObjectProperty<ScaleChoice> choice = new SimpleObjectProperty<>(ScaleChoice.AUTOMATIC);
    private final LogScale scale = new LogScale(choice);

    @Test
    void itIsAsTheCurvesNeedIt() {
        assertFalse(scale.on().get());
        scale.suggest(true);
        assertTrue(scale.on().get());
    }

    @Test
    void theChoiceOfTheLastTimeHoldsFromTheStart() {
        choice.set(ScaleChoice.LOGARITHMIC);
        assertTrue(new LogScale(choice).on().get());
    }

    @Test
    void whatTheUserChoosesIsToBeRemembered() {
        scale.choose(true);
        assertEquals(ScaleChoice.LOGARITHMIC, choice.get());
        scale.suggest(true);
        scale.choose(false);
        assertEquals(ScaleChoice.LINEAR, choice.get());
    }

    @Test
    void whoeverChoosesWhatTheCurvesNeedLeavesItToThem() {
        scale.choose(true);
        scale.choose(false);
        assertEquals(ScaleChoice.AUTOMATIC, choice.get());
    }
}
