package inkling.ui.chart;

import java.util.List;

/** Lists the colours of exported charts, for white paper, whatever the window looks like: those of the light theme. */
final class PrintColours {
    static final String PAPER = "#ffffff";
    static final String TEXT = "#1f2328";
    static final String FAINT_TEXT = "#57606a";
    static final String GRID = "#d0d7de";
    static final String AXIS = "#6e7781";
    static final String TRAINING = "#0969da";
    static final String VALIDATION = "#bc4c00";

    private static final List<String> RUNS = List.of("#0969da", "#cf222e", "#1a7f37", "#9a6700", "#8250df", "#57606a");

    private PrintColours() {}

    static String ofRun(int colour) {
        return RUNS.get(colour % RUNS.size());
    }
}
