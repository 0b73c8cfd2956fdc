package inkling.model;

import inkling.failure.ExplainedArgumentException;
import inkling.failure.PlainText;

/**
 * Holds a model's accuracy on a collection of labelled drawings.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if there are no drawings, or the accuracy is none.
 *
 * @param name of the collection
 * @param drawings their number
 * @param accuracy the share that was read as its label, 0 to 1
 */
public record DrawnAccuracy(String name, int drawings, double accuracy) {
    /**
     * Checks the figures.
     *
     * @param name of the collection
     * @param drawings their number
     * @param accuracy the share that was read as its label, 0 to 1
     * @throws IllegalArgumentException if there are no drawings, or the accuracy is none
     */
    public DrawnAccuracy {
        name = PlainText.of(name);
        if (drawings < 1) {
            throw new ExplainedArgumentException(ModelReason.NO_DRAWINGS_JUDGED.of(drawings));
        }
        if (!(accuracy >= 0 && accuracy <= 1)) {
            throw new ExplainedArgumentException(ModelReason.ACCURACY.of(accuracy));
        }
    }
}
