package inkling.ui.chart;

import inkling.ui.common.Message;
import java.util.Locale;

/** Says in words what the curves of a run show: in the present tense while it is under way, in the past tense when it is over. */
public final class CurvesSentence {
    private CurvesSentence() {}

    public static Message of(Curves curves) {
        return curves.ending().isPresent() ? over(curves) : underWay(curves);
    }

    private static Message underWay(Curves curves) {
        if (curves.isEmpty()) {
            return Message.of("train.chart.begins");
        }
        if (curves.bestEpoch() > 0) {
            return withValidation("train.chart.sentence", "", curves);
        }
        // an epoch that ended without a validation shows that there is none
        String key = curves.epochsEnded() > 0 ? "train.chart.unvalidated" : "train.chart.first";
        return Message.of(key, trainingLoss(curves));
    }

    private static Message over(Curves curves) {
        String how = curves.ending().orElseThrow().name().toLowerCase(Locale.ROOT);
        Message ending = Message.of("train.chart.ending." + how);
        if (curves.isEmpty()) {
            return Message.of("train.chart.over.empty", ending);
        }
        return curves.bestEpoch() > 0
                ? withValidation("train.chart.over", ending, curves)
                : Message.of("train.chart.over.unvalidated", ending, trainingLoss(curves));
    }

    private static Message withValidation(String key, Object state, Curves curves) {
        return Message.of(
                key,
                state,
                trainingLoss(curves),
                TickLabels.loss(curves.validationLoss.lastY()),
                String.format(Locale.ROOT, "%.2f", curves.validationAccuracy.lastY()),
                curves.bestEpoch());
    }

    /** Where the line ends, not the loss of the last batch, which jumps. */
    private static String trainingLoss(Curves curves) {
        return curves.trainingLoss.size() == 0 ? "–" : TickLabels.loss(curves.trainingLoss.lastY());
    }
}
