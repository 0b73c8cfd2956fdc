package inkling.ui.arithmetic;

import inkling.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a page as plain text, for the clipboard: every number with all its digits, every step of each sum; gradients, if there are any, before the value. */
final class WrittenPage {
    private WrittenPage() {}

    static String of(ArithmeticPage page, Texts texts) {
        List<Line> lines = new ArrayList<>();
        lines.add(Places.title(page.at()));
        lines.addAll(backward(page));
        lines.addAll(forward(page));
        return lines.stream().map(line -> texts.get(line.with(Digits.ALL))).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<Line> forward(ArithmeticPage page) {
        List<Line> lines = new ArrayList<>();
        lines.addAll(ForwardLines.steps(page));
        lines.addAll(ForwardLines.of(page));
        lines.add(Line.of("arithmetic.result", page.result()));
        page.softmax()
                .ifPresent(softmax ->
                        lines.addAll(SoftmaxLines.of(softmax, page.at().labels())));
        return lines;
    }

    private static List<Line> backward(ArithmeticPage page) {
        List<Line> lines = new ArrayList<>();
        lines.addAll(GradientLines.own(page));
        lines.addAll(GradientLines.ownSteps(page));
        lines.addAll(GradientLines.parameters(page));
        lines.addAll(GradientLines.weightSteps(page));
        lines.addAll(GradientLines.input(page));
        lines.addAll(GradientLines.inputSteps(page));
        lines.addAll(StepLines.of(page));
        lines.addAll(StepLines.probabilities(page));
        return lines;
    }
}
