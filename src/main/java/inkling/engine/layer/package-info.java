/**
 * The kinds of layers: what each is and how it runs. Of each kind there is one record that implements
 * {@link inkling.engine.layer.LayerSpec}, which states its settings and their ranges, the shape that comes out, the parameters,
 * the cost and how it is described; and one {@link inkling.engine.layer.Layer} beside it ({@code Conv2d} and {@code Conv2dLayer})
 * with the forward and the backward pass, which {@link inkling.engine.layer.LayerFactory} makes. {@link inkling.engine.layer.LayerKind}
 * lists the kinds.
 *
 * <p>The list is an enum rather than a sealed interface, since Java 17 checks a switch for completeness over an enum alone.
 * Whatever must know every kind but does not belong to this package (JSON in {@code store}, ONNX in {@code interop}) is a switch
 * expression over it without a default, which stops to compile when a kind is added; what a compiler cannot see, such as texts, is
 * seen by a test that walks the list. Where an optimisation concerns two kinds in a row (max pooling does the work of a ReLU; batch
 * normalisation is folded into the weights before it) it names them, and does nothing for all others, which is right for any kind.
 *
 * <p>Activations are {@code [n][h][w][c]}, channels last. The package knows the kernels, and no network, file or window.
 */
package inkling.engine.layer;
