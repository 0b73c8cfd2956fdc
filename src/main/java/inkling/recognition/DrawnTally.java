package inkling.recognition;

import inkling.failure.ExplainedArgumentException;
import inkling.recognition.DrawnScore.Count;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts a model's right predictions on labelled drawings, one after another. For one thread. */
public final class DrawnTally {
    private final List<String> labels;
    private final Map<String, Count> perClass = new LinkedHashMap<>();
    private final Map<String, Count> perSource = new LinkedHashMap<>();
    private Count all = Count.NONE;

    /**
     * Makes a tally of no drawings.
     *
     * @param labels the model's classes
     */
    public DrawnTally(List<String> labels) {
        this.labels = List.copyOf(labels);
        labels.forEach(label -> perClass.put(label, Count.NONE));
    }

    /**
     * Counts one recognition. A drawing that was too small to be read counts as wrong, and so does one that was read as a
     * number.
     *
     * @param label the true class
     * @param source the collection that the drawing comes from
     * @param read what the drawing was recognised as
     * @throws IllegalArgumentException if the model does not know the label
     */
    public void add(String label, String source, Recognition read) {
        if (!perClass.containsKey(label)) {
            throw new ExplainedArgumentException(RecognitionReason.UNKNOWN_LABEL.of(label, String.join(", ", labels)));
        }
        Count one = count(label, read);
        perClass.merge(label, one, Count::plus);
        perSource.merge(source, one, Count::plus);
        all = all.plus(one);
    }

    private static Count count(String label, Recognition read) {
        if (read instanceof Recognition.Answer answer) {
            return new Count(
                    1,
                    answer.label().equals(label) ? 1 : 0,
                    answer.verdict() instanceof Verdict.NotADigit ? 1 : 0,
                    answer.verdict() instanceof Verdict.Either ? 1 : 0);
        }
        return new Count(1, 0, 0, 0);
    }

    /** {@return the number of drawings counted so far} */
    public int samples() {
        return all.samples();
    }

    /** {@return the score so far} */
    public DrawnScore score() {
        return new DrawnScore(
                all,
                Collections.unmodifiableMap(new LinkedHashMap<>(perClass)),
                Collections.unmodifiableMap(new LinkedHashMap<>(perSource)));
    }
}
