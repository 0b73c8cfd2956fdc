package inkling.ui;

import inkling.ui.common.Background;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Sees to it that the end of the program, whatever ends it, loses no model that is not saved yet. On the UI thread. */
final class UnsavedKeeper implements Function<NamedModel, CompletionStage<?>> {
    private final UnsavedPlace place;
    private final Notifications notifications;
    private final Background background;

    /** @param background runs one after the other what it is given */
    UnsavedKeeper(UnsavedPlace place, Notifications notifications, Background background) {
        this.place = place;
        this.notifications = notifications;
        this.background = background;
    }

    /** Keeps each model that comes into use; complete when no end of the program could lose it. */
    @Override
    public CompletionStage<?> apply(NamedModel model) {
        CompletableFuture<Void> safe = new CompletableFuture<>();
        background.run(
                () -> {
                    if (model.saved()) {
                        place.forget();
                    } else {
                        place.keep(model.model());
                    }
                },
                () -> safe.complete(null),
                failure -> {
                    notifications.warn(Message.failure("unsaved.notKept", failure));
                    safe.completeExceptionally(failure);
                });
        return safe;
    }

    /** The program ends, and whoever ends it has saved the model or does not want it. */
    static void close(UnsavedPlace place) {
        try {
            place.close();
        } catch (IOException e) {
            System.getLogger(UnsavedKeeper.class.getName())
                    .log(System.Logger.Level.WARNING, "The model will be offered again: {0}", e.getMessage());
        }
    }
}
