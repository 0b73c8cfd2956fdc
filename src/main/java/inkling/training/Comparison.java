package inkling.training;

import inkling.failure.ExplainedArgumentException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares the predictions of two models for the same pictures.
 *
 * <pre>{@code
 * Predictions first = Predictions.of(model, data, 2, read -> true).orElseThrow();
 * Predictions second = Predictions.of(other, data, 2, read -> true).orElseThrow();
 * int lost = new Comparison(first, second).count(Comparison.Group.ONLY_FIRST_RIGHT);
 * }</pre>
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if they tell different classes apart or did not read the same
 * pictures.
 *
 * @param first the predictions of one model
 * @param second those of the other, for the same pictures in the same order
 */
public record Comparison(Predictions first, Predictions second) {
    /** Lists the groups of pictures by which of the models is right. */
    public enum Group {
        /** Both models are right. */
        BOTH_RIGHT,
        /** The first is right, and the second is not. */
        ONLY_FIRST_RIGHT,
        /** The second is right, and the first is not. */
        ONLY_SECOND_RIGHT,
        /** Neither is right. */
        BOTH_WRONG,
        /** The predictions differ, whether or not one of them is right. */
        DIFFERENT
    }

    /**
     * Checks that the two can be compared.
     *
     * @param first the predictions of one model
     * @param second those of the other, for the same pictures in the same order
     * @throws IllegalArgumentException if they tell different classes apart or did not read the same pictures
     */
    public Comparison {
        if (!first.labels().equals(second.labels())) {
            throw new ExplainedArgumentException(TrainingReason.OTHER_LABELS.of(first.labels(), second.labels()));
        }
        if (!truths(first).equals(truths(second))) {
            throw new ExplainedArgumentException(TrainingReason.OTHER_PICTURES_READ.of(
                    first.data().size(),
                    first.data().name(),
                    second.data().size(),
                    second.data().name()));
        }
    }

    private static List<Integer> truths(Predictions predictions) {
        return IntStream.range(0, predictions.predicted().length)
                .mapToObj(predictions::truth)
                .toList();
    }

    /** {@return the number of pictures} */
    public int samples() {
        return first.predicted().length;
    }

    /**
     * {@return whether a picture is in a group}
     *
     * @param group any
     * @param picture its number, 0 to {@link #samples()} - 1
     */
    public boolean has(Group group, int picture) {
        boolean firstRight = !first.isMistake(picture);
        boolean secondRight = !second.isMistake(picture);
        return switch (group) {
            case BOTH_RIGHT -> firstRight && secondRight;
            case ONLY_FIRST_RIGHT -> firstRight && !secondRight;
            case ONLY_SECOND_RIGHT -> !firstRight && secondRight;
            case BOTH_WRONG -> !firstRight && !secondRight;
            case DIFFERENT -> first.predicted()[picture] != second.predicted()[picture];
        };
    }

    /**
     * {@return the number of pictures in a group}
     *
     * @param group any
     */
    public int count(Group group) {
        return (int) IntStream.range(0, samples())
                .filter(picture -> has(group, picture))
                .count();
    }

    /**
     * {@return the pictures of a group, first those of which one of the models was surest; equally sure ones in their own
     * order}
     *
     * @param group any
     */
    public List<Integer> pictures(Group group) {
        return IntStream.range(0, samples())
                .filter(picture -> has(group, picture))
                .boxed()
                .sorted(Comparator.comparingDouble(
                        picture -> -Math.max(first.confidences()[picture], second.confidences()[picture])))
                .toList();
    }

    /** {@return whether chance could make the difference between the two} */
    public McNemarTest test() {
        return new McNemarTest(count(Group.ONLY_FIRST_RIGHT), count(Group.ONLY_SECOND_RIGHT));
    }
}
