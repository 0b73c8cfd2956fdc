package inkling.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import inkling.ui.common.Notifications;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TourTest {
    private final List<String> gone = new ArrayList<>();
    private final Tour tour = new Tour(List.of(stop("one"), stop("two"), stop("three")));

    private Tour.Stop stop(String name) {
        return new Tour.Stop(name, name, () -> gone.add(name));
    }

    @Test
    void noStopIsOnShowBeforeItStarts() {
        assertEquals(Tour.NONE, tour.index().get());
    }

    @Test
    void eachStopBringsWhatItSpeaksOfIntoSight() {
        tour.start();
        tour.next();
        tour.back();
        assertEquals(List.of("one", "two", "one"), gone);
    }

    @Test
    void afterTheLastStopItIsOver() {
        tour.start();
        tour.next();
        tour.next();
        tour.next();
        assertEquals(Tour.NONE, tour.index().get());
    }

    @Test
    void beforeTheFirstStopThereIsNone() {
        tour.start();
        tour.back();
        assertEquals(0, tour.index().get());
    }

    @Test
    void anOfferStaysUntilItIsTaken() {
        Notifications notifications = new Notifications();
        tour.offer(notifications);
        notifications.leavePage();
        notifications.answerNotice(notifications.notice().get().choices().get(0));
        assertEquals(0, tour.index().get());
        assertNull(notifications.notice().get());
    }
}
