/**
 * Everything that is read from or written to disk, apart from data sets: {@link inkling.store.ModelFile}s,
 * {@link inkling.store.BundledModels}, the {@link inkling.store.Settings} and the drawing that survive a restart, the user's
 * own {@link inkling.store.DrawingCollection drawings}, files of {@link inkling.store.StrokeFile strokes}, and training runs on
 * their way, in a {@link inkling.store.CheckpointFolder} of {@link inkling.store.CheckpointFile}s, which open as models too. {@link
 * inkling.store.AtomicFile} writes them all but the user's drawings, which several running copies of the program append to
 * ({@link inkling.store.AppendOnlyFile}).
 *
 * <p>Whatever is wrong with a file becomes one sentence in an {@link inkling.data.UnreadableFileException}. JSON goes through
 * three types: {@link inkling.store.LimitedJsonReader} reads with limits, {@link inkling.store.JsonCursor} looks for what should be there
 * and names the place where it is not, {@link inkling.store.JsonFormatter} writes. What nobody looked for is unknown and is kept
 * ({@link inkling.store.UnknownFields}): a file that another version has added to loses nothing here.
 *
 * <p>A model is read before the first answer of a process, when nothing is compiled yet: what goes through its million characters
 * does so in short methods, and there are no lambdas or streams on that way, of which the first costs ten milliseconds. That is
 * what {@link inkling.store.LongTexts}, {@link inkling.store.Base64Bytes}, {@link inkling.store.Sha256} and
 * {@link inkling.store.CompactJson} are for.
 *
 * <p>The only package that knows gson. It knows what a training run's checkpoint is, since it keeps it, and so lies above
 * {@code training}; it knows nothing of windows.
 */
package inkling.store;
