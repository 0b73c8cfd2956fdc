/**
 * Labelled pictures to train and judge networks with.
 *
 * <p>A {@link inkling.data.Dataset} is pictures, labels and class names in memory. {@link inkling.data.Mnist} has the one that
 * comes with the program; {@link inkling.data.IdxReader} reads any other from a pair of IDX files and answers damaged or
 * hostile ones with an {@link inkling.data.UnreadableFileException}, never with a lack of memory.
 * {@link inkling.data.ContentKind} is what its pictures show, and so what augmentation may do with them. {@link inkling.data.BatchOrder}
 * shuffles.
 *
 * <p>{@link inkling.data.Augmenter} makes new pictures out of known ones while training goes on, step by step
 * ({@link inkling.data.AugmentationStep}); {@link inkling.data.Junk} draws what is no digit. Both work on an
 * {@code inkling.data.AugmentationContext}: what draws does so on its {@code Sheet}, what bends adds to its {@code Deformation}, and in the
 * end the ink is laid into the frame as every drawing is, sampled once. Every picture follows from its key alone: seed, epoch and
 * sample.
 *
 * <p>Knows the engine's shapes and random numbers; knows nothing of networks in training, ink, JSON or windows.
 */
package inkling.data;
