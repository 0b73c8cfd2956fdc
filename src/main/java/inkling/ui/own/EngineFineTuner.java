package inkling.ui.own;

import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.training.FineTuning;
import inkling.training.TrainingEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** Fine-tunes with this program's own engine, on all processors. */
public final class EngineFineTuner implements FineTuner {
    private static final long SEED = 1;

    @Override
    public Optional<FineTuning.Outcome> fineTune(Model model, List<LabelledDrawing> drawings, DoublePredicate goOn) {
        int threads = Runtime.getRuntime().availableProcessors();
        FineTuning tuning = new FineTuning(model, drawings, FineTuning.Known.to(model), SEED, threads);
        int[] steps = {1};
        return tuning.run(event -> {
            if (event instanceof TrainingEvent.Started started) {
                steps[0] = started.epochs() * started.stepsPerEpoch();
            } else if (event instanceof TrainingEvent.Step step && !goOn.test((double) step.step() / steps[0])) {
                tuning.stop();
            }
        });
    }
}
