package inkling.ui.train;

import inkling.engine.NetworkSpec;
import inkling.engine.layer.Shape;
import inkling.ui.common.CurrentModel;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Holds the network that a run would begin with, as the settings change. On the UI thread. */
final class NetworkToTrain {
    private static final Shape MNIST_PICTURE = new Shape(28, 28, 1);
    private static final int DIGITS = 10;

    private final TrainSettings settings;
    private final CurrentModel currentModel;
    private final ReadOnlyObjectWrapper<NetworkSpec> network = new ReadOnlyObjectWrapper<>();

    NetworkToTrain(TrainSettings settings, CurrentModel currentModel) {
        this.settings = settings;
        this.currentModel = currentModel;
        settings.preset.addListener((property, before, now) -> update());
        settings.nonDigits.addListener((property, before, now) -> update());
        settings.start.addListener((property, before, now) -> update());
        currentModel.current().addListener((property, before, now) -> update());
        update();
    }

    /** If its weights are to be random, it is one for pictures as MNIST's. */
    ReadOnlyObjectProperty<NetworkSpec> network() {
        return network.getReadOnlyProperty();
    }

    private void update() {
        if (settings.start.get() == StartChoice.MODEL_IN_USE) {
            network.set(currentModel.current().get().model().network());
        } else {
            int outputs = settings.nonDigits.get() ? DIGITS + 1 : DIGITS;
            network.set(settings.preset.get().network(MNIST_PICTURE, outputs));
        }
    }
}
