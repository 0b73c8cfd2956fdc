/**
 * The few loops in which the engine spends its time, in plain Java and on the Vector API, with equal bits. Knows arrays and
 * index tables only; nothing of layers or networks. {@link inkling.engine.kernel.Kernels} says what they compute,
 * {@link inkling.engine.kernel.KernelChoice} which family runs.
 */
package inkling.engine.kernel;
