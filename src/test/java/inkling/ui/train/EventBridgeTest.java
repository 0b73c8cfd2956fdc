package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventBridgeTest {
    private final List<Runnable> later = new ArrayList<>();
    private final List<List<Integer>> batches = new ArrayList<>();
    private final EventBridge<Integer> bridge = new EventBridge<>(later::add, batches::add);

    @Test
    void manyEventsCrossTogetherInTheirOrder() {
        for (int i = 0; i < 1000; i++) {
            bridge.tell(i);
        }
        assertEquals(1, later.size());
        later.get(0).run();
        assertEquals(1, batches.size());
        assertEquals(1000, batches.get(0).size());
        assertEquals(999, batches.get(0).get(999));
    }

    @Test
    void eventsAfterACrossingCrossTheNextTime() {
        bridge.tell(1);
        later.get(0).run();
        bridge.tell(2);
        later.get(1).run();
        assertEquals(List.of(List.of(1), List.of(2)), batches);
    }

    @Test
    void noneIsLostWhenManyThreadsTell() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 1000; i++) {
                    bridge.tell(i);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        List.copyOf(later).forEach(Runnable::run);
        assertEquals(4000, batches.stream().mapToInt(List::size).sum());
    }
}
