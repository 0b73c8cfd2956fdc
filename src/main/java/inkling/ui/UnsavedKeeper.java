package inkling.ui;

import inkling.ui.common.Dialogue;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Sees to it that the end of the program, whatever ends it, loses no model that is not saved yet. On the UI thread. */
final class UnsavedKeeper implements Function<NamedModel, CompletionStage<?>> {
    private final UnsavedPlace place;
    private final Dialogue dialogue;
    private final Executor background;
    private final Executor ui;

    /** @param background runs one after the other what it is given */
    UnsavedKeeper(UnsavedPlace place, Dialogue dialogue, Executor background, Executor ui) {
        this.place = place;
        this.dialogue = dialogue;
        this.background = background;
        this.ui = ui;
    }

    /** To be told each model that comes into use; complete when no end of the program could lose it. */
    @Override
    public CompletionStage<?> apply(NamedModel model) {
        CompletableFuture<Void> safe = new CompletableFuture<>();
        background.execute(() -> {
            try {
                if (model.saved()) {
                    place.forget();
                } else {
                    place.keep(model.model());
                }
                safe.complete(null);
            } catch (IOException | RuntimeException e) {
                ui.execute(() -> {
                    dialogue.warn(Message.failure("unsaved.notKept", e));
                    safe.completeExceptionally(e);
                });
            }
        });
        return safe;
    }
}
