package inkling.training;

import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.engine.Parameters;
import inkling.failure.ExplainedArgumentException;
import inkling.model.DrawingDataset;
import inkling.model.DrawnAccuracy;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.model.ProgramVersion;
import inkling.model.TrainingRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fine-tunes a trained model on a person's drawings: a short run at a low learning rate on those drawings, augmented each time,
 * among many more of the pictures that the model knows, so that it does not forget those (rehearsal; Robins: "Catastrophic
 * forgetting, rehearsal and pseudorehearsal", 1995). With the known pictures in the majority of each batch, the statistics of
 * batch normalisation stay those of the known pictures. Of the way from the old weights to the new ones it then goes only so far
 * that it hardly costs anything on known pictures held out (Wortsman et al.: "Robust fine-tuning of zero-shot models", 2022), and
 * finds the calibration anew.
 *
 * <p>One drawing in four is never trained on, but held out for evaluation, see {@link LabelledDrawing#isHeldOut}.
 *
 * <p>The result depends on the start, the drawings, the known pictures and the seed, to the bit. {@link #run} works on the caller's
 * thread and its own workers, once; {@link #stop} may be called from any thread.
 */
public final class FineTuning {
    private static final int VALIDATION_PART = 12;
    /**
     * The shares of the way from the old weights to the new ones (interpolation coefficients), of which the first is taken that
     * costs too little accuracy on known pictures to matter.
     */
    private static final float[] SHARES = {0.75f, 0.6f, 0.45f, 0.3f, 0.15f};
    /** The loss of accuracy allowed on known pictures held out: half of that allowed on others. */
    private static final double COST = 0.0005;

    private final Model start;
    private final Optional<Known> known;
    private final int threads;
    private final Dataset learned;
    private final Dataset heldOut;
    private final Optional<Dataset> validation;
    private final TrainingSession session;
    private final TrainingConfig config;

    /**
     * Holds the data that the model was trained on before.
     *
     * @param training pictures to mix in against forgetting; the last twelfth, which {@link Recipes} hold out from training, is
     *     for finding out how far to go, and for the calibration
     * @param test pictures to find out on what was forgotten
     */
    public record Known(Dataset training, Dataset test) {
        /**
         * Returns MNIST for a model that tells its ten digits apart, and nothing for any other. Reads 60,000 pictures.
         *
         * @param model that is to be fine-tuned
         * @return what the model must not forget
         */
        public static Optional<Known> to(Model model) {
            return model.labels().equals(Mnist.DIGITS)
                    ? Optional.of(new Known(Mnist.train(), Mnist.test()))
                    : Optional.empty();
        }
    }

    /**
     * Holds the accuracy before and after.
     *
     * @param samples the number of pictures evaluated; 0 if there were none
     * @param before accuracy of the model as it was, 0 to 1; NaN if there were no pictures
     * @param after accuracy of the tuned model, 0 to 1; NaN if there were no pictures
     */
    public record Change(int samples, double before, double after) {}

    /**
     * Holds the result; to keep the tuned model or to go on with the old one is the caller's choice.
     *
     * @param start the model that was fine-tuned
     * @param tuned what became of it
     * @param learned the number of drawings trained on
     * @param own on the drawings held out
     * @param known on the test pictures of what was known before
     * @param seconds in all, evaluation included
     */
    public record Outcome(Model start, Model tuned, int learned, Change own, Change known, double seconds) {}

    /**
     * Makes a fine-tuning that has not begun.
     *
     * @param start the model whose weights it begins with
     * @param drawings all of a person's; those held out are set aside here
     * @param known the data that the model must not forget; nothing for a model that was made of the person's drawings alone
     * @param seed of order and augmentation
     * @param threads the number of threads that compute; changes the speed and not one bit of the result
     * @throws IllegalArgumentException if there is no drawing to learn from, or labels or pictures do not fit the model
     */
    public FineTuning(Model start, List<LabelledDrawing> drawings, Optional<Known> known, long seed, int threads) {
        requireLabels(start, drawings);
        this.start = start;
        this.known = known;
        this.threads = threads;
        DrawingDataset pictures = new DrawingDataset(start.preprocessing());
        List<LabelledDrawing> toLearn =
                drawings.stream().filter(drawing -> !drawing.isHeldOut()).toList();
        learned = pictures.inOrder("own drawings", toLearn, start.labels());
        heldOut = pictures.inOrder(
                "own drawings held out",
                drawings.stream().filter(LabelledDrawing::isHeldOut).toList(),
                start.labels());
        if (learned.size() == 0) {
            throw new ExplainedArgumentException(TrainingReason.NOTHING_TO_LEARN.of(drawings.size()));
        }
        validation = known.map(Known::training).map(data -> data.slice(trained(data), data.size()));
        Optional<Dataset> rehearsed = known.map(Known::training).map(data -> data.slice(0, trained(data)));
        Dataset mixture = TuningMixture.of(learned, rehearsed, start, seed);
        config = Recipes.forTuning(start, seed);
        session = new TrainingSession(start, mixture, config, threads);
    }

    private static int trained(Dataset data) {
        return data.size() - data.size() / VALIDATION_PART;
    }

    private static void requireLabels(Model model, List<LabelledDrawing> drawings) {
        for (LabelledDrawing drawing : drawings) {
            if (!model.labels().contains(drawing.label())) {
                throw new ExplainedArgumentException(
                        TrainingReason.UNKNOWN_LABELS.of(drawing.label(), String.join(", ", model.labels())));
            }
        }
    }

    /**
     * Fine-tunes until the end or a stop, and evaluates the result. The session's events are handed to {@code listener} on this
     * thread.
     *
     * @param listener called on this thread, which waits for it
     * @return nothing if it was stopped, or if it diverged or failed, which its last event tells
     */
    public Optional<Outcome> run(Consumer<TrainingEvent> listener) {
        long begin = System.nanoTime();
        TrainingEvent[] last = new TrainingEvent[1];
        session.run(event -> {
            last[0] = event;
            listener.accept(event);
        });
        if (!(last[0] instanceof TrainingEvent.Finished finished)
                || finished.ending() == TrainingEvent.Ending.STOPPED) {
            return Optional.empty();
        }
        Model tuned = validation
                .map(pictures -> partWay(finished.last(), pictures))
                .orElseGet(() -> finished.last().withCalibration(start.calibration()));
        Change own = change(tuned, Optional.of(heldOut));
        Change test = change(tuned, known.map(Known::test));
        return Optional.of(new Outcome(
                start,
                tuned.withTraining(record(own, test.after())),
                learned.size(),
                own,
                test,
                (System.nanoTime() - begin) / 1e9));
    }

    /** Lets the run end after the step under way, without a result. From any thread. */
    public void stop() {
        session.stop();
    }

    private Change change(Model tuned, Optional<Dataset> pictures) {
        if (pictures.isEmpty() || pictures.get().size() == 0) {
            return new Change(0, Double.NaN, Double.NaN);
        }
        Evaluation before = Evaluation.of(start, pictures.get(), threads);
        Evaluation after = Evaluation.of(tuned, pictures.get(), threads);
        return new Change(before.samples(), before.accuracy(), after.accuracy());
    }

    /**
     * Interpolates from the old weights as far towards the new ones as costs hardly any accuracy on known pictures, and
     * calibrates the result on pictures augmented like those trained on.
     */
    private Model partWay(Model end, Dataset pictures) {
        double least = Evaluation.of(start, pictures, threads).accuracy() - COST;
        Model model = end;
        for (float share : SHARES) {
            model = between(end, share);
            if (Evaluation.of(model, pictures, threads).accuracy() >= least) {
                break;
            }
        }
        Dataset good = AugmentedPictures.of(pictures, config);
        return model.withCalibration(Calibrator.calibration(model, good, Calibrator.LOST_DIGITS, threads));
    }

    private Model between(Model end, float share) {
        Parameters mixed = start.parameters().copy();
        float[] values = mixed.values();
        float[] ends = end.parameters().values();
        for (int i = 0; i < mixed.layout().size(); i++) {
            values[i] = Math.fma(share, ends[i] - values[i], values[i]);
        }
        return start.withParameters(mixed, start.training());
    }

    /** Returns the training record of the start, with fine-tuning added. */
    private TrainingRecord record(Change own, double testAccuracy) {
        TrainingRecord before = start.training();
        Map<String, String> settings = new LinkedHashMap<>(before.settings());
        int times = TuningMixture.times(learned.size(), known.isPresent());
        settings.put("tuning", learned.size() + " own drawings, " + times + " times each, seed " + config.seed());
        TrainingRecord record = new TrainingRecord(
                before.data(),
                settings,
                before.epochs(),
                before.keptEpoch(),
                start.parameters().sha256(),
                ProgramVersion.recorded(),
                testAccuracy,
                List.of());
        return own.samples() == 0
                ? record
                : record.withDrawn(new DrawnAccuracy("own drawings held out", own.samples(), own.after()));
    }
}
