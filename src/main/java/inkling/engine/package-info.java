/**
 * The neural network engine: what a network is ({@link inkling.engine.NetworkSpec}, {@link inkling.engine.layer.LayerSpec}), what it has
 * learned ({@link inkling.engine.Parameters}), how it runs ({@link inkling.engine.Network} in a
 * {@link inkling.engine.Workspace}) and how it learns ({@link inkling.engine.Trainer}, {@link inkling.engine.Optimiser},
 * {@link inkling.engine.SoftmaxCrossEntropy}). These are kept apart on purpose: a layer that owned its weights and remembered its
 * last input would serve one thread at a time. What is used and no longer trained gets simpler:
 * {@link inkling.engine.FoldedNetwork} takes batch normalisation into the layers before it.
 *
 * <p>A {@link inkling.engine.Predictor} is ready from a process's first moment on: nothing on the way there uses a lambda or a
 * stream, whose first use costs ten milliseconds, and {@link inkling.engine.WarmUp} gets the fast kernels ready meanwhile.
 *
 * <p>Activations are {@code [n][h][w][c]}, channels last; convolution weights {@code [kh][kw][cIn][cOut]}, dense weights
 * {@code [in][out]}. Knows nothing of pictures, files or windows.
 */
package inkling.engine;
