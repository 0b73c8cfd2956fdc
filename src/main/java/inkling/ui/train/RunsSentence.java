package inkling.ui.train;

import inkling.ui.chart.CurvesSentence;
import inkling.ui.common.Message;
import java.util.List;

/** Describes in words what the charts show, for screen readers. */
final class RunsSentence {
    private RunsSentence() {}

    /** All that the charts show. */
    static Message of(List<RunItem> shown) {
        if (shown.isEmpty()) {
            return Message.of("train.chart.empty");
        }
        Message newest = CurvesSentence.of(shown.get(0).curves());
        if (shown.size() == 1) {
            return newest;
        }
        Message compared = best(shown.get(0));
        for (RunItem run : shown.subList(1, shown.size())) {
            compared = Message.of("runs.sentence.and", compared, best(run));
        }
        return Message.of("runs.sentence", shown.get(0).title(), newest, compared);
    }

    /** The newest run alone: how the others do stands beside their names. */
    static Message ofNewest(List<RunItem> shown) {
        return shown.size() < 2
                ? of(shown)
                : Message.of(
                        "runs.sentence.newest",
                        shown.get(0).title(),
                        CurvesSentence.of(shown.get(0).curves()));
    }

    private static Message best(RunItem run) {
        double best = run.curves().bestAccuracy();
        String none = run.curves().ending().isPresent() ? "runs.sentence.none" : "runs.sentence.notYet";
        return Double.isNaN(best)
                ? Message.of(none, run.number(), run.title())
                : Message.of("runs.sentence.best", run.number(), run.title(), RunTexts.percent(best));
    }
}
