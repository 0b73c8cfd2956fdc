package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PreprocessingTest {
    /** Published figures: models in other people's hands were trained with them. */
    @Test
    void theFirstPreprocessingNeverChanges() {
        assertEquals(new Preprocessing("inkling-ink-1", 28, 20, 2.5, 14, 10), Preprocessing.INKLING_INK_1);
    }

    @Test
    void allFiguresAreToldByName() {
        assertEquals(
                Map.of(
                        "pictureSide", 28.0,
                        "boxSide", 20.0,
                        "penWidth", 2.5,
                        "massCentre", 14.0,
                        "smallestDrawing", 10.0,
                        "canvasSide", 280.0),
                Preprocessing.INKLING_INK_1.figures());
    }

    @Test
    void isFoundByItsName() {
        assertSame(Preprocessing.INKLING_INK_1, Preprocessing.named("inkling-ink-1"));
    }

    @Test
    void anUnknownNameIsRefusedWithTheKnownOnes() {
        String message = assertThrows(IllegalArgumentException.class, () -> Preprocessing.named("other-7"))
                .getMessage();

        assertTrue(message.contains("other-7") && message.contains("inkling-ink-1"), message);
    }
}
