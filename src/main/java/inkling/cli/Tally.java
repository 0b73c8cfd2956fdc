package inkling.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Counts right predictions, in all and by name. */
final class Tally {
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final Count all = new Count();

    /** Names the next entry, so that entries have an order whatever comes first. */
    void name(String name) {
        counts.computeIfAbsent(name, unknown -> new Count());
    }

    void add(String name, int samples, int correct) {
        name(name);
        counts.get(name).add(samples, correct);
        all.add(samples, correct);
    }

    int samples() {
        return all.samples;
    }

    int correct() {
        return all.correct;
    }

    /** 0 to 1; NaN if nothing was counted. */
    double accuracy() {
        return all.accuracy();
    }

    /** Samples, correct and accuracy by name, for JSON. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        counts.forEach((name, count) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("accuracy", count.accuracy());
            entry.put("samples", count.samples);
            entry.put("correct", count.correct);
            fields.put(name, entry);
        });
        return fields;
    }

    /** A line for each name, for people. */
    String table(String heading) {
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, "%-20s %10s %8s %8s%n", heading, "accuracy", "correct", "of"));
        counts.forEach((name, count) -> text.append(String.format(
                Locale.ROOT,
                "%-20s %10s %8d %8d%n",
                name,
                Percent.of(count.accuracy()),
                count.correct,
                count.samples)));
        return text.toString();
    }

    private static final class Count {
        private int samples;
        private int correct;

        void add(int moreSamples, int moreCorrect) {
            samples += moreSamples;
            correct += moreCorrect;
        }

        double accuracy() {
            return samples == 0 ? Double.NaN : (double) correct / samples;
        }
    }
}
