package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private final Region first = region(200, 40);
    private final Region second = region(900, 60);
    private final SideBySide both = SideBySide.centred(first, second, 10);

    private static Region region(double width, double height) {
        Region region = new Region();
        region.setPrefSize(width, height);
        return region;
    }

    private void layOut(double width) {
        second.setMinWidth(300);
        both.resize(width, both.prefHeight(width));
        both.layout();
    }

    @Test
    void whereThereIsRoomTheSecondTakesTheRest() {
        layOut(600);
        assertEquals(210, second.getLayoutX());
        assertEquals(390, second.getWidth());
        assertEquals(60, both.getHeight());
    }

    @Test
    void theLowerOneIsInTheMiddle() {
        layOut(600);
        assertEquals(10, first.getLayoutY());
    }

    @Test
    void withoutRoomForItsLeastWidthTheSecondComesBelow() {
        layOut(500);
        assertEquals(0, second.getLayoutX());
        assertEquals(50, second.getLayoutY());
        assertEquals(500, second.getWidth());
        assertEquals(110, both.getHeight());
    }

    @Test
    void theFirstIsNeverWiderThanAllOfIt() {
        layOut(150);
        assertEquals(150, first.getWidth());
    }
}
