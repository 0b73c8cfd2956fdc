package inkling.ui.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.layer.Relu;
import inkling.inspection.Arithmetic.WeightedSum;
import org.junit.jupiter.api.Test;

class ContributionsTest {
    private final WeightedSum sum =
            (WeightedSum) ArithmeticPage.of(PageExamples.in(new Relu(), 2), ArithmeticViewModel.USUAL)
                    .forward()
                    .orElseThrow();
    private final Contributions contributions = Contributions.of(sum);

    private float product(int input) {
        return sum.terms().get(input).product();
    }

    @Test
    void theyAndTheRestAndTheBiasAreTheWholeSum() {
        double shown =
                contributions.inputs().stream().mapToDouble(this::product).sum();

        assertEquals(sum.result(), sum.bias() + shown + contributions.rest(), 1e-5);
        assertEquals(sum.terms().size(), contributions.inputs().size() + contributions.others());
    }

    @Test
    void noneOfTheOthersIsLargerThanOneThatIsShown() {
        float least = Math.abs(product(contributions.inputs().get(Contributions.SHOWN - 1)));
        for (int i = 0; i < sum.terms().size(); i++) {
            assertTrue(contributions.inputs().contains(i) || Math.abs(product(i)) <= least);
        }
    }
}
