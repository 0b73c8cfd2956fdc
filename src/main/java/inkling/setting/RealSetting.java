package inkling.setting;

import inkling.failure.ExplainedArgumentException;
import inkling.failure.ReasonKey;

/**
 * Describes a setting that is a real number.
 *
 * @param name its name in files
 * @param range the values that it takes
 * @param usual its default, within the range
 * @param refusal the sentence for a value outside the range; its arguments are the name, the range in words, and the value
 */
public record RealSetting(String name, Range range, double usual, ReasonKey refusal) {
    /**
     * Checks the default.
     *
     * @param name its name in files
     * @param range the values that it takes
     * @param usual its default, within the range
     * @param refusal the sentence for a value outside the range; its arguments are the name, the range in words, and the value
     * @throws IllegalArgumentException if the default is out of range
     */
    public RealSetting {
        if (!range.contains(usual)) {
            throw new ExplainedArgumentException(refusal.of(name, range.words(), usual));
        }
    }

    /**
     * Makes a setting with the general sentence for a value outside the range.
     *
     * @param name as files call it
     * @param range of the values that it takes
     * @param usual the default, within the range
     */
    public RealSetting(String name, Range range, double usual) {
        this(name, range, usual, SettingReason.OUT_OF_RANGE);
    }

    /**
     * {@return the value if the setting takes it}
     *
     * @param value any number, NaN included
     * @throws IllegalArgumentException if it is out of range
     */
    public double require(double value) {
        if (!range.contains(value)) {
            throw new ExplainedArgumentException(refusal.of(name, range.words(), value));
        }
        return value;
    }

    /**
     * {@return the same setting with another default}
     *
     * @param other within the range
     */
    public RealSetting withUsual(double other) {
        return new RealSetting(name, range, other, refusal);
    }
}
