package inkling.ui.common;

import inkling.ui.common.NamedModel.Origin;
import java.util.Locale;

/** Formats what is said about a model wherever one is named: its accuracy and its place. */
public final class ModelWords {
    private final Texts texts;

    public ModelWords(Texts texts) {
        this.texts = texts;
    }

    /** Formats the accuracy, such as {@code 99.34 %}; empty if it was never measured. */
    public static String figure(NamedModel model) {
        double accuracy = model.testAccuracy();
        return Double.isNaN(accuracy) ? "" : String.format(Locale.ROOT, "%.2f %%", 100 * accuracy);
    }

    /** Formats the accuracy on the test pictures, in words. */
    public String accuracy(NamedModel model) {
        double accuracy = model.testAccuracy();
        return Double.isNaN(accuracy)
                ? texts.get("model.accuracy.unknown")
                : texts.get(
                        model.isAccuracyClaimed() ? "model.accuracy.claimed" : "model.accuracy",
                        String.format(Locale.ROOT, "%.2f", 100 * accuracy));
    }

    /**
     * Formats the model's file, or why it has none.
     *
     * @param atRisk whether it could not be kept safe
     */
    public String place(NamedModel model, boolean atRisk) {
        return model.source()
                .map(java.nio.file.Path::toString)
                .orElseGet(() -> texts.get(
                        model.origin() instanceof Origin.Bundled
                                ? "model.place.bundled"
                                : atRisk ? "model.place.risk" : "model.place.memory"));
    }
}
