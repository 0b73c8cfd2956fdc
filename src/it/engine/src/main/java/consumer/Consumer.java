package consumer;

import inkling.data.ContentKind;
import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.engine.Preset;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Window;
import inkling.library.DrawnFiles;
import inkling.library.ModelFiles;
import inkling.library.Training;
import inkling.model.Model;
import inkling.recognition.Recogniser;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the documentation says that the engine does, as somebody writes it who has read no more. */
final class Consumer {
    private static final TrainingConfig ONE_EPOCH =
            Recipes.seconds(ContentKind.DIGITS).change().epochs(1).heldOut(1000).build();

    private Consumer() {}

    /** The network that is trained for seconds. */
    static Model quick() {
        return Training.of(Preset.QUICK)
                .config(Recipes.seconds(ContentKind.DIGITS))
                .seed(1)
                .on(Mnist.train());
    }

    static Model firstSteps(Dataset pictures) {
        return Training.of(Preset.FIRST_STEPS).config(ONE_EPOCH).seed(1).on(pictures);
    }

    static Model own(Dataset pictures) {
        Conv2d filters = new Conv2d(8, Window.square(5, 2, Padding.SAME));
        return Training.of("mine", filters, new Relu(), new Dense(10))
                .config(ONE_EPOCH)
                .on(pictures);
    }

    static void keep(Model model, Path folder) throws IOException {
        ModelFiles.write(folder.resolve("model.json"), model);
        ModelFiles.writeOnnx(folder.resolve("model.onnx"), model);
    }

    static List<float[]> probabilities(Path onnx, List<float[]> pictures) throws IOException {
        Recogniser recogniser = new Recogniser(ModelFiles.read(onnx));
        return pictures.stream()
                .map(picture -> recogniser.answer(picture).probabilities())
                .toList();
    }

    static List<String> texts(Path file) throws IOException {
        return new DrawnFiles(ModelFiles.bundled()).texts(file);
    }
}
