package inkling.store;

/**
 * SHA-256 (FIPS 180-4) in plain loops. The platform's own digest is faster in the long run, but in a process that has just begun
 * it takes 35 ms for a model's weights, half of that to find its provider, where this takes 9: short methods that are called once
 * a block are compiled after a few hundred blocks.
 */
public final class Sha256 {
    private static final int BLOCK = 64;
    /** Where the message's length in bits begins in the last block. */
    private static final int LENGTH_AT = BLOCK - Long.BYTES;

    /** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
    private static final int[] ROUND_CONSTANTS = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };

    private final int[] state = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };
    private final int[] schedule = new int[BLOCK];
    /** The bytes of a block that is not full yet. */
    private final byte[] pending = new byte[BLOCK];

    private long length;

    /** The hash of these bytes, in lower-case hexadecimal. */
    public static String hex(byte[] bytes) {
        Sha256 hash = new Sha256();
        hash.update(bytes);
        return hash.hex();
    }

    /** Adds bytes to what is hashed. */
    void update(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int filled = (int) (length % BLOCK);
            int count = Math.min(BLOCK - filled, bytes.length - at);
            if (count == BLOCK) {
                compress(bytes, at);
            } else {
                System.arraycopy(bytes, at, pending, filled, count);
                if (filled + count == BLOCK) {
                    compress(pending, 0);
                }
            }
            at += count;
            length += count;
        }
    }

    /** The hash of all bytes, in lower-case hexadecimal. Nothing can be added after it. */
    public String hex() {
        long bits = length * Byte.SIZE;
        int filled = (int) (length % BLOCK);
        // a one, as many zeros as it takes, and the length
        byte[] end = new byte[(filled < LENGTH_AT ? BLOCK : 2 * BLOCK) - filled];
        end[0] = (byte) 0x80;
        for (int i = 0; i < Long.BYTES; i++) {
            end[end.length - 1 - i] = (byte) (bits >>> i * Byte.SIZE);
        }
        update(end);
        StringBuilder hex = new StringBuilder();
        for (int word : state) {
            for (int shift = Integer.SIZE - 4; shift >= 0; shift -= 4) {
                hex.append(Character.forDigit(word >>> shift & 15, 16));
            }
        }
        return hex.toString();
    }

    private void compress(byte[] bytes, int from) {
        expand(bytes, from, schedule);
        rounds(schedule, state);
    }

    private static void expand(byte[] bytes, int from, int[] w) {
        for (int i = 0; i < 16; i++) {
            int at = from + 4 * i;
            w[i] = bytes[at] << 24 | (bytes[at + 1] & 255) << 16 | (bytes[at + 2] & 255) << 8 | bytes[at + 3] & 255;
        }
        // Rotations are written out, here and below: until it is compiled, a call costs more than what it computes.
        for (int i = 16; i < BLOCK; i++) {
            int x = w[i - 15];
            int y = w[i - 2];
            w[i] = w[i - 16]
                    + w[i - 7]
                    + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3)
                    + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10);
        }
    }

    private static void rounds(int[] w, int[] state) {
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        int[] k = ROUND_CONSTANTS;
        for (int i = 0; i < BLOCK; i++) {
            int t1 = h
                    + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7))
                    + (e & f ^ ~e & g)
                    + k[i]
                    + w[i];
            int t2 = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c);
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }
}
