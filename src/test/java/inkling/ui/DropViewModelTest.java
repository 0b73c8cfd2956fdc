package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.FileKind;
import inkling.data.FileUse;
import inkling.ui.common.Background;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.common.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DropViewModelTest {
    private final List<Path> models = new ArrayList<>();
    private final List<Path> pictures = new ArrayList<>();
    private final Notifications notifications = new Notifications();
    private final DropViewModel drops =
            new DropViewModel(models::add, pictures::add, notifications, Background.onCallingThread(), Runnable::run);

    @TempDir
    Path folder;

    @Test
    void aModelFileIsOpened() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "{\"format\": \"inkling-model\"}");
        drops.drop(List.of(file));
        assertEquals(List.of(file), models);
    }

    @Test
    void aPictureIsReadWhateverItIsCalled() throws IOException {
        Path file = Files.write(folder.resolve("seven"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        drops.drop(List.of(file));
        assertEquals(List.of(file), pictures);
    }

    @Test
    void aForeignFileGetsASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Ada");
        drops.drop(List.of(file));
        assertEquals(
                Message.failure("drop.foreign", FileKind.TEXT.refusal(file, FileUse.DROPPED)),
                notifications.notice().get().text());
    }

    @Test
    void drawingsAreNoModelAndGetASentence() throws IOException {
        drops.drop(List.of(Files.writeString(folder.resolve("mine.json"), "{\"strokes\": []}")));
        assertTrue(models.isEmpty());
        assertEquals("drop.foreign", notifications.notice().get().text().key());
    }

    @Test
    void aFolderGetsASentence() {
        drops.drop(List.of(folder));
        assertEquals("drop.foreign", notifications.notice().get().text().key());
    }

    @Test
    void aFileThatIsGoneGetsASentence() {
        drops.drop(List.of(folder.resolve("gone.json")));
        assertEquals("drop.unreadable", notifications.notice().get().text().key());
    }

    @Test
    void severalFilesGetASentenceAndNoneIsOpened() {
        drops.drop(List.of(folder.resolve("a.json"), folder.resolve("b.json")));
        assertTrue(models.isEmpty());
        assertEquals(Message.of("drop.several", 2), notifications.notice().get().text());
    }

    @ParameterizedTest
    @CsvSource({
        "mine.inkling, drop.model.hint, true",
        "mine.json, drop.model.hint, true",
        "theirs.ONNX, drop.model.hint, true",
        "seven.png, drop.picture.hint, true",
        "letter.txt, drop.foreign.hint, false"
    })
    void theHintFollowsTheName(String name, String hint, boolean useful) {
        drops.hover(List.of(Path.of(name)));
        assertEquals(
                new DropViewModel.Hint(Message.of(hint), useful), drops.hint().get());
    }

    @Test
    void theHintSaysThatOneFileIsEnough() {
        drops.hover(List.of(Path.of("a.json"), Path.of("b.json")));
        assertEquals("drop.several.hint", drops.hint().get().text().key());
    }

    @Test
    void theHintGoesWhenTheFileIsDraggedAway() {
        drops.hoverPicture();
        drops.leave();
        assertNull(drops.hint().get());
    }

    @Test
    void nothingIsTakenWhileAQuestionWaits() {
        ask();
        assertFalse(drops.accepts());
    }

    private void ask() {
        notifications.ask(new Question(Message.of("close"), Message.of("close"), List.of(Question.cancel())));
    }

    @Test
    void aFileOfAStartIsOpenedAsADroppedOneIs() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.inkling"), "{\"format\": \"inkling-model\"}");
        drops.open(List.of(file));
        assertEquals(List.of(file), models);
    }

    @Test
    void filesOfStartsWaitUntilAQuestionIsAnswered() throws IOException {
        Path one = Files.writeString(folder.resolve("one.inkling"), "{\"format\": \"inkling-model\"}");
        Path two = Files.writeString(folder.resolve("two.inkling"), "{\"format\": \"inkling-model\"}");
        ask();
        drops.open(List.of(one));
        drops.open(List.of(two));
        assertTrue(models.isEmpty());
        notifications.answer(notifications.question().get().safe());
        assertEquals(List.of(one, two), models);
    }
}
