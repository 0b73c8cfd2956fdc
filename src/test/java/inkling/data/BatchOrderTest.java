package inkling.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchOrderTest {
    @Test
    void everySampleIsVisitedOnce() {
        int[] order = filled(1, 1, 1000);
        Arrays.sort(order);

        assertArrayEquals(IntStream.range(0, 1000).toArray(), order);
    }

    @Test
    void theOrderDependsOnSeedAndEpochAlone() {
        BatchOrder used = new BatchOrder(5);
        int[] order = new int[100];
        used.fill(order, 1);
        used.fill(order, 2);

        assertArrayEquals(filled(5, 2, 100), order);
    }

    @Test
    void otherSeedsAndEpochsGiveOtherOrders() {
        assertFalse(Arrays.equals(filled(1, 1, 100), filled(1, 2, 100)));
        assertFalse(Arrays.equals(filled(1, 1, 100), filled(2, 1, 100)));
    }

    @Test
    void allOrdersAreAboutEquallyLikely() {
        Map<String, Integer> counts = new HashMap<>();
        for (int epoch = 0; epoch < 6000; epoch++) {
            counts.merge(Arrays.toString(filled(1, epoch, 3)), 1, Integer::sum);
        }

        assertEquals(6, counts.size());
        // 1000 each; the standard deviation is 29
        assertEquals(1000, counts.values().stream().mapToInt(c -> c).max().orElse(0), 120);
        assertEquals(1000, counts.values().stream().mapToInt(c -> c).min().orElse(0), 120);
    }

    private static int[] filled(long seed, int epoch, int size) {
        int[] order = new int[size];
        new BatchOrder(seed).fill(order, epoch);
        return order;
    }
}
