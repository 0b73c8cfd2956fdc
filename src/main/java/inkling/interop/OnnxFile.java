package inkling.interop;

import com.google.protobuf.InvalidProtocolBufferException;
import inkling.data.FileKind;
import inkling.data.FileReason;
import inkling.data.UnreadableFileException;
import inkling.failure.ExplainedIOException;
import inkling.model.Model;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes models as <a href="https://onnx.ai">ONNX</a>, for ONNX Runtime and whatever else reads it, and reads those of PyTorch
 * and other programs.
 *
 * <p>What is written has one input, {@code picture} [batch, 1, 28, 28], white ink on black from 0 to 1, and two outputs:
 * {@code probabilities} [batch, classes], calibrated, of the real classes, and {@code logits} as the network gives them. Labels,
 * preprocessing, calibration and the training's data and settings are in {@code metadata_props}, each under a name that begins with
 * {@code inkling.}; read again, the weights are the same to the bit. Dropout and the epochs' figures are not in the file. The same
 * model always gives the same bytes.
 *
 * <p>What is read is a graph that comes down to a chain of convolutions, pooling, normalisation, activations and dense layers, as
 * PyTorch, Keras and others export them: pictures of 28 x 28 with the channel first, last or missing, as rows of 784, or of 32 x 32
 * with paper around them; weights may lie in a second file beside it. What other programs know of preprocessing is not in their files, so their networks are given white ink on
 * black from 0 to 1, as MNIST has it, their classes are called 0, 1, 2, ..., and they are not calibrated.
 */
public final class OnnxFile {
    /** The largest file that is read or written, 64 MB. */
    public static final long MAX_BYTES = 64L << 20;

    private OnnxFile() {}

    /**
     * Opens a network.
     *
     * @throws UnreadableFileException if it cannot be read, is damaged, or consists of something that Inkling does not have; the
     *     sentence names the operator
     */
    public static Model read(Path file) throws UnreadableFileException {
        long limit = Math.min(MAX_BYTES, Runtime.getRuntime().maxMemory() / 8);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) limit + 1);
        } catch (IOException e) {
            throw UnreadableFileException.of(file.toString(), e);
        }
        if (bytes.length > limit) {
            throw new UnreadableFileException(file.toString(), FileReason.TOO_LARGE.of(limit >> 20));
        }
        Path folder = file.toAbsolutePath().getParent();
        return read(bytes, file.toString(), name(file), new ExternalData(folder, limit));
    }

    /**
     * @param file its name in errors
     * @param name of the network, if the file has none that means something
     */
    static Model read(byte[] bytes, String file, String name) throws UnreadableFileException {
        return read(bytes, file, name, ExternalData.NONE);
    }

    private static Model read(byte[] bytes, String file, String name, ExternalData beside)
            throws UnreadableFileException {
        try {
            return OnnxImport.model(OnnxDecoder.decode(ByteBuffer.wrap(bytes), beside), name);
        } catch (UnusableException e) {
            throw new UnreadableFileException(file, e.reason(), e);
        } catch (InvalidProtocolBufferException e) {
            throw new UnreadableFileException(file, InteropReason.NOT_ONNX.of(), e);
        } catch (IOException e) {
            throw UnreadableFileException.of(file, e);
        }
    }

    private static String name(Path file) {
        return FileKind.ONNX.withoutEnding(String.valueOf(file.getFileName()));
    }

    /**
     * The bytes of the model's ONNX file.
     *
     * @throws IOException with a sentence for the user, if it would be larger than {@link #MAX_BYTES} or a weight is not finite
     */
    public static byte[] toBytes(Model model) throws IOException {
        if (!model.parameters().isFinite()) {
            throw new ExplainedIOException(InteropReason.EXPORT_NOT_FINITE.of());
        }
        long weights = (long) model.parameters().layout().size() * Float.BYTES;
        if (weights > MAX_BYTES) {
            throw new ExplainedIOException(InteropReason.EXPORT_TOO_LARGE.of(weights >> 20, MAX_BYTES >> 20));
        }
        return OnnxEncoder.encode(OnnxExport.of(model));
    }
}
