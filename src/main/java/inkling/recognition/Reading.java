package inkling.recognition;

/**
 * The answer to some strokes that may be a digit, and whether to believe that they are one.
 *
 * @param logBelief the logarithm, in nats, 0 or less, of how much the network believes its answer
 */
record Reading(Recognition.Answer answer, double logBelief) {}
