/**
 * Labelled pictures to train and judge networks with.
 *
 * <p>A {@link inkling.data.Dataset} is pictures, labels and class names in memory. {@link inkling.data.Mnist} has the one that
 * comes with the program; {@link inkling.data.IdxReader} reads any other from a pair of IDX files and answers damaged or
 * hostile ones with an {@link inkling.data.UnreadableFileException}, never with a lack of memory.
 * {@link inkling.data.ContentKind} is what its pictures show, and so what augmentation may do with them. {@link inkling.data.BatchOrder}
 * shuffles.
 *
 * <p>Knows the engine's shapes and random numbers; knows nothing of networks in training, augmentation, ink, JSON or windows.
 */
package inkling.data;
