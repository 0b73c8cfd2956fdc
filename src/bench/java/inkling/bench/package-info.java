/**
 * Benchmarks, not tests: how fast the kernels, the layers ({@code inkling.engine.LayerBenchmark}, beside the package-private classes
 * that it needs), a training step and one image are, with both kernel families in the same run; and the adapter that puts the
 * engine among others; besides, tables of how well a model turns away what is no digit, and reads any size and pen. Nothing here is part of the program. {@code src/bench/README.md} has the commands.
 */
package inkling.bench;
