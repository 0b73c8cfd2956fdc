package inkling.interop;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Microsoft's ONNX Runtime, as the judge of what an ONNX file means. */
final class OnnxRuntime {
    private static final long LARGE_STACK = 64L << 20;

    private OnnxRuntime() {}

    /** Holds the environment of the process, which is made at its first use. */
    private static final class Environment {
        static final OrtEnvironment OF_PROCESS = environment();
    }

    /**
     * Makes the environment on a large stack. The native library (1.29.0) then searches the process's command line by a regular
     * expression whose recursion grows with its length: a class path of some thousand characters overflows a stack of the usual
     * size, and the process dies without a word of Java's.
     */
    private static OrtEnvironment environment() {
        AtomicReference<OrtEnvironment> made = new AtomicReference<>();
        Thread thread = new Thread(null, () -> made.set(OrtEnvironment.getEnvironment()), "onnxruntime", LARGE_STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return made.get();
    }

    /**
     * What a file's network says.
     *
     * @param samples one behind the other, channels first
     * @param dimensions of all of them
     * @return {@code [samples][outputs]}
     */
    static float[][] answers(byte[] file, String input, String output, float[] samples, long... dimensions) {
        OrtEnvironment environment = Environment.OF_PROCESS;
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
