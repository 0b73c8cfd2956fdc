package inkling.adversarial;

import inkling.engine.SoftmaxCrossEntropy;
import inkling.model.Calibration;
import inkling.model.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds one of the conditions under which a class is a model's answer, at given logits.
 *
 * @param value 0 or more where the condition is met, in logits
 * @param byLogits the gradient of the value by the logits
 */
record Condition(double value, float[] byLogits) {
    /**
     * Lists what makes a class the answer, the least met condition first: its logit is not below that of any other class, and the
     * picture is not rejected.
     *
     * @param logits all that the network gives
     */
    static List<Condition> of(Model model, int target, float[] logits) {
        List<Condition> all = new ArrayList<>();
        for (int other = 0; other < model.labels().size(); other++) {
            if (other != target) {
                float[] byLogits = new float[logits.length];
                byLogits[target] = 1;
                byLogits[other] = -1;
                all.add(new Condition((double) logits[target] - logits[other], byLogits));
            }
        }
        if (model.calibration().rejects()) {
            all.add(accepted(model, logits));
        }
        all.sort(Comparator.comparingDouble(Condition::value));
        return all;
    }

    /** The score's distance below the threshold; its log-sum-exp has the probabilities for a gradient. */
    private static Condition accepted(Model model, float[] logits) {
        int classes = model.labels().size();
        Calibration calibration = model.calibration();
        float[] byLogits = new float[logits.length];
        SoftmaxCrossEntropy.softmax(logits, 0, classes, byLogits, 0);
        if (calibration.score() == Calibration.Score.REJECT_CLASS) {
            byLogits[classes] = -1;
        }
        return new Condition(calibration.threshold() - calibration.score().of(logits, 0, classes), byLogits);
    }
}
