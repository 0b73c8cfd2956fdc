package inkling.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.chart.TagPlaces.Box;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagPlacesTest {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 110;

    private static void assertInside(List<Box> boxes) {
        for (Box box : boxes) {
            assertTrue(box.x() >= 0 && box.x() + box.width() <= WIDTH, box::toString);
            assertTrue(box.y() >= 0 && box.y() + box.height() <= HEIGHT, box::toString);
        }
    }

    private static void assertApart(List<Box> boxes) {
        for (Box one : boxes) {
            for (Box other : boxes) {
                boolean apart = one == other
                        || one.x() + one.width() <= other.x()
                        || other.x() + other.width() <= one.x()
                        || one.y() + one.height() <= other.y()
                        || other.y() + other.height() <= one.y();
                assertTrue(apart, () -> one + " over " + other);
            }
        }
    }

    @Test
    void aBoxWithRoomStaysWhereItBelongs() {
        Box box = new Box(100, 50, 20, 16);
        assertEquals(List.of(box), TagPlaces.within(WIDTH, HEIGHT, List.of(box)));
    }

    @Test
    void boxesBeyondAnEdgeAreWithinIt() {
        assertInside(TagPlaces.within(
                WIDTH, HEIGHT, List.of(new Box(396, -8, 20, 16), new Box(390, 105, 20, 16), new Box(-9, 50, 20, 16))));
    }

    @Test
    void sixBoxesAtOnePlaceLieBesideOneAnother() {
        List<Box> places = TagPlaces.within(WIDTH, HEIGHT, Collections.nCopies(6, new Box(395, 100, 24, 16)));
        assertInside(places);
        assertApart(places);
    }

    @Test
    void boxesThatFindNoRoomAboveOneAnotherMoveLeft() {
        List<Box> places = TagPlaces.within(WIDTH, 40, Collections.nCopies(6, new Box(395, 10, 24, 16)));
        assertApart(places);
    }
}
