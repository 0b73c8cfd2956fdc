package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassOrderTest {
    private final ClassOrder order = new ClassOrder();

    private static float[] sixty(int... likeliestFirst) {
        float[] probabilities = new float[60];
        for (int i = 0; i < likeliestFirst.length; i++) {
            probabilities[likeliestFirst[i]] = 0.5f / (i + 1);
        }
        return probabilities;
    }

    @Test
    void tenDigitsStayInTheirOwnOrder() {
        order.initial(10);
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), order.of(new float[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 1}));
    }

    @Test
    void ofSixtyTheLikeliestComeFirst() {
        order.initial(60);
        assertEquals(List.of(53, 7, 20), order.of(sixty(53, 7, 20)).subList(0, 3));
    }

    @Test
    void nothingMovesWhileTheLikeliestAreInSight() {
        List<Integer> before = order.of(sixty(53, 7, 20, 31));
        assertEquals(before, order.of(sixty(7, 31, 53, 20)));
    }

    @Test
    void theyMoveWhenOneOfTheLikeliestWouldBeOutOfSight() {
        List<Integer> before = order.of(sixty(53, 7, 20));
        List<Integer> now = order.of(sixty(53, 7, 44));
        assertNotEquals(before, now);
        assertTrue(now.indexOf(44) < 3);
    }

    @Test
    void aCleanBoardHasTheClassesInTheirOwnOrder() {
        order.of(sixty(53, 7, 20));
        assertEquals(0, order.initial(60).get(0));
    }
}
