/**
 * Trained models: {@link inkling.model.Model} with its labels, its preprocessing, its {@link inkling.model.Calibration} and its
 * {@link inkling.model.TrainingRecord}. A package of its own, below training, recognition and store, because all three hand
 * models around and none of them should own the type; so too the arithmetic of a calibration, which training finds and
 * recognition applies. {@link inkling.model.LabelledDrawing} and {@link inkling.model.DrawingDataset} are what a person drew, for
 * store to keep and training to learn from. {@link inkling.model.DatasetIdentity} names the pictures that a run learned from,
 * {@link inkling.model.ProgramVersion} the program, and {@link inkling.model.DecimalText} keeps numbers in records the same on
 * every JDK.
 *
 * <p>How pictures become a network's input is an {@link inkling.model.InputScale} beside the network rather than a part of its first
 * layer: with padding an offset cannot be folded into weights exactly, further training has to go on with the same input, and a file
 * should say what its network is given.
 */
package inkling.model;
