package inkling.ink;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A step of {@link Normaliser} that {@link PreprocessingTrace} can leave out, to show what it is good for. In the order in which they
 * are taken.
 */
public enum NormaliserStep {
    /**
     * The ink's box is scaled so that its longest side is 20 pixels. Left out: the whole canvas, or the whole image, is shrunk
     * to 28x28, and the ink stays where it was and as small as it was.
     */
    FIT,

    /**
     * The paths are redrawn with MNIST's median pen. Left out: the pen's own width is scaled along. An image's pen is not
     * known, so images have no such step.
     */
    PEN,

    /** The picture is divided by its brightest value. Left out: thin lines stay grey. */
    BRIGHTEN,

    /**
     * The centre of mass is moved to the middle. Left out: the middle of the ink's box is, or with {@link #FIT} left out as
     * well, the ink stays where it was.
     */
    CENTRE;

    /** Every step: the normaliser as models know it. */
    public static final Set<NormaliserStep> ALL = Collections.unmodifiableSet(EnumSet.allOf(NormaliserStep.class));
}
