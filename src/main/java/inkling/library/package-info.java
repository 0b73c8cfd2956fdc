/**
 * The engine as a library: {@link inkling.library.Training} trains a network, {@link inkling.library.ModelFiles} reads and writes
 * models, and {@link inkling.library.DrawnFiles} says what is drawn in a file. They put together what the other packages hold, as
 * the command line does, and hide nothing of it: who needs more than they offer uses {@link inkling.training.TrainingSession},
 * {@link inkling.recognition.Recogniser} and {@link inkling.engine.Predictor} themselves.
 *
 * <pre>{@code
 * Model model = Training.of(Preset.QUICK).seed(1).on(Mnist.train());
 * ModelFiles.write(Path.of("quick.json"), model);
 * ModelFiles.writeOnnx(Path.of("quick.onnx"), model);
 * List<String> texts = new DrawnFiles(model).texts(Path.of("photograph.jpg"));
 * }</pre>
 *
 * <p>Numbers are floats, pictures 28 x 28 values from 0 (paper) to 1 (ink), row by row. No method needs a window or a display.
 */
package inkling.library;
