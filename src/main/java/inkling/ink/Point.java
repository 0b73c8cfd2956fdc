package inkling.ink;

import inkling.failure.ExplainedArgumentException;

/**
 * One point of a pen's path, in canvas units: the canvas spans 0 to 280, y grows downwards, points may lie outside. Points are equal
 * if they are at the same place: when and how firmly the pen was there changes no picture.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if a coordinate is not finite or lies further than {@link #LIMIT}
 * from the origin.
 *
 * @param x from the left, in canvas units
 * @param y from the top, in canvas units
 * @param time when the pen was there, in milliseconds from any origin; NaN if that is not known
 * @param pressure of the pen, 0 to 1; NaN if that is not known
 */
public record Point(double x, double y, double time, double pressure) {
    /** Far beyond any canvas or tablet: only damaged data gets here, and squares and sums stay finite below it. */
    public static final double LIMIT = 1e9;

    /** Some 30,000 years in milliseconds, to either side of the origin: what is further is no time. */
    private static final double FARTHEST_TIME = 1e15;

    /**
     * Checks the place; a time or a pressure that cannot be becomes NaN.
     *
     * @param x from the left, in canvas units
     * @param y from the top, in canvas units
     * @param time when the pen was there, in milliseconds from any origin; NaN if that is not known
     * @param pressure of the pen, 0 to 1; NaN if that is not known
     * @throws IllegalArgumentException if a coordinate is not finite or lies further than {@link #LIMIT} from the origin
     */
    public Point {
        // written so that NaN fails too
        if (!(Math.abs(x) <= LIMIT && Math.abs(y) <= LIMIT)) {
            throw new ExplainedArgumentException(InkReason.POINT.of(LIMIT, x, y));
        }
        time = Math.abs(time) <= FARTHEST_TIME ? time : Double.NaN;
        pressure = pressure >= 0 && pressure <= 1 ? pressure : Double.NaN;
    }

    /**
     * Makes a place alone, of which neither time nor pressure is known.
     *
     * @param x from the left, in canvas units
     * @param y from the top, in canvas units
     */
    public Point(double x, double y) {
        this(x, y, Double.NaN, Double.NaN);
    }

    /**
     * {@return the same moment at another place}
     *
     * @param otherX from the left, in canvas units
     * @param otherY from the top, in canvas units
     */
    public Point at(double otherX, double otherY) {
        return new Point(otherX, otherY, time, pressure);
    }

    /**
     * {@return the same place at a time, in milliseconds}
     *
     * @param milliseconds from any origin; NaN for none
     */
    public Point when(double milliseconds) {
        return new Point(x, y, milliseconds, pressure);
    }

    /** {@return whether it is known when the pen was there} */
    public boolean hasTime() {
        return !Double.isNaN(time);
    }

    /** {@return whether it is known how firmly the pen was pressed} */
    public boolean hasPressure() {
        return !Double.isNaN(pressure);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Point point && Double.compare(x, point.x) == 0 && Double.compare(y, point.y) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(x) + Double.hashCode(y);
    }

    @Override
    public String toString() {
        return "Point[x=" + x + ", y=" + y + "]";
    }
}
