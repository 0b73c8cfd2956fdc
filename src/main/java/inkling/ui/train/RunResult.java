package inkling.ui.train;

import inkling.model.Model;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.ModelGuard;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Keeps or drops what a run has learned. On the UI thread. */
public final class RunResult implements CurrentModel.Choice {
    private final RunViewModel run;
    private final CurrentModel currentModel;
    private final ModelGuard guard;

    RunResult(RunViewModel run, CurrentModel currentModel, ModelGuard guard) {
        this.run = run;
        this.currentModel = currentModel;
        this.guard = guard;
        run.onResult(result -> currentModel.offer(result, this));
    }

    /** The result of the run becomes the model in use. */
    void keep() {
        keep(() -> {});
    }

    @Override
    public void keep(Runnable then) {
        Optional<Model> result = run.state().get().undecided();
        if (result.isEmpty()) {
            return;
        }
        guard.unlessUnsaved("model.unsaved.replace", () -> {
            currentModel.keepCandidate(result.get());
            run.close(currentModel.kept());
            then.run();
        });
    }

    /** The result of the run is dropped; the model in use stays. */
    @Override
    public void goBack() {
        RunState state = run.state().get();
        if (state instanceof RunState.Choosing || state instanceof RunState.Broken) {
            currentModel.dropCandidate();
            run.close(CompletableFuture.completedStage(null));
        }
    }
}
