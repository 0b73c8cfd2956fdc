/**
 * Looks into a network while it works on one sample: every activation and, for an assumed answer, every gradient
 * ({@link inkling.inspection.InspectedNetwork}, {@link inkling.inspection.ForwardPass}, {@link inkling.inspection.BackwardPass}); and how
 * a single value came about, term by term ({@link inkling.inspection.Arithmetic}, {@link inkling.inspection.GradientArithmetic}).
 *
 * <p>The passes run the engine's own layers, one after the other, in the order in which the network states them: nothing is fused or
 * folded, so each layer's output is there to be seen. The arithmetic is written out a second time, as sums that a person can follow, in
 * the order and with the rounding of the numeric contract ({@link inkling.engine.kernel.ReferenceKernels}). It gives the engine's bits;
 * a test holds every unit of every kind of layer to that.
 *
 * <p>Knows the engine and nothing of pictures, files and windows.
 */
package inkling.inspection;
