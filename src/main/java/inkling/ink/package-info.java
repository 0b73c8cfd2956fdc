/**
 * What people draw or scan, and the 28x28 picture that the network sees.
 *
 * <p>Two roads lead to that picture. A drawing is an {@link inkling.ink.Ink}: {@link inkling.ink.Stroke}s kept as paths,
 * in canvas units. An image file is a {@link inkling.ink.Picture}: a grid of ink, its paper already removed.
 * {@link inkling.ink.Normaliser} takes either through small steps, each callable by itself, the way the pictures of
 * MNIST were once made; {@link inkling.ink.Preprocessing} names the figures those steps use, so that a model file can say
 * what it was trained for. {@link inkling.ink.PreprocessingTrace} shows the pictures in between, with any of the steps left out;
 * {@link inkling.ink.FramedNormaliser} makes pictures of parts of a drawing where they are in the whole.
 * {@link inkling.ink.PenTrack} makes strokes of the places where a pen was seen, {@link inkling.ink.SmoothPath} the path through
 * them: what is drawn, saved and read is that one path. {@link inkling.ink.Segmentation} finds out which strokes may be one digit of several;
 * {@link inkling.ink.PieceStrokes} lets it do so with the pieces of ink in a picture.
 *
 * <p>All values here are immutable and all results the same bits on every JDK: only arithmetic that IEEE 754 rounds
 * exactly is used ({@code + - * /} and square roots). Nothing here knows a window, an image library, a file format or a
 * network.
 */
package inkling.ink;
