package inkling.ui.train;

import inkling.store.run.RecordedRun;
import inkling.ui.chart.ChartedRun;
import inkling.ui.chart.Curves;
import inkling.ui.common.Message;
import inkling.ui.common.ProgramNames;
import inkling.ui.common.Texts;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Holds a run in the list of runs: an earlier one, or the one under way. On the UI thread. */
final class RunItem {
    private final String id;
    private final int number;
    private final String network;
    private final Map<String, String> settings;
    private final Curves curves = new Curves();
    private final ReadOnlyStringWrapper name;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>();
    private int colour;

    /**
     * Holds the result of a run.
     *
     * @param bestValidation 0 to 1; NaN if there was none
     * @param testAccuracy 0 to 1; NaN if it was not measured
     * @param seconds NaN if they are not known
     */
    record Result(int epochs, double bestValidation, double testAccuracy, double seconds) {}

    RunItem(String id, int number, String name, String network, Map<String, String> settings) {
        this.id = id;
        this.number = number;
        this.name = new ReadOnlyStringWrapper(name);
        this.network = network;
        this.settings = settings;
    }

    static RunItem of(RecordedRun run) {
        RunItem item = new RunItem(run.id(), run.number(), run.name(), run.network(), run.settings());
        item.curves.restore(run.training(), run.validation(), run.epochs());
        item.end(new Result(run.epochs(), run.bestValidation(), run.testAccuracy(), run.seconds()));
        return item;
    }

    /** Returns the record for the disk, once it is over. */
    RecordedRun recorded() {
        Result came = result.get();
        return new RecordedRun(
                id,
                number,
                name.get(),
                network,
                settings,
                curves.trainingPoints(),
                curves.validationPoints(),
                came.epochs(),
                came.bestValidation(),
                came.testAccuracy(),
                came.seconds());
    }

    String id() {
        return id;
    }

    /** As the charts show it now, under its name in this language. */
    ChartedRun charted(Texts texts) {
        return new ChartedRun(number, colour, texts.get(title()), curves);
    }

    /** Returns its name, in the user's language unless its user has named it. */
    Message title() {
        return ProgramNames.ofRun(name.get(), network, number);
    }

    int number() {
        return number;
    }

    String network() {
        return network;
    }

    Map<String, String> settings() {
        return settings;
    }

    Curves curves() {
        return curves;
    }

    /** As it is kept on disk. */
    ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    void rename(String other) {
        name.set(other);
    }

    /** Whether its curves are on the charts. */
    BooleanProperty shown() {
        return shown;
    }

    /** Null while it is under way. */
    ReadOnlyObjectProperty<Result> result() {
        return result.getReadOnlyProperty();
    }

    void end(Result came) {
        result.set(came);
        curves.stop();
    }

    /** Which of the charts' colours it has while it is shown, from 0. */
    int colour() {
        return colour;
    }

    void paint(int withColour) {
        colour = withColour;
    }
}
