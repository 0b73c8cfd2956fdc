package inkling.ink;

import inkling.failure.ExplainedArgumentException;

/**
 * One point of a pen's path, in canvas units: the canvas spans 0 to 280, y grows downwards, points may lie outside.
 *
 * @throws IllegalArgumentException if a coordinate is not finite or lies further than {@link #LIMIT} from the origin
 */
public record Point(double x, double y) {
    /** Far beyond any canvas or tablet: only damaged data gets here, and squares and sums stay finite below it. */
    public static final double LIMIT = 1e9;

    public Point {
        // written so that NaN fails too
        if (!(Math.abs(x) <= LIMIT && Math.abs(y) <= LIMIT)) {
            throw new ExplainedArgumentException(InkReason.POINT.of(LIMIT, x, y));
        }
    }
}
