package inkling.interop;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
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

    /** @throws AssertionError if it cannot be loaded, or run for one black picture [1, 1, 28, 28] */
    static void requireUsable(byte[] file) {
        OrtEnvironment environment = Environment.OF_PROCESS;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                OrtSession session = environment.createSession(file, options);
                OnnxTensor picture =
                        OnnxTensor.createTensor(environment, FloatBuffer.allocate(784), new long[] {1, 1, 28, 28})) {
            session.run(Map.of("x", picture)).close();
        } catch (OrtException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * What a file's network says.
     *
     * @param samples one behind the other, channels first
     * @param dimensions of all of them
     * @return {@code [samples][outputs]}
     */
    static float[][] answers(byte[] file, String input, String output, float[] samples, long... dimensions) {
        return answers(file, input, output, inkling.interop.OnnxTensor.FLOAT, samples, dimensions);
    }

    /** @param type of the input's values, of those that are real numbers or bytes */
    static float[][] answers(byte[] file, String input, String output, int type, float[] samples, long... dimensions) {
        OrtEnvironment environment = Environment.OF_PROCESS;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            try (OrtSession session = environment.createSession(file, options);
                    OnnxTensor pictures = tensor(environment, type, samples, dimensions);
                    OrtSession.Result result = session.run(Map.of(input, pictures))) {
                return (float[][]) result.get(output).orElseThrow().getValue();
            }
        } catch (OrtException e) {
            throw new AssertionError(e);
        }
    }

    /** The values of each of these outputs, in the order in which ONNX Runtime holds them. */
    static Map<String, float[]> all(
            byte[] file, String input, List<String> outputs, float[] samples, long... dimensions) {
        OrtEnvironment environment = Environment.OF_PROCESS;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            try (OrtSession session = environment.createSession(file, options);
                    OnnxTensor pictures = tensor(environment, inkling.interop.OnnxTensor.FLOAT, samples, dimensions);
                    OrtSession.Result result = session.run(Map.of(input, pictures))) {
                Map<String, float[]> values = new HashMap<>();
                for (String output : outputs) {
                    FloatBuffer buffer = ((OnnxTensor) result.get(output).orElseThrow()).getFloatBuffer();
                    float[] copy = new float[buffer.remaining()];
                    buffer.get(copy);
                    values.put(output, copy);
                }
                return values;
            }
        } catch (OrtException e) {
            throw new AssertionError(e);
        }
    }

    private static OnnxTensor tensor(OrtEnvironment environment, int type, float[] values, long... dimensions)
            throws OrtException {
        if (type == inkling.interop.OnnxTensor.UINT8) {
            ByteBuffer bytes = ByteBuffer.allocateDirect(values.length);
            for (float value : values) {
                bytes.put((byte) Math.round(value));
            }
            return OnnxTensor.createTensor(environment, bytes.flip(), dimensions, OnnxJavaType.UINT8);
        } else if (type == inkling.interop.OnnxTensor.DOUBLE) {
            DoubleBuffer doubles = DoubleBuffer.allocate(values.length);
            for (float value : values) {
                doubles.put(value);
            }
            return OnnxTensor.createTensor(environment, doubles.flip(), dimensions);
        }
        return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), dimensions);
    }
}
