package inkling.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha256Test {
    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static String expected(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void everyLengthGivesThePlatformsHash() throws NoSuchAlgorithmException {
        for (int length = 0; length <= 300; length++) {
            assertEquals(expected(bytes(length)), Sha256.hex(bytes(length)), "length " + length);
        }
    }

    @Test
    void aLongTextGivesThePlatformsHash() throws NoSuchAlgorithmException {
        assertEquals(expected(bytes(1_000_003)), Sha256.hex(bytes(1_000_003)));
    }

    @Test
    void piecesOfAnyLengthGiveTheHashOfTheWhole() throws NoSuchAlgorithmException {
        byte[] whole = bytes(5000);
        Random random = new Random(1);
        Sha256 hash = new Sha256();
        for (int at = 0; at < whole.length; ) {
            int end = Math.min(whole.length, at + random.nextInt(200));
            hash.update(Arrays.copyOfRange(whole, at, end));
            at = end;
        }
        assertEquals(expected(whole), hash.hex());
    }
}
