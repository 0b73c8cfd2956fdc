package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileTitlesTest {
    private static List<String> titles(String... files) {
        return List.copyOf(
                FileTitles.of(Stream.of(files).map(Path::of).toList()).values());
    }

    @Test
    void aNameThatIsThereOnceStandsAlone() {
        assertEquals(List.of("a", "b.onnx"), titles("/home/ada/a.json", "/home/ada/b.onnx"));
    }

    @Test
    void namesakesAreToldApartByTheirFolder() {
        assertEquals(List.of("a – old", "a – new"), titles("/home/old/a.json", "/home/new/a.json"));
    }

    @Test
    void asManyFoldersAreNamedAsItTakes() {
        assertEquals(
                List.of("a – " + Path.of("old", "models"), "a – " + Path.of("new", "models")),
                titles("/home/old/models/a.json", "/home/new/models/a.json"));
    }

    @Test
    void namesakesInOneFolderAreToldApartByTheirEnding() {
        assertEquals(List.of("a.json", "a.inkling"), titles("/home/ada/a.json", "/home/ada/a.inkling"));
    }

    @Test
    void namesakesInTwoFoldersAreToldApartByEndingAndFolder() {
        assertEquals(
                List.of("a.json – ada", "a.inkling – ada", "a.json – eve", "a.inkling – eve"),
                titles("/home/ada/a.json", "/home/ada/a.inkling", "/home/eve/a.json", "/home/eve/a.inkling"));
    }

    @Test
    void aFileAtTheTopIsToldApartFromOneBelow() {
        assertEquals(List.of("a – /", "a – /home"), titles("/a.json", "/home/a.json"));
    }
}
