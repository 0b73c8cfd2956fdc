/**
 * Contains the few loops in which the engine spends its time. Knows arrays and index tables only; nothing of layers or
 * networks.
 *
 * <p>{@link inkling.engine.kernel.Kernels} declares the loops. Three families compute them, with equal bits:
 *
 * <ul>
 *   <li>{@link inkling.engine.kernel.ReferenceKernels} defines what they are, in plain loops. <b>Read it first.</b>
 *   <li>{@link inkling.engine.kernel.ScalarKernels} is fast in plain Java. It has a class for each way to walk through
 *       a product and through its gradient, for sums, pooling and normalisation; {@code ScalarLanes} holds the loops
 *       that the just-in-time compiler turns into vector instructions, and tells under which conditions it does.
 *   <li>{@code VectorKernels} is faster on the Vector API. It has a class for each way to walk through a product, for
 *       outer products, sums, pooling and normalisation, and one for the masks that some of them share.
 * </ul>
 *
 * <p>The classes named {@code ...Blocks} are unrolled loops, generated from templates that are shorter than they are:
 * {@code src/test/resources/inkling/engine/kernel}.
 *
 * <p>{@link inkling.engine.kernel.KernelSelector} selects the family that runs.
 */
package inkling.engine.kernel;
