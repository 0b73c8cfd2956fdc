package inkling.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** Loads the program's icon in all sizes that desktops ask for; assets/icon says how the pictures are made. */
final class ProgramIcon {
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

    private ProgramIcon() {}

    static List<Image> inAllSizes() {
        return IntStream.of(SIZES)
                .mapToObj(size -> new Image(ProgramIcon.class
                        .getResource("/inkling/ui/program/inkling-" + size + ".png")
                        .toExternalForm()))
                .toList();
    }
}
