package inkling.ui.train;

import inkling.ui.common.Message;
import java.util.List;

/** What the charts show, for those who do not see them. */
final class RunsSentence {
    private RunsSentence() {}

    static Message of(List<RunItem> shown) {
        if (shown.isEmpty()) {
            return Message.of("train.chart.empty");
        }
        Message newest = shown.get(0).curves().sentence().get();
        if (shown.size() == 1) {
            return newest;
        }
        Message compared = best(shown.get(0));
        for (RunItem run : shown.subList(1, shown.size())) {
            compared = Message.of("runs.sentence.and", compared, best(run));
        }
        return Message.of("runs.sentence", shown.get(0).name().get(), newest, compared);
    }

    private static Message best(RunItem run) {
        double best = run.curves().bestAccuracy();
        return Double.isNaN(best)
                ? Message.of("runs.sentence.none", run.number(), run.name().get())
                : Message.of("runs.sentence.best", run.number(), run.name().get(), RunTexts.percent(best));
    }
}
