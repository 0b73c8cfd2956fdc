package inkling.interop;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;

/** Microsoft's ONNX Runtime, as the judge of what an ONNX file means. */
final class OnnxRuntime {
    private OnnxRuntime() {}

    /**
     * What a file's network says.
     *
     * @param samples one behind the other, channels first
     * @param dimensions of all of them
     * @return {@code [samples][outputs]}
     */
    static float[][] answers(byte[] file, String input, String output, float[] samples, long... dimensions) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            try (OrtSession session = environment.createSession(file, options);
                    OnnxTensor pictures = OnnxTensor.createTensor(environment, FloatBuffer.wrap(samples), dimensions);
                    OrtSession.Result result = session.run(Map.of(input, pictures))) {
                return (float[][]) result.get(output).orElseThrow().getValue();
            }
        } catch (OrtException e) {
            throw new AssertionError(e);
        }
    }
}
