package inkling.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import inkling.JavaSource;
import inkling.JavaSource.Call;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final List<ReasonKey> KEYS = keys();
    /** Values that no file and no setting of a user states: an error in the program, said to programmers. */
    private static final Set<String> PROGRAMMERS_ONLY = Set.of(
            "inkling/adversarial/PixelSearch.java",
            "inkling/adversarial/Target.java",
            "inkling/attribution/StrokeGridSearch.java",
            "inkling/attribution/Contrast.java",
            "inkling/ink/FramedNormaliser.java",
            "inkling/data/Dataset.java",
            "inkling/augmentation/Glyph.java",
            "inkling/engine/layer/Window.java",
            "inkling/engine/WorkerPool.java",
            "inkling/ink/Bounds.java",
            "inkling/ink/Ink.java",
            "inkling/ink/BackgroundRemoval.java",
            "inkling/ink/Picture.java",
            "inkling/ink/Segmentation.java",
            "inkling/ink/PreprocessingTrace.java",
            "inkling/inspection/BackwardArithmetic.java",
            "inkling/inspection/InspectedNetwork.java",
            "inkling/inspection/Unit.java",
            "inkling/recognition/Recognition.java",
            "inkling/recognition/Row.java",
            "inkling/store/json/JsonText.java",
            "inkling/training/ConfusionMatrix.java",
            "inkling/training/McNemarTest.java",
            "inkling/ui/common/Icon.java",
            "inkling/ui/common/Shortcut.java",
            "inkling/ui/common/SvgOutline.java",
            "inkling/ui/train/SettingsConfig.java");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyKeyHasASentenceAndEverySentenceAKey(String language) throws IOException {
        assertTrue(KEYS.size() > 250, () -> "only " + KEYS.size() + " keys were found");
        assertEquals(
                KEYS.stream().map(SentencesTest::name).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(file(language).keySet()));
    }

    @Test
    void bothLanguagesUseTheSameArguments() throws IOException {
        Properties english = file("en");
        Properties chinese = file("zh");
        Map<String, Set<String>> different = new TreeMap<>();
        for (String key : english.stringPropertyNames()) {
            if (!gaps(english.getProperty(key)).equals(gaps(chinese.getProperty(key)))) {
                different.put(key, gaps(chinese.getProperty(key)));
            }
        }
        assertEquals(Map.of(), different);
    }

    @Test
    void everyReasonIsGivenAsManyArgumentsAsItsSentenceHasGaps() throws IOException {
        Properties english = file("en");
        List<Call> given = JavaSource.calls(Pattern.compile("\\b(\\w+Reason)\\.([A-Z_]+)\\.of"));
        assertTrue(given.size() > 200, () -> "only " + given.size() + " were found");
        List<String> wrong = new ArrayList<>();
        for (Call call : given) {
            String key = call.head().group(1) + "." + call.head().group(2);
            if (gaps(english.getProperty(key)).size() != call.arguments().size()) {
                wrong.add(call + " " + key);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noExceptionThatAUserCanMeetHasItsSentenceInTheSource() throws IOException {
        Set<String> wordy = new TreeSet<>();
        for (Call call : JavaSource.calls(Pattern.compile("new (?:IOException|IllegalArgumentException)"))) {
            boolean commandLine = call.file().startsWith("inkling/cli/");
            if (!commandLine && String.join("", call.arguments()).contains("\"")) {
                wordy.add(call.file());
            }
        }
        wordy.removeAll(PROGRAMMERS_ONLY);
        assertEquals(Set.of(), wordy);
    }

    @Test
    void noSentenceSwallowsAnApostrophe() throws IOException {
        for (String language : List.of("en", "zh")) {
            file(language)
                    .forEach((key, text) -> assertEquals(
                            0,
                            text.toString()
                                    .replace("''", "")
                                    .chars()
                                    .filter(c -> c == '\'')
                                    .count(),
                            key::toString));
        }
    }

    @Test
    void figuresStandAsTheyAreInTheFile() {
        assertEquals("12345 1.0E-5", SystemReason.UNKNOWN.of("12345 " + 1e-5).in(Locale.ENGLISH));
        assertEquals("12345", SystemReason.UNKNOWN.of(12345).in(Locale.GERMANY));
    }

    @Test
    void wordsOfAFileCannotWriteOnTheTerminal() {
        assertEquals("\ufffd[31ma", SystemReason.UNKNOWN.of("\u001b[31ma").in(Locale.ENGLISH));
    }

    @Test
    void aReasonAmongTheArgumentsIsSaidInTheSameLanguage() {
        Reason inner = SystemReason.PROGRAM_ERROR.of("b");
        assertEquals(
                "无法使用“a”：程序内部出错（b）。。", SystemReason.FILE_PROBLEM.of("a", inner).in(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void anErrorOfTheProgramIsASentenceToo() {
        assertEquals(
                SystemReason.PROGRAM_ERROR
                        .of("java.lang.NullPointerException: x")
                        .in(Locale.ENGLISH),
                Reason.of(new NullPointerException("x")).in(Locale.ENGLISH));
        assertEquals(
                SystemReason.PROGRAM_ERROR.of("java.lang.StackOverflowError").in(Locale.ENGLISH),
                Reason.of(new StackOverflowError()).in(Locale.ENGLISH));
    }

    private static String name(ReasonKey key) {
        return key.group() + "." + key.name();
    }

    private static Set<String> gaps(String pattern) {
        Set<String> gaps = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)[,}]").matcher(pattern);
        while (matcher.find()) {
            gaps.add(matcher.group(1));
        }
        return gaps;
    }

    private static Properties file(String language) throws IOException {
        Properties properties = new Properties();
        try (var in = Sentences.class.getResourceAsStream("failures_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private static List<ReasonKey> keys() {
        List<ReasonKey> keys = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("inkling")) {
            if (type.isEnum() && type.isAssignableTo(ReasonKey.class)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    keys.add((ReasonKey) constant);
                }
            }
        }
        return keys;
    }
}
