package inkling.model;

import inkling.data.ClassNames;
import inkling.failure.ExplainedArgumentException;
import inkling.ink.Ink;
import java.time.Instant;

/**
 * A drawing and what it is meant to be.
 *
 * @param id unique among all drawings of a person; what happens to a drawing in training depends on it
 * @param time when it was drawn, to the millisecond
 * @param label the name of its class
 * @param ink in canvas units
 * @throws IllegalArgumentException if the id or the label is empty or too long
 */
public record LabelledDrawing(String id, Instant time, String label, Ink ink) {
    private static final int LONGEST_ID = 64;

    public LabelledDrawing {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new ExplainedArgumentException(ModelReason.DRAWING_ID.of(LONGEST_ID, id.length()));
        }
        ClassNames.requireName(label);
        time = Instant.ofEpochMilli(time.toEpochMilli());
    }

    /** The same drawing with another label. */
    public LabelledDrawing withLabel(String other) {
        return new LabelledDrawing(id, time, other, ink);
    }
}
