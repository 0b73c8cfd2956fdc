package inkling.ui.mistakes;

import inkling.data.Dataset;
import inkling.data.IdxReader;
import inkling.data.Mnist;
import inkling.model.Model;
import inkling.training.Answers;
import java.io.IOException;
import java.util.Optional;

/** Examines with this program's own engine, on all processors. */
public final class EngineExaminer implements Examiner {
    @Override
    public Optional<Answers> examine(Model model, Source source, Progress progress) throws IOException {
        Dataset data = source instanceof Source.Idx idx ? IdxReader.read(idx.images(), idx.labels()) : Mnist.test();
        int threads = Runtime.getRuntime().availableProcessors();
        return Answers.of(model, data, threads, done -> progress.read(done, data.size()));
    }
}
