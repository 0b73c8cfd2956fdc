/**
 * The few loops in which the engine spends its time, in plain Java and on the Vector API, with equal bits. Knows arrays and
 * index tables only; nothing of layers or networks. {@link inkling.engine.kernel.Kernels} says what they compute,
 * {@link inkling.engine.kernel.KernelChoice} which family runs.
 *
 * <p>The Vector API's family is several classes rather than one, since each of its loops has to be written out block by block: one
 * room for each way to walk through a product, for outer products, for sums, for pooling and for normalisation, one for the masks that some of them
 * share, and {@code VectorKernels} as the door.
 *
 * <p>The family in plain Java has the same rooms: {@code ScalarProducts}, {@code ScalarOuterProducts}, {@code ScalarPooling},
 * {@code ScalarNormalisation}, with {@code ScalarKernels} as the door; {@code ScalarLanes} holds the few loops that become vector instructions, and tells under which
 * conditions they do.
 */
package inkling.engine.kernel;
