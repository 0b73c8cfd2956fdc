package inkling.ui.train;

import inkling.store.run.RecordedRun.Point;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes runs as comma-separated values (RFC 4180): a line a point, so that spreadsheets and data frames can filter and draw
 * them.
 */
final class RunsCsv {
    private static final String HEAD = "run,name,network,settings,series,epoch,loss,accuracy\r\n";

    private RunsCsv() {}

    static String of(List<RunItem> runs) {
        StringBuilder csv = new StringBuilder(HEAD);
        for (RunItem run : runs) {
            String start = run.number() + "," + quoted(run.name().get()) + "," + quoted(run.network()) + ","
                    + quoted(inOneLine(run.settings())) + ",";
            run.curves().trainingPoints().forEach(point -> add(csv, start + "training", point));
            run.curves().validationPoints().forEach(point -> add(csv, start + "validation", point));
        }
        return csv.toString();
    }

    private static void add(StringBuilder csv, String start, Point point) {
        csv.append(start)
                .append(String.format(
                        Locale.ROOT, ",%.4f,%.6g,%.6f\r\n", point.epoch(), point.loss(), point.accuracy()));
    }

    static String inOneLine(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + " " + setting.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
