package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertEquals(
                new TreeSet<>(Texts.bundle(Language.ENGLISH).keySet()),
                new TreeSet<>(Texts.bundle(Language.CHINESE).keySet()));
    }

    @Test
    void bothLanguagesHaveTheSameGaps() {
        for (String key : Texts.bundle(Language.ENGLISH).keySet()) {
            assertEquals(gaps(Language.ENGLISH, key), gaps(Language.CHINESE, key), key);
        }
    }

    @Test
    void everyTextThatTheSourceAsksForIsThere() throws IOException {
        Pattern asked = Pattern.compile("(?:texts(?:\\(\\))?\\.(?:get|bind)|Message\\.(?:of|failure)|controls\\.label)"
                + "\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/inkling/ui"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                asked.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        assertTrue(keys.size() > 200, () -> "only " + keys.size() + " were found");
        keys.removeAll(Texts.bundle(Language.ENGLISH).keySet());
        assertEquals(Set.of(), keys);
    }

    @Test
    void whatGoesOnEndsInOneEllipsis() {
        for (Language language : Language.values()) {
            for (String key : Texts.bundle(language).keySet()) {
                String text = Texts.bundle(language).getString(key);
                assertFalse(text.contains("……") || text.contains("..."), key);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileDialogSaysWhatItIsFor(FileChoice.Kind kind) {
        Texts texts = new Texts(Language.ENGLISH);
        assertTrue(
                texts.has(kind.key().replaceFirst("files", "files.open"))
                        || texts.has(kind.key().replaceFirst("files", "files.save")),
                kind::name);
    }

    @Test
    void noTextSwallowsAnApostrophe() {
        for (Language language : Language.values()) {
            Texts.bundle(language)
                    .keySet()
                    .forEach(key ->
                            assertFalse(Texts.bundle(language).getString(key).contains("'"), key));
        }
    }

    /** Of those left out, counts are never as low, or stand for a rate. */
    @Test
    void noTextSaysOneInThePlural() {
        Pattern plural =
                Pattern.compile("\\b1 (\\w+ )?(layers|parameters|drawings|pictures|epochs|classes|files|filters"
                        + "|units|steps|runs|groups|values|colours|digits|models|networks|answers|mistakes|points)\\b");
        Set<String> never = Set.of("drop.several", "history.course", "collect.supply.learn", "collect.supply.train");
        Object[] ones = new Object[10];
        Arrays.fill(ones, 1);
        for (String key : Texts.bundle(Language.ENGLISH).keySet()) {
            String said = new Texts(Language.ENGLISH).get(key, ones);
            assertFalse(plural.matcher(said).find() && !never.contains(key) && !key.startsWith("collect.enough"), said);
        }
    }

    @Test
    void chineseIsReadAsUnicode() {
        assertEquals("识别", new Texts(Language.CHINESE).get("tab.recognise"));
    }

    @Test
    void aBoundTextFollowsTheLanguage() {
        Texts texts = new Texts(Language.ENGLISH);
        var bound = texts.bind("field.range", "0", "1");
        assertEquals("From 0 to 1.", bound.get());
        texts.language().set(Language.CHINESE);
        assertEquals("取值范围：0 到 1。", bound.get());
    }

    @Test
    void aMessageInAMessageIsTranslatedToo() {
        Message inner = Message.of("train.done", "0:05");
        assertTrue(new Texts(Language.CHINESE)
                .get(Message.of("train.result.untested", inner))
                .contains("训练完成"));
    }

    private static int gaps(Language language, String key) {
        return new MessageFormat(Texts.bundle(language).getString(key)).getFormatsByArgumentIndex().length;
    }
}
