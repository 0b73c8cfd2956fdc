package inkling.damage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** What happens to files on disks and on their way: damage that knows nothing of the content. */
public final class ByteDamage {
    private ByteDamage() {}

    /** A copy with some accident of any kind. */
    public static byte[] any(byte[] whole, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> flipBits(whole, whole, random);
            case 1 -> overwrite(whole, whole, random);
            case 2 -> truncate(whole, whole, random);
            default -> splice(whole, whole, random);
        };
    }

    static byte[] flipBits(byte[] whole, byte[] other, Random random) {
        byte[] copy = whole.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    /** Another letter, zeros, or noise in place of a piece. */
    static byte[] overwrite(byte[] whole, byte[] other, Random random) {
        byte[] copy = whole.clone();
        int at = random.nextInt(copy.length);
        int end = at + length(copy.length - at, random);
        switch (random.nextInt(3)) {
            case 0 -> copy[at] = (byte) (32 + random.nextInt(95));
            case 1 -> Arrays.fill(copy, at, end, (byte) 0);
            default -> {
                byte[] noise = new byte[end - at];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, copy, at, noise.length);
            }
        }
        return copy;
    }

    static byte[] truncate(byte[] whole, byte[] other, Random random) {
        return Arrays.copyOf(whole, random.nextInt(whole.length));
    }

    /** A piece missing, a piece twice, a piece over another, or the beginning of one file and the end of another. */
    static byte[] splice(byte[] whole, byte[] other, Random random) {
        int at = random.nextInt(whole.length);
        int length = length(whole.length - at, random);
        return switch (random.nextInt(4)) {
            case 0 -> joined(whole, at, whole, at + length);
            case 1 -> joined(whole, at + length, whole, at);
            case 2 -> joined(whole, at, other, random.nextInt(other.length));
            default -> {
                byte[] copy = whole.clone();
                System.arraycopy(whole, random.nextInt(whole.length - length + 1), copy, at, length);
                yield copy;
            }
        };
    }

    /** Text in another encoding, packed, or with a sequence that UTF-8 does not have. */
    static byte[] encode(byte[] whole, byte[] other, Random random) {
        String text = new String(whole, StandardCharsets.UTF_8);
        return switch (random.nextInt(5)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 1 -> text.getBytes(StandardCharsets.UTF_16);
            case 2 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case 3 -> gzip(whole);
            default -> {
                byte[][] wrong = {
                    {(byte) 0xe9},
                    {(byte) 0xc0, (byte) 0x80},
                    {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
                    {(byte) 0xff},
                    {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80}
                };
                byte[] chosen = wrong[random.nextInt(wrong.length)];
                int at = random.nextInt(whole.length);
                byte[] start = Arrays.copyOf(whole, at + chosen.length);
                System.arraycopy(chosen, 0, start, at, chosen.length);
                yield joined(start, start.length, whole, at);
            }
        };
    }

    /** White space behind the end; at times more than a file may have. */
    static byte[] pad(byte[] whole, byte[] other, Random random) {
        byte[] padded =
                Arrays.copyOf(whole, whole.length + (random.nextInt(30) == 0 ? 65 << 20 : 1 << random.nextInt(20)));
        Arrays.fill(padded, whole.length, padded.length, (byte) ' ');
        return padded;
    }

    /** Mostly short, at times long. */
    private static int length(int most, Random random) {
        return 1 + random.nextInt(Math.min(most, 1 << random.nextInt(12)));
    }

    /** The start of one up to {@code end}, then the rest of another from {@code from} on. */
    private static byte[] joined(byte[] first, int end, byte[] second, int from) {
        byte[] joined = Arrays.copyOf(first, end + second.length - from);
        System.arraycopy(second, from, joined, end, second.length - from);
        return joined;
    }

    private static byte[] gzip(byte[] whole) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
