package inkling.setting;

import inkling.failure.Reason;

/**
 * Holds the range of values that a setting takes, from {@code least} to {@code most}; each end belongs to them or not.
 *
 * @param least finite
 * @param leastIncluded whether the lower end is in the range
 * @param most finite, not below {@code least}
 * @param mostIncluded whether the upper end is in the range
 */
public record Range(double least, boolean leastIncluded, double most, boolean mostIncluded) {
    /**
     * Returns all from one value to another.
     *
     * @param least the lower end, included
     * @param most the upper end, included
     * @return a range that includes both ends
     */
    public static Range fromTo(double least, double most) {
        return new Range(least, true, most, true);
    }

    /**
     * {@return all above {@code least}, up to {@code most}}
     *
     * @param least the lower end, left out
     * @param most the upper end, included
     */
    public static Range aboveTo(double least, double most) {
        return new Range(least, false, most, true);
    }

    /**
     * {@return all from {@code least} on, below {@code most}}
     *
     * @param least the lower end, included
     * @param most the upper end, left out
     */
    public static Range fromBelow(double least, double most) {
        return new Range(least, true, most, false);
    }

    /**
     * {@return whether the value is one of them; NaN is in no range}
     *
     * @param value any number, NaN included
     */
    public boolean contains(double value) {
        return (leastIncluded ? value >= least : value > least) && (mostIncluded ? value <= most : value < most);
    }

    /**
     * {@return the value itself, or the end of the range that it is beyond; for a range that includes both ends}
     *
     * @param value any number but NaN
     */
    public double nearest(double value) {
        return Math.max(least, Math.min(most, value));
    }

    /** {@return the range in words, such as "at least 0 and below 1"} */
    public Reason words() {
        String from = text(least);
        String to = text(most);
        if (leastIncluded) {
            return mostIncluded ? SettingReason.FROM_TO.of(from, to) : SettingReason.FROM_BELOW.of(from, to);
        }
        return mostIncluded ? SettingReason.ABOVE_TO.of(from, to) : SettingReason.ABOVE_BELOW.of(from, to);
    }

    /** A whole number without a decimal point. */
    private static String text(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
