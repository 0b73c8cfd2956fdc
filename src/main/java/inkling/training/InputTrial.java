package inkling.training;

import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.engine.WorkerPool;
import inkling.engine.layer.Shape;
import inkling.model.InputConvention;
import inkling.model.Model;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Holds which share of some labelled pictures a network reads that does not say how its input is made: as it is, and under the usual convention
 * with which it reads most.
 *
 * @param pictures how many it was tried on
 * @param asIs the accuracy with the model's own scale, 0 to 1
 * @param best the convention with the highest accuracy
 * @param accuracy that accuracy, 0 to 1
 */
public record InputTrial(int pictures, double asIs, InputConvention best, double accuracy) {
    /** MNIST's first test pictures: enough to tell 10 % from 90 %, and read in a tenth of a second. */
    private static final int PICTURES = 300;

    /** Of fewer pictures, chance could be the reason. */
    private static final int ENOUGH = 50;

    /** A network that reads fewer is not understood by its scale alone. */
    private static final double READS = 0.8;

    /** Conventions that lie closer together than that read as well as each other. */
    private static final double GAIN = 0.1;

    /**
     * Tries a network on MNIST's first test pictures.
     *
     * @param model with the labels of digits
     * @param threads changes the speed and not one bit of the result
     * @return nothing if the network does not read pictures of digits
     */
    public static Optional<InputTrial> of(Model model, int threads) {
        return isOfDigits(model) ? Optional.of(of(model, Mnist.test(), threads)) : Optional.empty();
    }

    private static boolean isOfDigits(Model model) {
        return model.network().input().equals(new Shape(28, 28, 1))
                && model.labels().equals(Mnist.DIGITS);
    }

    /**
     * Tries a network on the first {@value #PICTURES} pictures of a data set; one that reads nearly all of them as it is, in no
     * other way. Of conventions with which it reads as many, the best is that with the least loss.
     *
     * @param model of any input convention
     * @param data of the model's shape and classes
     * @param threads changes the speed and not one bit of the result
     * @return the accuracy as it is, and the best convention with its accuracy
     * @throws IllegalArgumentException if the pictures have another shape than the model's input, or other classes
     */
    public static InputTrial of(Model model, Dataset data, int threads) {
        Dataset pictures = LabelAlignment.of(model, data.slice(0, Math.min(PICTURES, data.size())));
        try (WorkerPool workers = new WorkerPool(threads, "inkling-input-trial")) {
            Evaluation asIs = Evaluation.of(model, pictures, workers);
            InputConvention best = InputConvention.PLAIN;
            Evaluation highest = asIs;
            List<InputConvention> others = asIs.accuracy() > 1 - GAIN ? List.of() : others(model);
            for (InputConvention convention : others) {
                Evaluation found = Evaluation.of(model.withInput(convention.scale()), pictures, workers);
                if (found.correct() > highest.correct()
                        || found.correct() == highest.correct() && found.loss() < highest.loss()) {
                    best = convention;
                    highest = found;
                }
            }
            return new InputTrial(pictures.size(), asIs.accuracy(), best, highest.accuracy());
        }
    }

    /** All conventions but the one that the model has been tried with as it is. */
    private static List<InputConvention> others(Model model) {
        return Arrays.stream(InputConvention.values())
                .filter(convention -> !convention.scale().equals(model.input()))
                .toList();
    }

    /** {@return whether another convention is plainly the right one} */
    public boolean isClear() {
        return pictures >= ENOUGH && accuracy >= READS && accuracy - asIs >= GAIN;
    }
}
