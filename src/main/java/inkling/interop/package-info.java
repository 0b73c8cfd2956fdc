/**
 * Models in the formats of other programs: {@link inkling.interop.OnnxFile} writes networks as ONNX and opens those that consist
 * of layers which Inkling has; {@link inkling.interop.NpzFile} writes weights for numpy.
 *
 * <p>ONNX takes three steps, each of which can be read by itself: {@code OnnxExport} and {@code OnnxImport} translate between a
 * {@link inkling.model.Model} and the records {@code OnnxModel}, {@code OnnxGraph}, {@code OnnxNode}, {@code OnnxTensor}, which are
 * the part of ONNX's published schema that such networks need; {@code OnnxEncoder} and {@code OnnxDecoder} know the schema's field
 * numbers; {@code ProtoWriter} and {@code ProtoReader} know protocol buffers. ONNX has channels first, Inkling has them last;
 * {@code ChannelOrder} takes weights from one to the other.
 *
 * <p>What a graph does to pixels before its first layer ({@code GraphScale}) is part of the network, as its first layer, and not of
 * {@link inkling.model.InputScale}: that says how pictures become what the graph takes, which its file seldom says and {@code
 * --input} replaces, while what the graph computes nobody may replace.
 *
 * <p>Reading trusts nothing: size, counts and depth are bounded, and every error is an
 * {@link inkling.data.UnreadableFileException}. The only package that knows protocol buffers, whose classes load only when an ONNX
 * file is read or written. It lies beside {@code store} and knows nothing of it, of JSON or of windows.
 */
package inkling.interop;
