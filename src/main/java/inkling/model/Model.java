package inkling.model;

import inkling.engine.NetworkSpec;
import inkling.engine.Parameters;
import java.util.List;

/**
 * A network that has learned something, with all that is needed to use it: its weights, the names of its classes, the
 * preprocessing that its input must go through, and the record of how it came to be. Immutable by contract: nobody changes the
 * weights of a model; training works on a copy.
 *
 * @param preprocessing the id of what turns ink into its input, see {@code inkling.ink.Preprocessing}
 * @param labels one name a logit
 * @throws IllegalArgumentException if labels or weights do not fit the network
 */
public record Model(
        NetworkSpec network,
        Parameters parameters,
        String preprocessing,
        List<String> labels,
        TrainingRecord training) {
    public Model {
        labels = List.copyOf(labels);
        if (labels.size() != network.classes()) {
            throw new IllegalArgumentException("The network tells " + network.classes()
                    + " classes apart, but there are " + labels.size() + " labels.");
        }
        int expected = new inkling.engine.ParameterLayout(network).size();
        if (parameters.layout().size() != expected) {
            throw new IllegalArgumentException("The network learns " + expected + " values, but there are "
                    + parameters.layout().size() + ".");
        }
    }

    /** The same model with another record. */
    public Model withTraining(TrainingRecord record) {
        return new Model(network, parameters, preprocessing, labels, record);
    }
}
