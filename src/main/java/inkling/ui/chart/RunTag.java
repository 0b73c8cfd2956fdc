package inkling.ui.chart;

import java.util.Locale;
import javafx.scene.control.Label;

/** Shows a run's number on its colour, as its curves have it: so that colour is not the only signal. */
public final class RunTag {
    private RunTag() {}

    public static Label of(int number, int colour) {
        Label tag = new Label(Integer.toString(number));
        tag.getStyleClass().addAll("run-tag", "run-" + colour);
        return tag;
    }

    static Label of(ChartedRun run) {
        return of(run.number(), run.colour());
    }

    /** With its name and its best accuracy in validation; a run alone needs no number. */
    public static Label named(ChartedRun run, boolean alone) {
        Label name = new Label(text(run));
        name.setMinWidth(Label.USE_PREF_SIZE);
        name.getStyleClass().add("run-name");
        if (!alone) {
            name.setGraphic(of(run));
        }
        return name;
    }

    /** Formats a run's name and accuracy, such as {@code LeNet-5 style 3 · 98.12 %}. */
    public static String text(ChartedRun run) {
        double best = run.curves().bestAccuracy();
        return Double.isNaN(best) ? run.name() : run.name() + String.format(Locale.ROOT, " · %.2f %%", 100 * best);
    }
}
