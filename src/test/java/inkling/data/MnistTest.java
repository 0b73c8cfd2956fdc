package inkling.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.layer.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MnistTest {
    @ParameterizedTest
    @CsvSource({
        "train-images-idx3-ubyte.gz, ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
        "train-labels-idx1-ubyte.gz, 65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
        "t10k-images-idx3-ubyte.gz, 0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
        "t10k-labels-idx1-ubyte.gz, ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
    })
    void theFilesAreThePublishedOnes(String file, String sha256) throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(GzipInput.of(Mnist.open(file)), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        assertEquals(sha256, HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void thereAreTenThousandPicturesToJudgeWith() {
        Dataset test = Mnist.test();

        assertEquals(10_000, test.size());
        assertEquals(new Shape(28, 28, 1), test.shape());
        // the first picture is a seven
        assertEquals("7", test.classes().get(test.label(0)));
    }

    @Test
    void thereAreSixtyThousandPicturesToTrainWith() {
        Dataset train = Mnist.train();

        assertEquals(60_000, train.size());
        // the last picture is an eight
        assertEquals("8", train.classes().get(train.label(59_999)));
    }
}
