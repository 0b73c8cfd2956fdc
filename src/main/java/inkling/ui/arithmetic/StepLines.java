package inkling.ui.arithmetic;

import inkling.inspection.Arithmetic.Term;
import inkling.inspection.GradientStep;
import inkling.inspection.SoftmaxArithmetic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Words a step of gradient descent; nothing while there is none. */
final class StepLines {
    private StepLines() {}

    /** The selected weight, and the loss, before and after. */
    static List<Line> of(ArithmeticPage page) {
        List<Line> lines = new ArrayList<>();
        page.step().ifPresent(step -> {
            GradientLines.selected(page).ifPresent(term -> lines.add(weight(step, term)));
            lines.add(Line.of(
                    "arithmetic.step.loss", step.before().loss(), step.after().loss()));
            lines.add(Line.of("arithmetic.step.note"));
        });
        return lines;
    }

    private static Line weight(GradientStep step, Term term) {
        int parameter = term.parameter();
        return Line.of(
                "arithmetic.step.weight",
                step.before(parameter),
                step.learningRate(),
                step.before().byParameters().values()[parameter],
                step.after(parameter));
    }

    /** The probability of each class before and after. */
    static List<Line> probabilities(ArithmeticPage page) {
        List<Line> lines = new ArrayList<>();
        page.step().ifPresent(step -> {
            List<Float> before = before(page.at(), step);
            List<Float> after = after(page.at(), step);
            for (int c = 0; c < before.size(); c++) {
                lines.add(Line.of("arithmetic.step.class", page.at().name(c), before.get(c), after.get(c)));
            }
        });
        return lines;
    }

    static List<Float> before(InspectedUnit at, GradientStep step) {
        return probabilities(at, step.before().forward().logits());
    }

    static List<Float> after(InspectedUnit at, GradientStep step) {
        return probabilities(at, step.after().forward().logits());
    }

    private static List<Float> probabilities(InspectedUnit at, float[] logits) {
        return SoftmaxArithmetic.of(logits, at.labels().size(), at.temperature())
                .probabilities();
    }

    /** The kernel before the step, of the chosen input channel; null where there is none. */
    static Grid kernelBefore(ArithmeticPage page) {
        return kernel(page, step -> step::before);
    }

    /** What the learning rate is multiplied with. */
    static Grid gradient(ArithmeticPage page) {
        return kernel(page, step -> parameter -> step.before().byParameters().values()[parameter]);
    }

    static Grid kernelAfter(ArithmeticPage page) {
        return kernel(page, step -> step::after);
    }

    private static Grid kernel(ArithmeticPage page, Function<GradientStep, IntFunction<Float>> value) {
        return page.step()
                .filter(step -> ConvolutionView.isShown(page))
                .map(step -> Grid.ofWeights(page, value.apply(step)))
                .orElse(null);
    }
}
