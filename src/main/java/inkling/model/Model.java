package inkling.model;

import inkling.engine.EngineReason;
import inkling.engine.NetworkSpec;
import inkling.engine.Parameters;
import inkling.failure.ExplainedArgumentException;
import inkling.failure.PlainText;
import java.util.List;

/**
 * Holds a trained network with all that is needed to use it: its weights, the names of its classes, the preprocessing that its
 * input must go through, its calibration, and its training record. Immutable by contract: nobody changes the weights of a model;
 * training works on a copy.
 *
 * <p>A network may have one logit more than there are labels, the last one: the reject class, which stands for everything that is
 * none of the classes.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if labels or weights do not fit the network, or the calibration
 * asks for an output that it does not have.
 *
 * @param network the layers
 * @param parameters in the layout of the network
 * @param preprocessing the id of the preprocessing that turns ink into its input, see {@code inkling.ink.Preprocessing}
 * @param labels the names of the real classes, in the order of their logits; see {@link PlainText}
 * @param calibration for the network's logits
 * @param training how the weights came about
 * @param input how the pictures that the preprocessing makes become the input of the network
 * @param form what its file, if there is one, holds besides
 */
public record Model(
        NetworkSpec network,
        Parameters parameters,
        String preprocessing,
        List<String> labels,
        Calibration calibration,
        TrainingRecord training,
        InputScale input,
        FileExtras form) {
    /**
     * Checks that the parts fit.
     *
     * @param network the layers
     * @param parameters in the layout of the network
     * @param preprocessing the id of the preprocessing that turns ink into its input, see {@code inkling.ink.Preprocessing}
     * @param labels the names of the real classes, in the order of their logits; see {@link PlainText}
     * @param calibration for the network's logits
     * @param training how the weights came about
     * @param input how the pictures that the preprocessing makes become the input of the network
     * @param form what its file, if there is one, holds besides
     * @throws IllegalArgumentException if labels or weights do not fit the network, or the calibration asks for an output that
     *     it does not have
     */
    public Model {
        labels = List.copyOf(PlainText.of(labels));
        int outputs = network.classes();
        if (labels.isEmpty() || labels.size() != outputs && labels.size() != outputs - 1) {
            throw new ExplainedArgumentException(ModelReason.OUTPUTS_AND_LABELS.of(outputs, labels.size()));
        }
        if (calibration.score() == Calibration.Score.REJECT_CLASS && labels.size() == outputs) {
            throw new ExplainedArgumentException(ModelReason.NO_REJECT_CLASS.of(outputs));
        }
        int expected = new inkling.engine.ParameterLayout(network).size();
        if (parameters.layout().size() != expected) {
            throw new ExplainedArgumentException(
                    EngineReason.VALUE_COUNT.of(expected, parameters.layout().size()));
        }
    }

    /**
     * Makes a model that was not read from a file.
     *
     * @param network the layers
     * @param parameters in the layout of the network
     * @param preprocessing the id of the preprocessing that turns ink into its input
     * @param labels the names of the real classes, in the order of their logits
     * @param calibration for the network's logits
     * @param training how the weights came about
     * @throws IllegalArgumentException if the parts do not fit
     */
    public Model(
            NetworkSpec network,
            Parameters parameters,
            String preprocessing,
            List<String> labels,
            Calibration calibration,
            TrainingRecord training) {
        this(network, parameters, preprocessing, labels, calibration, training, InputScale.IDENTITY, FileExtras.NEW);
    }

    /**
     * Makes a model that is not calibrated yet: see {@link Calibration#NONE}.
     *
     * @param network the layers
     * @param parameters in the layout of the network
     * @param preprocessing the id of the preprocessing that turns ink into its input
     * @param labels the names of the real classes, in the order of their logits
     * @param training how the weights came about
     * @throws IllegalArgumentException if the parts do not fit
     */
    public Model(
            NetworkSpec network,
            Parameters parameters,
            String preprocessing,
            List<String> labels,
            TrainingRecord training) {
        this(network, parameters, preprocessing, labels, Calibration.NONE, training);
    }

    /** {@return whether the last logit stands for what is none of the classes} */
    public boolean hasRejectClass() {
        return network.classes() == labels.size() + 1;
    }

    /**
     * {@return the network with other weights, which are not calibrated yet and in no file}
     *
     * @param other in the layout of the network
     * @param record how they came about
     */
    public Model withParameters(Parameters other, TrainingRecord record) {
        return new Model(network, other, preprocessing, labels, Calibration.NONE, record, input, FileExtras.NEW);
    }

    /**
     * {@return the same model with another calibration}
     *
     * @param other for the same logits
     */
    public Model withCalibration(Calibration other) {
        return new Model(network, parameters, preprocessing, labels, other, training, input, form);
    }

    /**
     * {@return the same model whose input is made in another way}
     *
     * @param other what the network learned from
     */
    public Model withInput(InputScale other) {
        return new Model(network, parameters, preprocessing, labels, calibration, training, other, form);
    }

    /**
     * {@return the same model with another record, whose accuracy is no claim of a file if it is another}
     *
     * @param record of the same weights
     */
    public Model withTraining(TrainingRecord record) {
        boolean measured = isClaimed() && Double.compare(record.testAccuracy(), training.testAccuracy()) != 0;
        return new Model(
                network,
                parameters,
                preprocessing,
                labels,
                calibration,
                record,
                input,
                measured ? FileExtras.NEW : form);
    }

    /** {@return the same model, whose file is of another format} */
    public Model asForeign() {
        return new Model(network, parameters, preprocessing, labels, calibration, training, input, FileExtras.FOREIGN);
    }

    /**
     * {@return whether a file of another format says how well the model reads, which nobody here has measured: the accuracy on
     * test pictures, and how many good digits are lost by its calibration}
     */
    public boolean isClaimed() {
        return form.claims();
    }
}
