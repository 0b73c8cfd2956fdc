package inkling.cli;

import inkling.data.ContentKind;
import inkling.ink.Bounds;
import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import inkling.recognition.Symbol;
import inkling.recognition.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Formats recognition results as text for people and as fields of JSON for programs. */
final class RecognitionText {
    private RecognitionText() {}

    /**
     * Returns the fields of the JSON object: of a digit its label, verdict and probabilities; of a number its text and verdicts,
     * no probabilities, and these three and the box for each of its digits; of a blank drawing null and no probabilities.
     */
    static Map<String, Object> fields(Recognition recognition) {
        if (recognition instanceof Recognition.Answer answer) {
            return fields(answer.label(), words(answer), probabilities(answer));
        } else if (recognition instanceof Recognition.Number number) {
            Map<String, Object> fields = fields(number.text(), words(number), List.of());
            fields.put(
                    "digits",
                    number.digits().stream().map(RecognitionText::fields).toList());
            return fields;
        }
        return fields(null, null, List.of());
    }

    /** Formats the result as text: the verdict, and indented on lines of their own the probabilities of each digit. */
    static String of(Recognition recognition) {
        if (recognition instanceof Recognition.Answer answer) {
            return words(answer) + System.lineSeparator() + bars(answer);
        } else if (recognition instanceof Recognition.Number number) {
            return words(number)
                    + number.digits().stream()
                            .map(digit -> System.lineSeparator() + bars(digit.answer()))
                            .collect(Collectors.joining());
        }
        return "no drawing, or too small a one";
    }

    private static Map<String, Object> fields(String label, String verdict, List<Float> probabilities) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("label", label);
        fields.put("verdict", verdict);
        fields.put("probabilities", probabilities);
        return fields;
    }

    private static Map<String, Object> fields(Digit digit) {
        Map<String, Object> fields = fields(digit.answer());
        Bounds box = digit.box();
        fields.put("box", List.of(box.left(), box.top(), box.right(), box.bottom()));
        return fields;
    }

    private static List<Float> probabilities(Recognition.Answer answer) {
        List<Float> probabilities = new ArrayList<>();
        for (float probability : answer.probabilities()) {
            probabilities.add(probability);
        }
        return probabilities;
    }

    private static String bars(Recognition.Answer answer) {
        List<String> bars = new ArrayList<>();
        for (int i = 0; i < answer.probabilities().length; i++) {
            bars.add(answer.labels().get(i) + ": " + Percent.of(answer.probabilities()[i]));
        }
        return "  " + String.join("  ", bars);
    }

    /** Formats a number, such as "3.14" if all digits are sure, otherwise such as "3, ., 1, 4 or 9?". */
    private static String words(Recognition.Number number) {
        boolean sure = number.digits().stream().allMatch(digit -> digit.answer().verdict() instanceof Verdict.Sure);
        return number.rows().stream()
                .map(row -> row.symbols().stream()
                        .map(RecognitionText::words)
                        .collect(Collectors.joining(sure ? "" : ", ")))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String words(Symbol symbol) {
        return symbol instanceof Digit digit ? words(digit.answer()) : symbol.text();
    }

    private static String words(Recognition.Answer answer) {
        Verdict verdict = answer.verdict();
        if (verdict instanceof Verdict.Sure sure) {
            return sure.label();
        } else if (verdict instanceof Verdict.Either either) {
            return either.first() + " or " + either.second() + "?";
        }
        String none = ContentKind.areDigits(answer.labels()) ? "not a digit" : "none of these";
        return verdict instanceof Verdict.NotADigit rejected && rejected.why().isPresent()
                ? none + ": " + rejected.why().get()
                : none;
    }
}
