package inkling.ui.arithmetic;

import inkling.inspection.SoftmaxArithmetic;
import java.util.ArrayList;
import java.util.List;

/** Words how logits become probabilities. */
final class SoftmaxLines {
    private SoftmaxLines() {}

    static List<Line> of(SoftmaxArithmetic softmax, List<String> labels) {
        List<Line> lines = new ArrayList<>(formula(softmax));
        for (int c = 0; c < labels.size(); c++) {
            lines.add(Line.of(
                    "arithmetic.softmax.class",
                    labels.get(c),
                    softmax.logits().get(c),
                    softmax.exponentials().get(c),
                    softmax.probabilities().get(c)));
        }
        lines.addAll(sum(softmax));
        return lines;
    }

    static List<Line> formula(SoftmaxArithmetic softmax) {
        return List.of(Line.of("arithmetic.softmax.temperature", softmax.temperature(), softmax.largest()));
    }

    static List<Line> sum(SoftmaxArithmetic softmax) {
        return List.of(Line.of("arithmetic.softmax.sum", softmax.sum()));
    }
}
