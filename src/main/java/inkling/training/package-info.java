/**
 * Training runs and their judgement: {@link inkling.training.TrainingSession} runs what a
 * {@link inkling.training.TrainingConfig} says and tells {@link inkling.training.TrainingEvent}s;
 * {@link inkling.training.Evaluation} scores a model on a data set, {@link inkling.training.Calibrator} finds out how far its
 * answers can be trusted. {@link inkling.training.FineTuning} teaches a trained model a
 * person's hand. Knows nothing of windows or files.
 */
package inkling.training;
