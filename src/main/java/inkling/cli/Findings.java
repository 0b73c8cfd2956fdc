package inkling.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Holds the results of an evaluation; shares are 0 to 1, NaN if there was nothing to count.
 *
 * @param calibrationError of the predicted probabilities
 * @param notADigit the share that was rejected as no digit
 * @param either the share of predictions that named two classes; absent if that was not asked
 */
record Findings(Tally classes, Tally sources, double calibrationError, double notADigit, OptionalDouble either) {
    /** Returns the fields of the JSON object. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("accuracy", sources.accuracy());
        fields.put("samples", sources.samples());
        fields.put("correct", sources.correct());
        fields.put("calibrationError", calibrationError);
        fields.put("notADigit", notADigit);
        if (either.isPresent()) {
            fields.put("either", either.getAsDouble());
        }
        fields.put("perClass", classes.fields());
        fields.put("perSource", sources.fields());
        return fields;
    }

    /** Formats the results as text. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%d of %d are right: %s%n",
                sources.correct(),
                sources.samples(),
                Percent.of(sources.accuracy())));
        text.append(String.format(
                Locale.ROOT,
                "calibration error: %s, taken for none of the classes: %s",
                Percent.of(calibrationError),
                Percent.of(notADigit)));
        if (either.isPresent()) {
            text.append(String.format(Locale.ROOT, ", for one of two: %s", Percent.of(either.getAsDouble())));
        }
        return text.append(System.lineSeparator())
                .append(System.lineSeparator())
                .append(classes.table("class"))
                .append(System.lineSeparator())
                .append(sources.table("source"))
                .toString();
    }
}
