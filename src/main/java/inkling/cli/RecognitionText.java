package inkling.cli;

import inkling.data.ContentKind;
import inkling.ink.Bounds;
import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import inkling.recognition.Row;
import inkling.recognition.Sign;
import inkling.recognition.Symbol;
import inkling.recognition.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Formats recognition results as text for people and as fields of JSON for programs. */
final class RecognitionText {
    private RecognitionText() {}

    /**
     * Returns the fields of the JSON object: of a digit its label, verdict and probabilities; of a number its text and verdicts,
     * no probabilities, its rows of symbols, and its digits alone in reading order; of a blank drawing null and no probabilities.
     * A digit has the three fields and its box, a sign its label, kind and box.
     */
    static Map<String, Object> fields(Recognition recognition) {
        if (recognition instanceof Recognition.Answer answer) {
            return fields(answer.label(), words(answer), probabilities(answer));
        } else if (recognition instanceof Recognition.Number number) {
            Map<String, Object> fields = fields(number.text(), words(number), List.of());
            fields.put(
                    "rows", number.rows().stream().map(RecognitionText::fields).toList());
            fields.put(
                    "digits",
                    number.digits().stream().map(RecognitionText::fields).toList());
            return fields;
        }
        return fields(null, null, List.of());
    }

    /**
     * Formats the result as text: the verdict, and indented on lines of their own the probabilities of each digit; of several rows
     * one after the other.
     */
    static String of(Recognition recognition) {
        if (recognition instanceof Recognition.Answer answer) {
            return words(answer) + System.lineSeparator() + bars(answer);
        } else if (recognition instanceof Recognition.Number number) {
            return number.rows().stream().map(RecognitionText::of).collect(Collectors.joining(System.lineSeparator()));
        }
        return "no drawing, or too small a one";
    }

    private static String of(Row row) {
        return words(row)
                + row.digits().stream()
                        .map(digit -> System.lineSeparator() + bars(digit.answer()))
                        .collect(Collectors.joining());
    }

    private static Map<String, Object> fields(String label, String verdict, List<Float> probabilities) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("label", label);
        fields.put("verdict", verdict);
        fields.put("probabilities", probabilities);
        return fields;
    }

    private static Map<String, Object> fields(Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("label", row.text());
        fields.put("verdict", words(row));
        fields.put(
                "symbols", row.symbols().stream().map(RecognitionText::fields).toList());
        fields.put("box", box(row.box()));
        return fields;
    }

    private static Map<String, Object> fields(Symbol symbol) {
        Map<String, Object> fields;
        if (symbol instanceof Digit digit) {
            fields = fields(digit.answer());
        } else {
            fields = new LinkedHashMap<>();
            fields.put("label", symbol.text());
            fields.put("kind", ((Sign) symbol).kind().name().toLowerCase(Locale.ROOT));
        }
        fields.put("box", box(symbol.box()));
        return fields;
    }

    private static List<Double> box(Bounds box) {
        return List.of(box.left(), box.top(), box.right(), box.bottom());
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

    private static String words(Recognition.Number number) {
        return number.rows().stream().map(RecognitionText::words).collect(Collectors.joining("\n"));
    }

    /** Formats a row, such as "3.14" if all digits are sure, otherwise such as "3, ., 1, 4 or 9?". */
    private static String words(Row row) {
        boolean sure = row.digits().stream().allMatch(digit -> digit.answer().verdict() instanceof Verdict.Sure);
        return row.symbols().stream().map(RecognitionText::words).collect(Collectors.joining(sure ? "" : ", "));
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
