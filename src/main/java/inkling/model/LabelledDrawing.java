package inkling.model;

import inkling.data.ClassNames;
import inkling.engine.random.KeyedRandom;
import inkling.engine.random.RandomPurpose;
import inkling.failure.ExplainedArgumentException;
import inkling.ink.Ink;
import java.time.Instant;

/**
 * Holds a drawing and its label.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if the id or the label is empty or too long.
 *
 * @param id unique among all drawings of a person; what happens to a drawing in training depends on it
 * @param time when it was drawn, to the millisecond
 * @param label the name of its class
 * @param ink in canvas units
 */
public record LabelledDrawing(String id, Instant time, String label, Ink ink) {
    /** The number of drawings of a class of which one is held out. */
    public static final int HELD_OUT_ONE_IN = 4;

    private static final int LONGEST_ID = 64;

    /**
     * Checks the id and the label.
     *
     * @param id unique among all drawings of a person; what happens to a drawing in training depends on it
     * @param time when it was drawn, to the millisecond
     * @param label the name of its class
     * @param ink in canvas units
     * @throws IllegalArgumentException if one is empty or too long
     */
    public LabelledDrawing {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new ExplainedArgumentException(ModelReason.DRAWING_ID.of(LONGEST_ID, id.length()));
        }
        ClassNames.requireName(label);
        time = Instant.ofEpochMilli(time.toEpochMilli());
    }

    /**
     * {@return whether it is held out for evaluation, and never trained on: one drawing in four} This depends on the id alone,
     * so that it stays so, however often and with whatever others the drawing is used.
     */
    public boolean isHeldOut() {
        return Long.remainderUnsigned(
                        KeyedRandom.hash(DrawingDataset.key(this), RandomPurpose.HELD_OUT_DRAWINGS), HELD_OUT_ONE_IN)
                == 0;
    }

    /**
     * {@return the same drawing with another label}
     *
     * @param other as for the constructor
     */
    public LabelledDrawing withLabel(String other) {
        return new LabelledDrawing(id, time, other, ink);
    }
}
