package inkling.ui.train;

import inkling.data.DatasetCheck;
import inkling.data.DatasetCheck.Finding;
import inkling.data.Remedy;
import inkling.store.run.DataLocation;
import inkling.ui.common.Background;
import inkling.ui.common.LatestOnly;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Looks at a data set as soon as its files are chosen, and tells what is probably wrong with it and what would put that right. All
 * methods are for the UI thread; the pictures are read and looked at in the background. Whether files can be read at all is told
 * when a run begins.
 */
public final class DataCheckViewModel {
    private final TrainSettings settings;
    private final LatestOnly<DataLocation, List<Finding>> looking;
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private DataLocation seen;

    /** @param background one thread */
    public DataCheckViewModel(TrainSettings settings, TrainingService trainer, Background background) {
        this.settings = settings;
        looking = new LatestOnly<>(
                background,
                location -> DatasetCheck.look(trainer.load(location).training()),
                findings::set,
                failure -> findings.set(List.of()));
        settings.data.addListener((property, before, now) -> lookAtOthers());
        settings.remedies.addListener((property, before, now) -> look());
        settings.images.text().addListener((property, before, now) -> lookAtOthers());
        settings.labels.text().addListener((property, before, now) -> lookAtOthers());
        settings.folder.text().addListener((property, before, now) -> lookAtOthers());
        look();
    }

    // Properties

    /** What is probably wrong; empty while nothing is. */
    ReadOnlyObjectProperty<List<Finding>> findings() {
        return findings.getReadOnlyProperty();
    }

    // Commands

    /** Has the pictures put right in this way from now on. */
    void putRight(Remedy remedy) {
        List<Remedy> more = new ArrayList<>(settings.remedies.get());
        more.add(remedy);
        settings.remedies.set(List.copyOf(more));
    }

    /** Takes the pictures as they are in their files. */
    void takeAsTheyAre() {
        settings.remedies.set(List.of());
    }

    private void lookAtOthers() {
        takeAsTheyAre();
        look();
    }

    private void look() {
        boolean readable = switch (settings.data.get()) {
            case IDX -> settings.images.isValid() && settings.labels.isValid();
            case FOLDER -> settings.folder.isValid();
            case MNIST, MY_DIGITS, MY_DRAWINGS -> false;
        };
        DataLocation now = readable ? settings.location() : null;
        if (now == null) {
            looking.forget();
            findings.set(List.of());
        } else if (!now.equals(seen)) {
            looking.ask(now);
        }
        seen = now;
    }
}
