package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.data.Dataset;
import inkling.engine.layer.Shape;
import inkling.training.Comparison;
import inkling.training.Predictions;
import inkling.ui.common.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeViewTest {
    /** Pictures that all show the first of two things; the first model is alone right on so many of them, then the second. */
    private static Message verdict(int onlyFirst, int onlySecond) {
        int all = onlyFirst + onlySecond + 1;
        List<String> labels = List.of("yes", "no");
        Dataset data = new Dataset("test", new Shape(1, 1, 1), new byte[all], new byte[all], labels);
        int[] first = new int[all];
        int[] second = new int[all];
        for (int i = 0; i < onlyFirst + onlySecond; i++) {
            first[i] = i < onlyFirst ? 0 : 1;
            second[i] = 1 - first[i];
        }
        return OutcomeView.verdict(new Comparison(
                new Predictions(data, labels, first, new float[all], 0),
                new Predictions(data, labels, second, new float[all], 0)));
    }

    @Test
    void aSmallDifferenceMayBeChance() {
        assertEquals(Message.of("compare.verdict.chance", "B", 24, "A", 21, "p = 0.77", 1), verdict(21, 24));
    }

    @Test
    void whatOneInTwentyPairsWouldShowIsNotCalledSure() {
        assertEquals(Message.of("compare.verdict.perhaps", "A", 37, "B", 21, "p = 0.048", 21), verdict(37, 21));
    }

    @Test
    void aLargeDifferenceIsHardlyChance() {
        assertEquals(Message.of("compare.verdict.sure", "A", 40, "B", 10, "p < 0.001", 41_909), verdict(40, 10));
    }

    @Test
    void modelsThatAreRightOnTheSamePicturesCannotBeToldApart() {
        assertEquals(Message.of("compare.verdict.same"), verdict(0, 0));
    }
}
