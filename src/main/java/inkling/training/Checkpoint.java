package inkling.training;

import inkling.engine.EngineReason;
import inkling.engine.Optimiser;
import inkling.engine.Parameters;
import inkling.failure.ExplainedArgumentException;
import inkling.model.DatasetIdentity;
import inkling.model.Model;
import java.util.Optional;

/**
 * Holds the state of a run between two steps, with everything that decides how it goes on: from here, it ends in the same bits as
 * if it had never been interrupted, whatever the number of threads. What is random need not be in it, since every draw has a key
 * of its own, see {@link inkling.engine.random.KeyedRandom}. Immutable by contract, as models are.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if the parts are not of one run; the message says why.
 *
 * @param config the settings of the run
 * @param data those that the run was started with
 * @param model the weights of the moment, with the record so far
 * @param optimiser the optimiser's state
 * @param best the weights of the best epoch that has ended, of which the record tells; empty before the first end
 * @param place the epoch and the step that it has reached
 * @param meanLoss the running mean by which divergence is noticed
 * @param seconds of training so far
 */
public record Checkpoint(
        TrainingConfig config,
        DatasetIdentity data,
        Model model,
        Optimiser.State optimiser,
        Optional<Parameters> best,
        Place place,
        double meanLoss,
        double seconds) {
    /**
     * Holds how far a run is.
     *
     * @param epoch the one under way, from 1; one more than there are when all are done
     * @param step the number of its steps that are done
     * @param lossSum the loss of each of its pictures so far, added up
     * @param correct the number of its pictures that were predicted right so far
     */
    public record Place(int epoch, int step, double lossSum, long correct) {}

    /**
     * Checks that the parts are of one run.
     *
     * @param config the settings of the run
     * @param data those that the run was started with
     * @param model the weights of the moment, with the record so far
     * @param optimiser the optimiser's state
     * @param best the weights of the best epoch that has ended, of which the record tells; empty before the first end
     * @param place the epoch and the step that it has reached
     * @param meanLoss the running mean by which divergence is noticed
     * @param seconds of training so far
     * @throws IllegalArgumentException if they are not; the message says why
     */
    public Checkpoint {
        if (place.epoch() < 1 || place.epoch() > config.epochs() + 1) {
            throw new ExplainedArgumentException(TrainingReason.NO_SUCH_EPOCH.of(config.epochs(), place.epoch()));
        }
        if (place.step() < 0 || place.epoch() > config.epochs() && place.step() > 0) {
            throw new ExplainedArgumentException(
                    TrainingReason.NO_SUCH_STEP.of(place.epoch(), config.epochs(), place.step()));
        }
        if (model.training().epochs().size() < place.epoch() - 1) {
            throw new ExplainedArgumentException(TrainingReason.OTHER_NUMBER_OF_RESULTS.of(
                    place.epoch(), model.training().epochs().size()));
        }
        if (best.isPresent() != place.epoch() > 1) {
            throw new ExplainedArgumentException(TrainingReason.BEST_WEIGHTS.of(
                    place.epoch(),
                    (best.isPresent() ? TrainingReason.UNEXPECTED_WEIGHTS : TrainingReason.MISSING_WEIGHTS)));
        }
        if (optimiser.buffers().size() != config.optimiser().buffers()) {
            throw new ExplainedArgumentException(EngineReason.OPTIMISER_BUFFERS.of(
                    config.optimiser().buffers(), optimiser.buffers().size()));
        }
        requireSize(model, best);
        for (Parameters buffer : optimiser.buffers()) {
            requireSize(model, Optional.of(buffer));
        }
    }

    private static void requireSize(Model model, Optional<Parameters> other) {
        int expected = model.parameters().layout().size();
        if (other.isPresent() && other.get().layout().size() != expected) {
            throw new ExplainedArgumentException(
                    EngineReason.VALUE_COUNT.of(expected, other.get().layout().size()));
        }
    }
}
