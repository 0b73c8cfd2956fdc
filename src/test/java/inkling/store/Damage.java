package inkling.store;

import java.util.Arrays;
import java.util.Random;

/** Ways in which files get damaged. */
final class Damage {
    private Damage() {}

    /** A copy with one of: flipped bits, another byte, a cut, a piece missing, a piece twice, a piece over another, zeros. */
    static byte[] of(byte[] whole, Random random) {
        byte[] copy = whole.clone();
        int at = random.nextInt(copy.length);
        int length = 1 + random.nextInt(Math.min(copy.length - at, 1 << random.nextInt(12)));
        switch (random.nextInt(7)) {
            case 0 -> {
                for (int i = random.nextInt(3); i >= 0; i--) {
                    copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 1 -> copy[at] = (byte) (32 + random.nextInt(95));
            case 2 -> copy = Arrays.copyOf(copy, at);
            case 3 -> copy = spliced(whole, at, at + length);
            case 4 -> copy = spliced(whole, at + length, at);
            case 5 -> System.arraycopy(whole, random.nextInt(whole.length - length + 1), copy, at, length);
            default -> Arrays.fill(copy, at, at + length, (byte) 0);
        }
        return copy;
    }

    /** Everything up to {@code end}, then everything from {@code start} on. */
    private static byte[] spliced(byte[] whole, int end, int start) {
        byte[] spliced = Arrays.copyOf(whole, end + whole.length - start);
        System.arraycopy(whole, start, spliced, end, whole.length - start);
        return spliced;
    }
}
