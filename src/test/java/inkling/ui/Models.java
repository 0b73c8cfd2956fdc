package inkling.ui;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.Preset;
import inkling.engine.layer.Shape;
import inkling.ink.Preprocessing;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.ui.common.NamedModel;
import java.util.List;

/** Models for tests: small, untrained, told apart by their seed. */
public final class Models {
    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    private Models() {}

    public static Model untrained(long seed) {
        return untrained(DIGITS, seed);
    }

    /** One that tells these classes apart. */
    public static Model labelled(List<String> labels) {
        return untrained(labels, 1);
    }

    /** One whose outputs are no numbers, whatever is drawn, for its weights are too large. */
    public static Model overflowing() {
        Model model = untrained(1);
        Parameters huge = model.parameters().copy();
        for (int i = 0; i < huge.values().length; i++) {
            huge.values()[i] *= 1e30f;
        }
        return model.withParameters(huge, TrainingRecord.NONE);
    }

    private static Model untrained(List<String> labels, long seed) {
        NetworkSpec network = Preset.FIRST_STEPS.network(new Shape(28, 28, 1), labels.size());
        return new Model(
                network,
                Parameters.random(new ParameterLayout(network), seed),
                Preprocessing.INKLING_INK_1.id(),
                labels,
                TrainingRecord.NONE);
    }

    /** One that came with the program. */
    public static NamedModel bundled() {
        return new NamedModel("bundled", untrained(1), new NamedModel.Origin.Bundled("inkling"), true);
    }

    /** One that exists only in memory. */
    public static NamedModel unsaved() {
        return new NamedModel("unsaved", untrained(2), new NamedModel.Origin.Memory(), false);
    }
}
