package inkling.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import inkling.ui.common.Notifications;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpViewModelTest {
    private static final Path FOLDER = Path.of("/home/ada/inkling");

    private final Notifications notifications = new Notifications();
    private final Tour tour = new Tour(List.of(new Tour.Stop("one", "one", () -> {})));
    private final List<Path> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final HelpViewModel help =
            new HelpViewModel(new About("1", "17", true, FOLDER), tour, notifications, opened::add, copied::add);

    @Test
    void theTourStartsWithTheCardOutOfTheWay() {
        help.toggle();
        help.startTour();
        assertFalse(help.open().get());
        assertEquals(0, tour.index().get());
    }

    @Test
    void theFolderIsOpened() {
        help.openFolder();
        assertEquals(List.of(FOLDER), opened);
    }

    @Test
    void thePathOfTheFolderIsCopiedAndThatIsSaid() {
        help.copyFolder();
        assertEquals(List.of(FOLDER.toString()), copied);
        assertEquals("record.copied", notifications.notice().get().text().key());
    }
}
