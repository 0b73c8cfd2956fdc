package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class ProgramIconTest {
    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everySizeIsASquareOfThatSize() {
        List<String> sizes = ProgramIcon.inAllSizes().stream()
                .map(icon -> (int) icon.getWidth() + "x" + (int) icon.getHeight())
                .toList();
        assertEquals(List.of("16x16", "24x24", "32x32", "48x48", "64x64", "128x128"), sizes);
    }

    @Test
    void theStrokeIsLegibleInTheSmallestToo() {
        for (Image icon : ProgramIcon.inAllSizes()) {
            // Half way down the seven there is ink, to its left there is the ground.
            int side = (int) icon.getWidth();
            double inkRed = icon.getPixelReader()
                    .getColor(side * 36 / 64, side * 28 / 64)
                    .getRed();
            double groundRed = icon.getPixelReader()
                    .getColor(side * 12 / 64, side * 28 / 64)
                    .getRed();
            assertTrue(inkRed - groundRed > 0.5, () -> side + ": " + inkRed + " on " + groundRed);
        }
    }
}
