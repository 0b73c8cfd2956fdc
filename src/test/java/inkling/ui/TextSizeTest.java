package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextSizeTest {
    private final TextSize size = new TextSize();

    @Test
    void itGrowsUpToTwice() {
        for (int i = 0; i < 20; i++) {
            size.enlarge();
        }
        assertEquals(200, size.percent().get());
    }

    @Test
    void itShrinksDownToFourFifths() {
        for (int i = 0; i < 20; i++) {
            size.reduce();
        }
        assertEquals(80, size.percent().get());
    }

    @Test
    void aStepUpAndAStepDownAreTheSame() {
        size.enlarge();
        size.reduce();
        assertEquals(100, size.percent().get());
    }

    @Test
    void whatIsRememberedBecomesTheNearestStep() {
        size.set(148.9);
        assertEquals(150, size.percent().get());
        size.set(1000);
        assertEquals(200, size.percent().get());
    }

    @Test
    void theRootIsFourteenPixelsAtItsUsualSize() {
        assertEquals(14, size.pixels());
        size.set(150);
        assertEquals(21, size.pixels());
    }
}
