package inkling.attribution;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Shape;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.List;

/** Linear models whose answers can be computed by hand. */
final class HalvesModel {
    private HalvesModel() {}

    /** The first class's logit is a tenth of the ink in the upper half of the picture, the last one's a tenth of the rest. */
    static Model of(String... labels) {
        return rows(14, labels);
    }

    /** The first class's logit is a tenth of the ink above this row, the last one's a tenth of the rest. */
    static Model rows(int above, String... labels) {
        NetworkSpec network = new NetworkSpec("halves", new Shape(28, 28, 1), List.of(new Dense(labels.length)));
        Parameters parameters = new Parameters(new ParameterLayout(network));
        for (int i = 0; i < 28 * 28; i++) {
            int output = i < above * 28 ? 0 : labels.length - 1;
            parameters.values()[labels.length * i + output] = 0.1f;
        }
        return new Model(network, parameters, "inkling-ink-1", List.of(labels), TrainingRecord.NONE);
    }
}
