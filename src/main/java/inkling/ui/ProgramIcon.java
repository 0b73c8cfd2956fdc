package inkling.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/**
 * Loads the program's icon in the sizes that a window's frame and the bar of windows show; assets/icon says how the pictures are made. Larger
 * ones are for the desktop's menu, and take long to decode.
 */
final class ProgramIcon {
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128};

    private ProgramIcon() {}

    static List<Image> inAllSizes() {
        return IntStream.of(SIZES)
                .mapToObj(size -> new Image(ProgramIcon.class
                        .getResource("/inkling/ui/program/inkling-" + size + ".png")
                        .toExternalForm()))
                .toList();
    }
}
