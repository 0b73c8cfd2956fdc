package inkling.ui.model;

import inkling.model.DatasetIdentity;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.ui.common.Background;
import inkling.ui.common.LatestOnly;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.model.ModelFacts.Fact;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Holds the training record of the model in use. The hash of its weights takes a moment and is computed in the background, once
 * the record is looked at. All methods are for the UI thread.
 */
public final class RecordViewModel {
    private final ObservableValue<NamedModel> current;
    private final ReadOnlyObjectWrapper<List<Fact>> facts = new ReadOnlyObjectWrapper<>(List.of());
    private final LatestOnly<Model, Fact> hashes;
    private boolean showing;

    public RecordViewModel(ObservableValue<NamedModel> current, Notifications notifications, Background background) {
        this.current = current;
        hashes = new LatestOnly<>(
                background,
                model -> ModelFacts.hash("weights", model.parameters().sha256()),
                this::addHash,
                failure -> notifications.complain(Message.failure("model.hash.failed", failure)));
        current.addListener((property, before, now) -> {
            hashes.forget();
            update();
        });
    }

    ObservableValue<NamedModel> current() {
        return current;
    }

    /** Whether nothing is recorded but what the network itself tells. */
    boolean isUnknown() {
        TrainingRecord record = current.getValue().model().training();
        return record.data().equals(DatasetIdentity.UNKNOWN) && record.epochs().isEmpty();
    }

    /** The facts of the model in use; the hash of its weights joins them as the last one. */
    ReadOnlyObjectProperty<List<Fact>> facts() {
        return facts.getReadOnlyProperty();
    }

    /** The record comes on show, or goes. */
    void showing(boolean now) {
        showing = now;
        update();
    }

    private void update() {
        if (showing) {
            Model model = current.getValue().model();
            facts.set(ModelFacts.of(model));
            hashes.ask(model);
        }
    }

    private void addHash(Fact hash) {
        List<Fact> more = new ArrayList<>(ModelFacts.of(current.getValue().model()));
        more.add(hash);
        facts.set(List.copyOf(more));
    }
}
