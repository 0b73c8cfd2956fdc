package inkling.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Ink;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.store.drawing.StrokeFile;
import inkling.store.drawing.StrokeSample;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled model reads digits in photographs, and where it cannot, it says so. */
class PhotographTest {
    private static final int PICTURES_OF_A_KIND = 10;

    private static Recogniser recogniser;
    private static final List<StrokeSample> DIGITS = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void readDigitsThatAreEasy() throws IOException {
        recogniser = new Recogniser(BundledModels.load());
        StrokeFile.forEach(Path.of("assets", "samples", "digits.jsonl.gz"), sample -> {
            if (sample.label().equals(said(recogniser.recognise(sample.ink())))) {
                DIGITS.add(sample);
            }
        });
    }

    /** The digit is behind the last dash of the name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "black-opens-ink-on-transparent-7.png",
                "edge-of-table-2.jpg",
                "edge-of-table-4.jpg",
                "edge-of-table-7.jpg",
                "exif-orientation-3-6.jpg",
                "exif-orientation-6-7.jpg",
                "exif-orientation-8-4.jpg",
                "in-a-box-4.png",
                "in-a-box-5.png",
                "lamp-at-the-side-3.jpg",
                "lamp-at-the-side-4.jpg",
                "red-on-green-4.png",
                "screenshot-of-paint-5.png",
                "sheet-on-table-4.jpg",
                "vignette-2.jpg",
                "vignette-4.jpg",
                "vignette-7.jpg",
                "webp-animated-8.webp",
                "webp-exif-orientation-8-4.webp",
                "webp-lossless-4.webp",
                "webp-lossless-with-alpha-7.webp",
                "webp-lossy-2.webp",
                "webp-lossy-with-alpha-7.webp",
                "white-ink-on-transparent-7.png",
                "whole-opens-8.jpg",
            })
    void theDigitOfAPhotographIsRead(String name) throws IOException {
        String right = name.substring(name.lastIndexOf('-') + 1, name.lastIndexOf('.'));

        assertEquals(right, said(read(Path.of("src/test/resources/inkling/picture", name))));
    }

    @ParameterizedTest
    @EnumSource
    void digitsAreReadWhateverDisturbsThem(Disturbance disturbance) throws IOException {
        int right = 0;
        for (int i = 0; i < PICTURES_OF_A_KIND; i++) {
            StrokeSample sample = DIGITS.get(i * 97 % DIGITS.size());
            String said = said(photographed(sample.ink(), disturbance, i));
            right += said.equals(sample.label()) ? 1 : 0;
        }

        assertTrue(right >= 0.8 * PICTURES_OF_A_KIND, disturbance + ": " + right + " of " + PICTURES_OF_A_KIND);
    }

    @Test
    void aPhotographWithoutADigitIsNone() throws IOException {
        for (Disturbance light :
                List.of(Disturbance.VIGNETTE, Disturbance.SHADOW, Disturbance.EDGE_OF_TABLE, Disturbance.SQUARED)) {
            for (int i = 0; i < 5; i++) {
                Recognition said = photographed(Ink.EMPTY, light, i);
                assertEquals("not a digit", said(said), light + " " + i);
            }
        }
    }

    private Recognition photographed(Ink ink, Disturbance disturbance, long seed) throws IOException {
        return read(Files.write(folder.resolve("photograph"), Photograph.of(ink, disturbance, seed)));
    }

    private static Recognition read(Path file) throws IOException {
        return recogniser.recognise(PictureFile.read(file).ink());
    }

    private static String said(Recognition recognition) {
        if (recognition instanceof Recognition.Blank) {
            return "not a digit";
        }
        Recognition.Answer answer = assertInstanceOf(Recognition.Answer.class, recognition);
        return answer.verdict() instanceof Verdict.NotADigit ? "not a digit" : answer.label();
    }
}
