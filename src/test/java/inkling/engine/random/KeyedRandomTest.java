package inkling.engine.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeyedRandomTest {
    /** The first outputs of SplitMix64 for the seed 1234567, as they stand in many a library's tests. */
    private static final long[] PUBLISHED = {
        6457827717110365317L,
        3203168211198807973L,
        Long.parseUnsignedLong("9817491932198370423"),
        4593380528125082431L,
        Long.parseUnsignedLong("16408922859458223821")
    };

    @Test
    void theNumbersAreThoseOfSplitMix64() {
        assertArrayEquals(
                PUBLISHED,
                LongStream.range(0, 5).map(i -> KeyedRandom.at(1234567, i)).toArray());
    }

    @Test
    void aKeyOfOnePartIsHashedToSplitMix64sFirstNumber() {
        assertEquals(PUBLISHED[0], KeyedRandom.hash(1234567));
    }

    @Test
    void aStreamIsRandomAccessAtItsHash() {
        KeyedRandom random = new KeyedRandom(3, 4);
        for (int i = 0; i < 10; i++) {
            assertEquals(KeyedRandom.at(KeyedRandom.hash(3, 4), i), random.nextLong());
        }
    }

    @Test
    void aKeyStartsItsStreamAnew() {
        KeyedRandom random = new KeyedRandom(3, 4);
        long first = random.nextLong();
        random.nextLong();
        random.key(3, 4);
        assertEquals(first, random.nextLong());
    }

    @Test
    void neighbouringKeysHaveDifferentStreams() {
        Set<Long> first = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            for (long purpose = 1; purpose <= 4; purpose++) {
                for (long epoch = 0; epoch < 20; epoch++) {
                    first.add(new KeyedRandom(seed, purpose, epoch).nextLong());
                }
            }
        }
        assertEquals(1600, first.size());
    }

    /** Mean, variance and each sixteenth of the interval, over 64,000 numbers: five deviations of room. */
    @Test
    void doublesAreUniform() {
        KeyedRandom random = new KeyedRandom(1);
        int[] counts = new int[16];
        double sum = 0;
        for (int i = 0; i < 64_000; i++) {
            double x = random.nextDouble();
            counts[(int) (16 * x)]++;
            sum += x;
        }
        assertEquals(0.5, sum / 64_000, 5 * Math.sqrt(1 / 12.0 / 64_000));
        for (int count : counts) {
            assertEquals(4000, count, 5 * Math.sqrt(4000));
        }
    }

    @Test
    void doublesStayWithinTheirBounds() {
        KeyedRandom random = new KeyedRandom(1);
        for (int i = 0; i < 1000; i++) {
            double x = random.nextDouble(-3, -1);
            assertTrue(x >= -3 && x < -1);
        }
    }

    @Test
    void integersAreUniformBelowTheirBound() {
        KeyedRandom random = new KeyedRandom(2);
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            counts[random.nextInt(7)]++;
        }
        for (int count : counts) {
            assertEquals(10_000, count, 5 * Math.sqrt(10_000));
        }
    }

    @Test
    void gaussiansHaveMeanZeroAndDeviationOne() {
        KeyedRandom random = new KeyedRandom(3);
        double sum = 0;
        double squares = 0;
        int within = 0;
        for (int i = 0; i < 40_000; i++) {
            double x = random.nextGaussian();
            sum += x;
            squares += x * x;
            within += Math.abs(x) < 1 ? 1 : 0;
        }
        assertEquals(0, sum / 40_000, 5 / Math.sqrt(40_000));
        assertEquals(1, squares / 40_000, 5 * Math.sqrt(2.0 / 40_000));
        assertEquals(0.6827, within / 40_000.0, 0.012);
    }
}
