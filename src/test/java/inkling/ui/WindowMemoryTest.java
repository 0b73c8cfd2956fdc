package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ui.common.Preferences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowMemoryTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 740);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1920, 1080);

    @Test
    void theFirstWindowHasTheUsualSizeAndNoPlace() {
        assertEquals(new WindowMemory.Place(1180, 740, Optional.empty()), place(Map.of()));
    }

    @Test
    void theLastPlaceOnASecondScreenIsKept() {
        assertEquals(
                new WindowMemory.Place(1800, 1000, Optional.of(new Point2D(1400, 20))),
                place(last("1400", "20", "1800", "1000")));
    }

    @Test
    void aWindowLargerThanAllScreensFillsTheOneItIsOn() {
        assertEquals(
                new WindowMemory.Place(1366, 740, Optional.of(new Point2D(93, 11))),
                place(last("93", "11", "100000", "100000")));
    }

    @Test
    void aWindowOutsideAllScreensComesBackToThePrimaryOne() {
        assertEquals(new WindowMemory.Place(1366, 740, Optional.empty()), place(last("90000", "-500", "1800", "1000")));
    }

    @Test
    void aSizeBelowTheLeastIsTheUsualOne() {
        assertEquals(
                new WindowMemory.Place(1180, 740, Optional.of(new Point2D(0, 0))), place(last("0", "0", "5", "NaN")));
    }

    private static WindowMemory.Place place(Map<String, String> settings) {
        return WindowMemory.place(new Preferences(settings), LAPTOP, List.of(LAPTOP, PROJECTOR));
    }

    private static Map<String, String> last(String x, String y, String width, String height) {
        return Map.of("window.x", x, "window.y", y, "window.width", width, "window.height", height);
    }
}
