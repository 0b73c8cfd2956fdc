package inkling.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutTest {
    private static final String PROPERTY = "inkling.releases";

    @AfterEach
    void forget() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void whoeverMakesACopyNamesThePageAboutNewVersions() {
        System.setProperty(PROPERTY, "https://example.org/releases");
        assertEquals(Optional.of("https://example.org/releases"), About.releasesPage());
    }

    @Test
    void withoutAnAddressThereIsNoPage() {
        assertEquals(Optional.empty(), About.releasesPage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://example.org", "file:///etc/passwd", "example.org"})
    void nothingButAPageThatIsFetchedSecurelyIsOpened(String address) {
        System.setProperty(PROPERTY, address);
        assertEquals(Optional.empty(), About.releasesPage());
    }
}
