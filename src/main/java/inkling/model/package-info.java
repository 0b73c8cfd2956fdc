/**
 * Trained models: {@link inkling.model.Model} with its labels, its preprocessing, its {@link inkling.model.Calibration} and its
 * {@link inkling.model.TrainingRecord}. A package of its own, below training, recognition and store, because all three hand
 * models around and none of them should own the type; so too the arithmetic of a calibration, which training finds and
 * recognition applies. {@link inkling.model.LabelledDrawing} and {@link inkling.model.DrawingDataset} are what a person drew, for
 * store to keep and training to learn from. {@link inkling.model.DatasetIdentity} names the pictures that a run learned from,
 * {@link inkling.model.ProgramVersion} the program, and {@link inkling.model.DecimalText} keeps numbers in records the same on
 * every JDK.
 */
package inkling.model;
