package inkling.ui.evaluation;

import inkling.data.DatasetCheck.Finding;
import inkling.data.Remedy;
import inkling.store.run.DataLocation;
import inkling.store.run.DataLocation.Remediable;
import inkling.ui.common.Background;
import inkling.ui.common.LatestOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Holds what is probably wrong with the files that a model is evaluated on, whether or not the evaluation succeeds, and has them put
 * right. On the UI thread; the pictures are looked at in the background.
 */
public final class DataFindings {
    private final ObservableValue<DataLocation> source;
    private final Consumer<DataLocation> use;
    private final LatestOnly<DataLocation, List<Finding>> looking;
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanBinding remedied;

    /**
     * @param source the pictures in use
     * @param use takes others instead
     * @param background one thread
     */
    public DataFindings(
            Evaluator evaluator,
            ObservableValue<DataLocation> source,
            Consumer<DataLocation> use,
            Background background) {
        this.source = source;
        this.use = use;
        // that files cannot be read is told by the evaluation
        looking = new LatestOnly<>(background, evaluator::look, findings::set, failure -> findings.set(List.of()));
        remedied =
                Bindings.createBooleanBinding(() -> !remedies(source.getValue()).isEmpty(), source);
    }

    // Properties

    /** What is probably wrong; empty while nothing is. */
    public ReadOnlyObjectProperty<List<Finding>> findings() {
        return findings.getReadOnlyProperty();
    }

    /** What a pane shows of it. */
    public FindingsPane.Shown shown() {
        return new FindingsPane.Shown(findings(), remedied);
    }

    // Commands

    /** Looks at the pictures in use, if they are the user's files. */
    public void look() {
        looking.forget();
        findings.set(List.of());
        if (source.getValue() instanceof Remediable files) {
            looking.ask(files);
        }
    }

    /** Has the pictures put right in this way too, and uses them so. */
    public void putRight(Remedy remedy) {
        List<Remedy> more = new ArrayList<>(remedies(source.getValue()));
        more.add(remedy);
        with(more);
    }

    /** Uses the pictures as they are in their files. */
    public void takeAsTheyAre() {
        with(List.of());
    }

    private void with(List<Remedy> remedies) {
        if (source.getValue() instanceof Remediable files) {
            use.accept(files.with(remedies));
        }
    }

    private static List<Remedy> remedies(DataLocation location) {
        return location instanceof Remediable files ? files.remedies() : List.of();
    }
}
