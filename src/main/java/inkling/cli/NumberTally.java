package inkling.cli;

import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts numbers of which every digit was recognised, by length, and tells wrong segmentations from wrong digits among the
 * others.
 */
final class NumberTally {
    private final Map<Integer, Count> byLength = new TreeMap<>();
    private final Count all = new Count();

    void add(ComposedNumber number, Recognition recognition) {
        Count count = byLength.computeIfAbsent(number.labels().size(), length -> new Count());
        List<Digit> digits = recognition instanceof Recognition.Number read ? read.digits() : List.of();
        boolean plain = recognition instanceof Recognition.Number read && isPlain(read);
        // a speck that went to the wrong neighbour does no harm if both are still read right
        boolean right = plain
                && number.labels()
                        .equals(digits.stream()
                                .map(digit -> digit.answer().label())
                                .toList());
        boolean grouped = plain && number.isGroupedAs(digits);
        count.add(grouped, right);
        all.add(grouped, right);
    }

    /** Whether it is one row, without signs: the numbers that are read have none. */
    private static boolean isPlain(Recognition.Number number) {
        return number.rows().size() == 1
                && number.rows().get(0).symbols().stream().allMatch(Digit.class::isInstance);
    }

    /** Returns the fields of the JSON object. */
    Map<String, Object> fields() {
        Map<String, Object> lengths = new LinkedHashMap<>();
        byLength.forEach((length, count) -> lengths.put(String.valueOf(length), count.fields()));
        Map<String, Object> fields = all.fields();
        fields.put("perLength", lengths);
        return fields;
    }

    /** Formats the counts as text. */
    String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d of %d numbers are whole and right: %s%n%n",
                all.correct,
                all.samples,
                Percent.of(all.share(all.correct))));
        text.append(String.format(
                Locale.ROOT,
                "%-8s %16s %16s %16s %8s%n",
                "digits",
                "whole and right",
                "wrong grouping",
                "wrong digit",
                "of"));
        byLength.forEach((length, count) -> text.append(String.format(
                Locale.ROOT,
                "%-8d %16s %16s %16s %8d%n",
                length,
                Percent.of(count.share(count.correct)),
                Percent.of(count.share(count.wrongGroupings)),
                Percent.of(count.share(count.wrongDigits)),
                count.samples)));
        return text.toString();
    }

    private static final class Count {
        private int samples;
        private int correct;
        private int wrongGroupings;
        private int wrongDigits;

        void add(boolean grouped, boolean right) {
            samples++;
            if (right) {
                correct++;
            } else if (grouped) {
                wrongDigits++;
            } else {
                wrongGroupings++;
            }
        }

        double share(int part) {
            return samples == 0 ? Double.NaN : (double) part / samples;
        }

        Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("accuracy", share(correct));
            fields.put("samples", samples);
            fields.put("correct", correct);
            fields.put("wrongGroupings", wrongGroupings);
            fields.put("wrongDigits", wrongDigits);
            return fields;
        }
    }
}
