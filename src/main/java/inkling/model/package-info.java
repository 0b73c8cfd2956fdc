/**
 * What a trained network is, wherever it lives: {@link inkling.model.Model} with its weights, labels and preprocessing, and
 * {@link inkling.model.TrainingRecord}, how it came to be.
 *
 * <p>Plain values. Knows the engine's descriptions of networks; knows nothing of files, training runs or windows.
 */
package inkling.model;
