/**
 * Training runs and their calibration: {@link inkling.training.TrainingSession} runs what a
 * {@link inkling.training.TrainingConfig} says and tells {@link inkling.training.TrainingEvent}s; a
 * {@link inkling.training.Checkpoint} holds a run between two steps, so that another session goes on with the same bits;
 * {@link inkling.training.Evaluation} scores a model on a data set, {@link inkling.training.Predictions} keeps its prediction for
 * each picture, {@link inkling.training.Calibrator} calibrates it; {@link inkling.training.FineTuning} fine-tunes a trained model
 * on a person's drawings. Knows nothing of windows or files.
 */
package inkling.training;
