/**
 * What all files of the program have in common: {@link inkling.store.AtomicFile} writes them all but the user's drawings, which
 * several running copies of the program append to ({@link inkling.store.AppendOnlyFile}); {@link inkling.store.LockFile} keeps the
 * copies apart; {@link inkling.store.UserFolder} says where they are. What is kept has packages of its own: {@code json} for the
 * notation of all, {@code model}, {@code drawing}, {@code run} and {@code settings}.
 *
 * <p>Whatever is wrong with a file becomes one sentence in an {@link inkling.data.UnreadableFileException}.
 *
 * <p>A model is read before the first answer of a process, when nothing is compiled yet: what goes through its million characters
 * does so in short methods, and there are no lambdas or streams on that way, of which the first costs ten milliseconds. That is
 * what {@link inkling.store.json.LongTexts}, {@link inkling.store.Sha256} and {@link inkling.store.json.CompactJson} are for; the benchmark
 * {@code ColdParts} holds the last two against the platform and gson. Base64 of our own was there too, and went: it gained 5 %.
 *
 * <p>The only packages that know gson. They know what a training run's checkpoint is, since they keep it, and so lie above
 * {@code training}; they know nothing of windows.
 */
package inkling.store;
