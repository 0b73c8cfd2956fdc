package inkling.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import inkling.ui.common.Notifications;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HelpViewModelTest {
    private static final String PAGE = "https://example.org/inkling/releases";
    private static final Path FOLDER = Path.of("/home/ada/inkling");

    private final Notifications notifications = new Notifications();
    private final Tour tour = new Tour(List.of(new Tour.Stop("one", "one", () -> {})));
    private final List<Object> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final HelpViewModel help = help(Optional.of(PAGE));

    private HelpViewModel help(Optional<String> releases) {
        About about = new About("1", "17", "21", true, FOLDER, releases);
        return new HelpViewModel(() -> about, tour, notifications, new Outside() {
            @Override
            public void openFolder(Path folder) {
                opened.add(folder);
            }

            @Override
            public void openPage(String address) {
                opened.add(address);
            }

            @Override
            public void copy(String text) {
                copied.add(text);
            }
        });
    }

    @Test
    void thePageAboutNewVersionsOpensWhenItIsAskedFor() {
        help.toggle();
        assertEquals(List.of(), opened);
        help.checkForNewVersion();
        assertEquals(List.of(PAGE), opened);
    }

    @Test
    void aCopyWithoutSuchAPageOpensNone() {
        help(Optional.empty()).checkForNewVersion();
        assertEquals(List.of(), opened);
    }

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
