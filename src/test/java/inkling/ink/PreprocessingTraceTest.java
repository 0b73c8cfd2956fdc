package inkling.ink;

import static inkling.ink.InkTest.stroke;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.random.KeyedRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreprocessingTraceTest {
    private final Normaliser normaliser = new Normaliser(Preprocessing.INKLING_INK_1);

    /** An upright line of 40 units in the lower right, with a pen of 20: its box is 20 x 60. */
    private final Ink line = Ink.EMPTY.with(stroke(20, 210, 180, 210, 220));

    @Test
    void withAllStepsADrawingEndsInTheNormalisersPicture() {
        for (int sample = 0; sample < 50; sample++) {
            Ink ink = scribble(sample);
            assertEquals(
                    normaliser.normalise(ink),
                    new Normalised.Digit(walk(ink, NormaliserStep.ALL).result()));
        }
    }

    @Test
    void withAllStepsAnImageEndsInTheNormalisersPicture() {
        for (int sample = 0; sample < 20; sample++) {
            Picture image = Rasteriser.draw(scribble(sample), 280, 200);
            assertEquals(
                    normaliser.normalise(image),
                    new Normalised.Digit(PreprocessingTrace.of(normaliser, image, NormaliserStep.ALL)
                            .result()));
        }
    }

    @Test
    void aDrawingWithoutStrokesHasNoWay() {
        assertThrows(IllegalArgumentException.class, () -> walk(Ink.EMPTY, NormaliserStep.ALL));
    }

    @Test
    void anImageWithoutInkStaysPaper() {
        Picture paper = new Picture(9, 9, new float[81]);
        assertEquals(
                new Picture(28, 28, new float[784]),
                PreprocessingTrace.of(normaliser, paper, NormaliserStep.ALL).result());
    }

    @Test
    void theBoxIsAroundTheInkAsItWasDrawn() {
        Bounds box = walk(line, NormaliserStep.ALL).box();
        assertEquals(20, box.left(), 1e-9);
        assertEquals(22, box.right(), 1e-9);
        assertEquals(17, box.top(), 1e-9);
        assertEquals(23, box.bottom(), 1e-9);
    }

    @Test
    void withoutAnyStepTheCanvasIsShrunkAsItStands() {
        PreprocessingTrace none = walk(line, Set.of());
        assertEquals(none.asDrawn(), none.result());
        assertEquals(new InkBox(20, 17, 2, 6), box(none.result()));
    }

    @Test
    void withoutFitSmallInkIsCentredButStaysSmall() {
        // 4 pixels of path and a pen of 2.5, from 16.75 to 23.25
        assertEquals(8, box(without(NormaliserStep.FIT)).height());
    }

    @Test
    void withoutTheRedrawnPenItsOwnWidthIsScaledAlong() {
        // 60 units become 20 pixels, so the pen's 20 become 6.67
        InkBox box = box(without(NormaliserStep.PEN));
        assertEquals(20, box.height());
        assertEquals(7, box.width());
    }

    @Test
    void withoutBrighteningAThinLineStaysGrey() {
        Ink thin = Ink.EMPTY.with(stroke(4, 100.5, 20, 100.5, 260));
        Set<NormaliserStep> thinAndGrey = EnumSet.of(NormaliserStep.FIT, NormaliserStep.CENTRE);
        assertTrue(brightest(walk(thin, thinAndGrey).result()) < 0.5);
        thinAndGrey.add(NormaliserStep.BRIGHTEN);
        assertEquals(1, brightest(walk(thin, thinAndGrey).result()));
    }

    @Test
    void withoutTheCentreOfMassTheBoxIsInTheMiddle() {
        Ink heavyFoot = Ink.EMPTY.with(stroke(8, 140, 40, 140, 240, 200, 240, 140, 236, 200, 232));
        Picture byBox = walk(heavyFoot, EnumSet.complementOf(EnumSet.of(NormaliserStep.CENTRE)))
                .result();
        assertEquals(4, box(byBox).top());
        assertTrue(box(walk(heavyFoot, NormaliserStep.ALL).result()).top() < 4);
    }

    @Test
    void aStepLeftOutChangesNothingBeforeIt() {
        List<PreprocessingTrace.Stage> all = walk(line, NormaliserStep.ALL).stages();
        List<PreprocessingTrace.Stage> uncentred = walk(line, EnumSet.complementOf(EnumSet.of(NormaliserStep.CENTRE)))
                .stages();
        assertEquals(all.subList(0, 3), uncentred.subList(0, 3));
    }

    @Test
    void anImageHasNoPen() {
        Picture image = Rasteriser.draw(line, 280, 280);
        assertEquals(
                List.of(NormaliserStep.FIT, NormaliserStep.BRIGHTEN, NormaliserStep.CENTRE),
                PreprocessingTrace.of(normaliser, image, Set.of()).stages().stream()
                        .map(PreprocessingTrace.Stage::step)
                        .toList());
    }

    private Picture without(NormaliserStep step) {
        return walk(line, EnumSet.complementOf(EnumSet.of(step))).result();
    }

    private PreprocessingTrace walk(Ink ink, Set<NormaliserStep> on) {
        return PreprocessingTrace.of(normaliser, ink, on);
    }

    private static InkBox box(Picture picture) {
        return InkBox.of(picture, 0).orElseThrow();
    }

    private static float brightest(Picture picture) {
        float brightest = 0;
        for (float value : picture.ink()) {
            brightest = Math.max(brightest, value);
        }
        return brightest;
    }

    private static Ink scribble(int sample) {
        KeyedRandom random = new KeyedRandom(1, 0, 0, sample);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            points.add(new Point(280 * random.nextDouble(), 200 * random.nextDouble()));
        }
        return Ink.EMPTY.with(new Stroke(points, 4 + 30 * random.nextDouble()));
    }
}
