package inkling.ui.adversarial;

import inkling.ui.common.Background;
import inkling.ui.common.CancellableTask;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Asks other models, one after the other, what they say of what fooled one. All methods are for the UI thread. */
final class OtherAnswers {
    private final OtherModels models;
    private final CancellableTask asking;
    private final ReadOnlyObjectWrapper<List<ModelReading>> readings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper going = new ReadOnlyBooleanWrapper();

    OtherAnswers(OtherModels models, Background background) {
        this.models = models;
        asking = new CancellableTask(background);
    }

    /** What they say, as far as they have been asked. */
    ReadOnlyObjectProperty<List<ModelReading>> readings() {
        return readings.getReadOnlyProperty();
    }

    /** Whether they are being asked. */
    ReadOnlyBooleanProperty going() {
        return going.getReadOnlyProperty();
    }

    void ask(Fooled fooled) {
        readings.set(List.of());
        going.set(true);
        List<OtherModels.Candidate> candidates = List.copyOf(models.candidates());
        asking.start(
                progress -> {
                    askAll(candidates, fooled, progress);
                    return null;
                },
                nothing -> going.set(false),
                failure -> going.set(false));
    }

    private void askAll(List<OtherModels.Candidate> candidates, Fooled fooled, CancellableTask.Progress progress) {
        for (OtherModels.Candidate candidate : candidates) {
            if (!progress.isWanted()) {
                return;
            }
            ModelReading reading = ModelReading.of(candidate, fooled);
            progress.report(() -> add(reading));
        }
    }

    private void add(ModelReading reading) {
        List<ModelReading> more = new ArrayList<>(readings.get());
        more.add(reading);
        readings.set(List.copyOf(more));
    }

    /** Drops what they said, and asks no more of them. */
    void forget() {
        asking.cancel();
        going.set(false);
        readings.set(List.of());
    }
}
