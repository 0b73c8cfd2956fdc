package inkling.recognition;

/** Computes with log-odds, which keep probabilities near 0 and 1 apart. */
final class LogOdds {
    private LogOdds() {}

    /** The logarithm, in nats, 0 or less, of the probability that has these log-odds; they may be infinite. */
    static double logProbability(double odds) {
        return odds < 0 ? odds - StrictMath.log1p(StrictMath.exp(odds)) : -StrictMath.log1p(StrictMath.exp(-odds));
    }
}
