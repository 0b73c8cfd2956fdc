package inkling.setting;

import inkling.failure.ExplainedArgumentException;
import inkling.failure.ReasonKey;

/**
 * Describes a setting that is a whole number.
 *
 * @param name its name in files
 * @param least the smallest value that it takes
 * @param most the largest value that it takes
 * @param usual its default
 * @param refusal the sentence for a value outside; its arguments are the name, the range in words, and the value
 */
public record WholeSetting(String name, int least, int most, int usual, ReasonKey refusal) {
    /**
     * Checks the default.
     *
     * @param name its name in files
     * @param least the smallest value that it takes
     * @param most the largest value that it takes
     * @param usual its default
     * @param refusal the sentence for a value outside; its arguments are the name, the range in words, and the value
     * @throws IllegalArgumentException if the default is out of range
     */
    public WholeSetting {
        require(usual, name, least, most, refusal);
    }

    /**
     * {@return the value if the setting takes it}
     *
     * @param value any number
     * @throws IllegalArgumentException if it is out of range
     */
    public int require(int value) {
        require(value, name, least, most, refusal);
        return value;
    }

    private static void require(int value, String name, int least, int most, ReasonKey refusal) {
        if (value < least || value > most) {
            throw new ExplainedArgumentException(
                    refusal.of(name, Range.fromTo(least, most).words(), value));
        }
    }
}
