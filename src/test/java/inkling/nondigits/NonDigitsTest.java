package inkling.nondigits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Normaliser;
import inkling.ink.Preprocessing;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NonDigitsTest {
    private static final int MANY = 200;

    @ParameterizedTest
    @EnumSource(NonDigits.Kind.class)
    void allLieOnTheCanvas(NonDigits.Kind kind) {
        for (int i = 0; i < MANY; i++) {
            Bounds box = NonDigits.draw(kind, 1, i).bounds().orElseThrow();
            assertTrue(
                    box.left() > -1e-6 && box.top() > -1e-6 && box.right() < 280 + 1e-6 && box.bottom() < 280 + 1e-6,
                    box::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(NonDigits.Kind.class)
    void allAreLargeEnoughToBeAsked(NonDigits.Kind kind) {
        Normaliser normaliser = new Normaliser(Preprocessing.INKLING_INK_1);
        for (int i = 0; i < MANY; i++) {
            assertFalse(normaliser.isBlank(NonDigits.draw(kind, 1, i)), "drawing " + i);
        }
    }

    @ParameterizedTest
    @EnumSource(NonDigits.Kind.class)
    void theSameKeyIsTheSameDrawingAndNoOther(NonDigits.Kind kind) {
        Set<Ink> drawings = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            drawings.add(NonDigits.draw(kind, 7, i));
            drawings.add(NonDigits.draw(kind, 7, i));
        }
        assertEquals(MANY, drawings.size());
    }
}
