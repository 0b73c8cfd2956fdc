package inkling.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatasetCheckTest {
    private static final Dataset DIGITS = Mnist.train().slice(0, 200);

    @Test
    void mnistIsAsItShouldBe() {
        assertEquals(List.of(), remedies(Mnist.test()));
        assertEquals(List.of(), remedies(DIGITS));
    }

    @Test
    void valuesFromZeroToOneAreFound() {
        Dataset black = DIGITS.withPixels((image, at) -> DIGITS.pixel(image, at) > 127 ? 1 : 0);
        assertEquals(List.of(Remedy.STRETCH), remedies(black));
        assertEquals(255, DatasetCheck.brightest(Remedy.STRETCH.apply(black), black.size()));
    }

    @Test
    void valuesFromZeroToSixteenAreFound() {
        assertEquals(List.of(Remedy.STRETCH), remedies(DIGITS.withPixels((image, at) -> DIGITS.pixel(image, at) / 15)));
    }

    @Test
    void darkOnLightIsFound() {
        Dataset dark = Remedy.INVERT.apply(DIGITS);
        assertEquals(List.of(Remedy.INVERT), remedies(dark));
        assertEquals(DIGITS.sha256(), Remedy.INVERT.apply(dark).sha256());
    }

    @ParameterizedTest
    @EnumSource(names = {"TRANSPOSE", "TURN_LEFT", "TURN_RIGHT", "TURN_ROUND", "MIRROR", "FLIP"})
    void everyTurnIsFoundAndPutRight(Remedy turn) {
        Dataset turned = turn.apply(DIGITS);
        List<Remedy> found = remedies(turned);
        assertEquals(1, found.size());
        assertEquals(DIGITS.sha256(), Remedy.apply(found, turned).sha256());
    }

    @Test
    void severalFaultsAreFoundAtOnce() {
        Dataset wrong = Remedy.INVERT.apply(Remedy.TRANSPOSE.apply(DIGITS));
        assertEquals(List.of(Remedy.INVERT, Remedy.TRANSPOSE), remedies(wrong));
        assertEquals(DIGITS.sha256(), Remedy.apply(remedies(wrong), wrong).sha256());
    }

    @Test
    void oneStrayLabelIsFound() {
        Dataset stray = labelled(DIGITS, 17, 255);
        assertEquals(List.of(Remedy.DROP_STRAYS), remedies(stray));
        Dataset dropped = Remedy.DROP_STRAYS.apply(stray);
        assertEquals(199, dropped.size());
        assertEquals(10, dropped.classes().size());
        assertTrue(DatasetCheck.look(stray).get(0).reason().toString().contains("picture 17 has the label 255"));
    }

    @Test
    void classesWithoutAPictureAreNamed() {
        Dataset withoutThree = DIGITS.withoutClasses(java.util.Set.of(3), false).withClasses(Mnist.DIGITS);
        DatasetCheck.Finding finding = DatasetCheck.look(withoutThree).get(0);
        assertEquals(
                "In \"MNIST\" there is no picture of the class 3.",
                finding.reason().toString());
        assertEquals(9, Remedy.DROP_EMPTY.apply(withoutThree).classes().size());
    }

    @Test
    void aClassThatOnlyHasANumberAmongNamesIsFound() {
        List<String> names = List.of("zero", "one", "two", "3", "four", "five", "six", "seven", "eight", "nine");
        Dataset named = new Dataset("named", DIGITS.shape(), pixels(DIGITS), labels(DIGITS), names);
        assertTrue(DatasetCheck.look(named).get(0).reason().toString().contains("class 3 has no name"));
        assertEquals(Optional.empty(), DatasetCheck.look(named).get(0).remedy());
    }

    @Test
    void picturesOfOtherThingsAreNotCalledTurned() {
        Dataset half = new Dataset(
                "halves",
                DIGITS.shape(),
                pixels(DIGITS.withPixels((image, at) -> at % 28 < 14 && at / 28 > 4 * (image % 5) ? 200 : 0)),
                labels(DIGITS),
                Mnist.DIGITS);
        assertEquals(List.of(), remedies(half));
    }

    private static Dataset labelled(Dataset data, int picture, int label) {
        byte[] labels = labels(data);
        labels[picture] = (byte) label;
        List<String> names = new ArrayList<>(
                IntStream.rangeClosed(0, label).mapToObj(String::valueOf).toList());
        return new Dataset(data.name(), data.shape(), pixels(data), labels, names);
    }

    private static byte[] pixels(Dataset data) {
        byte[] pixels = new byte[data.size() * data.shape().size()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] =
                    (byte) data.pixel(i / data.shape().size(), i % data.shape().size());
        }
        return pixels;
    }

    private static byte[] labels(Dataset data) {
        byte[] labels = new byte[data.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) data.label(i);
        }
        return labels;
    }

    private static List<Remedy> remedies(Dataset data) {
        return DatasetCheck.look(data).stream()
                .map(finding -> finding.remedy().orElseThrow())
                .toList();
    }
}
