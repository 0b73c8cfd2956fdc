package inkling.store.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Base64BytesTest {
    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatWasEncodedComesBack() {
        Random random = new Random(1);
        for (int length = 0; length <= 400; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertArrayEquals(bytes, Base64Bytes.decode(Base64.getEncoder().encode(bytes)), "length " + length);
        }
    }

    @Test
    void everyOtherCharacterIsRefusedAtEveryPlace() {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (char c = 0; c < 256; c++) {
            if (alphabet.indexOf(c) < 0) {
                for (int at = 0; at < 8; at++) {
                    StringBuilder text = new StringBuilder("ABCDEFGHIJKL");
                    text.setCharAt(at, c);
                    assertNull(Base64Bytes.decode(latin(text.toString())), c + " at " + at);
                }
            }
        }
    }

    @Test
    void aGroupThatIsNotWholeIsRefused() {
        assertNull(Base64Bytes.decode(latin("ABCDA")));
        assertNull(Base64Bytes.decode(latin("ABCDAB=")));
        assertNull(Base64Bytes.decode(latin("AB==ABCD")));
    }
}
