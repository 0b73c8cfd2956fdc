package inkling.engine.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomPurposeTest {
    @Test
    void noTwoPurposesHaveTheSameNumber() throws IllegalAccessException {
        Set<Object> numbers = new HashSet<>();
        for (var purpose : RandomPurpose.class.getFields()) {
            numbers.add(purpose.get(null));
        }
        assertEquals(RandomPurpose.class.getFields().length, numbers.size());
    }

    /** Each figure that was published with these numbers holds only as long as they are the same. */
    @Test
    void theNumbersOfPublishedFiguresStay() {
        assertEquals(1, RandomPurpose.INITIALISATION);
        assertEquals(2, RandomPurpose.ORDER);
        assertEquals(3, RandomPurpose.DROPOUT);
        assertEquals(4, RandomPurpose.AUGMENTATION);
        assertEquals(5, RandomPurpose.NON_DIGITS);
        assertEquals(6, RandomPurpose.HELD_OUT_DRAWINGS);
        assertEquals(7, RandomPurpose.REHEARSAL);
        assertEquals("inkling.cli.NumberComposer".hashCode(), RandomPurpose.NUMBERS);
    }
}
