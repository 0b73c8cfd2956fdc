package inkling.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.attribution.StrokeInfluence.Region;
import inkling.ink.Bounds;
import inkling.ink.FramedNormaliser;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.recognition.Recogniser;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class InkAttributionTest {
    private static final double PEN = 16;

    private static Stroke line(double... coordinates) {
        Stroke stroke = new Stroke(List.of(new Point(coordinates[0], coordinates[1])), PEN);
        for (int i = 2; i < coordinates.length; i += 2) {
            stroke = stroke.with(new Point(coordinates[i], coordinates[i + 1]));
        }
        return stroke;
    }

    private static Recogniser bundled() throws IOException {
        return new Recogniser(BundledModels.load());
    }

    /** A bar of 100 and a slanted leg of 208. */
    private static final Ink SEVEN = new Ink(List.of(line(70, 50, 170, 50, 90, 242)));

    @Test
    void inkInTheUpperHalfSpeaksForUpAndInTheLowerForDown() {
        // Two bars, the upper one longer: the centre of mass lies between them.
        Ink ink = new Ink(List.of(line(50, 60, 230, 60), line(50, 220, 130, 220)));

        InkAttribution attribution = InkAttribution.of(new Recogniser(HalvesModel.of("up", "down")), ink);

        assertEquals(0, attribution.answer());
        assertEquals(1, attribution.runnerUp());
        for (StrokeInfluence piece : attribution.pieces()) {
            boolean upper = piece.stroke().points().get(0).y() < 100;
            assertEquals(upper ? 1 : -1, Math.signum(piece.influence()), piece.toString());
        }
    }

    /**
     * In the middle of a straight bar a piece and a pen's width at either end are left out, and half a pen's width of that is covered by
     * the round ends again. The bar is 17.5 pixels long and 2.5 wide; a tenth of that ink is the logit.
     */
    @Test
    void theInfluenceIsWhatTheLogitsLoseWithTheInk() {
        Ink bar = new Ink(List.of(line(40, 140, 240, 140)));

        InkAttribution attribution = InkAttribution.of(new Recogniser(HalvesModel.rows(28, "ink", "none")), bar);

        double piece = 17.5 / attribution.pieces().size();
        // A round end covers less than a square one, by (1 - pi / 4) of half a pen's square, at four corners.
        double corners = (4 - Math.PI) * 1.25 * 1.25;
        double lost = 2.5 * (piece + 2.5) + corners;
        StrokeInfluence middle = attribution.pieces().get(attribution.pieces().size() / 2);
        assertEquals(0.1 * (17.5 * 2.5 + Math.PI * 1.25 * 1.25), attribution.logOdds(), 0.02);
        assertEquals(0.1 * lost, middle.influence(), 0.02);
    }

    /** One after the other, cut at places computed here, each picture read by itself. */
    @Test
    void theBatchGivesWhatSinglePicturesGive() throws IOException {
        Recogniser recogniser = bundled();
        Ink ink = new Ink(List.of(line(70, 50, 190, 50), line(190, 50, 190, 230)));
        FramedNormaliser frame = new FramedNormaliser(recogniser.normaliser(), ink);

        InkAttribution attribution = InkAttribution.of(recogniser, ink);

        assertEquals(25, attribution.pieces().size());
        double pen = 2.5 * 180 / 17.5;
        for (int i = 0; i < 25; i++) {
            List<Stroke> rest = new ArrayList<>();
            double from = 12 * (i < 10 ? i : i - 10) - pen;
            double to = from + 12 + 2 * pen;
            double length = i < 10 ? 120 : 180;
            if (from > 0) {
                rest.add(i < 10 ? line(70, 50, 70 + from, 50) : line(190, 50, 190, 50 + from));
            }
            if (to < length) {
                rest.add(i < 10 ? line(70 + to, 50, 190, 50) : line(190, 50 + to, 190, 230));
            }
            rest.add(ink.strokes().get(i < 10 ? 1 : 0));
            float[] probabilities =
                    recogniser.answer(frame.picture(new Ink(rest)).ink()).probabilities();
            double logOdds =
                    Math.log(probabilities[attribution.answer()]) - Math.log(probabilities[attribution.runnerUp()]);
            assertEquals(
                    logOdds, attribution.logOdds() - attribution.pieces().get(i).influence(), 1e-3, "piece " + i);
        }
    }

    @Test
    void theBarIsWhatMakesASevenNoOne() throws IOException {
        InkAttribution attribution = InkAttribution.of(bundled(), SEVEN);

        assertEquals(7, attribution.answer());
        StrokeInfluence most = attribution.mostFor().orElseThrow();
        assertEquals(50, most.stroke().points().get(0).y());
        assertEquals(attribution.strongest(), most.influence());
        assertTrue(most.region() == Region.TOP_LEFT || most.region() == Region.TOP, most.toString());
    }

    /** An output behind the classes, for what is no digit, is neither answer nor runner-up. */
    @Test
    void aClassAskedAboutTakesThePlaceOfTheRunnerUp() {
        float[] logits = {1, 0, 2};
        assertEquals(
                1,
                Contrast.of(HalvesModel.of("a", "b", "c"), logits, OptionalInt.of(1))
                        .runnerUp());
        assertEquals(
                0,
                Contrast.of(HalvesModel.of("a", "b", "c"), logits, OptionalInt.of(2))
                        .runnerUp());
    }

    @Test
    void anOutputBehindTheClassesIsNoRunnerUp() {
        Contrast contrast = Contrast.of(HalvesModel.of("a", "b", "c"), new float[] {1, 0, 2, 9}, OptionalInt.empty());

        assertEquals(2, contrast.answer());
        assertEquals(0, contrast.runnerUp());
    }

    @Test
    void aDotIsAskedAboutToo() {
        InkAttribution attribution =
                InkAttribution.of(new Recogniser(HalvesModel.of("up", "down")), new Ink(List.of(line(140, 140))));

        assertEquals(1, attribution.pieces().size());
    }

    @Test
    void withoutStrokesThereIsNothingToAskAbout() {
        assertThrows(
                IllegalArgumentException.class,
                () -> InkAttribution.of(new Recogniser(HalvesModel.of("up", "down")), Ink.EMPTY));
    }

    @Test
    void aTallNarrowDrawingHasNeitherLeftNorRight() {
        assertEquals(Region.TOP, Region.of(101, 12, new Bounds(100, 0, 110, 200)));
        assertEquals(Region.TOP_LEFT, Region.of(101, 12, new Bounds(100, 0, 200, 200)));
        assertEquals(Region.BOTTOM_RIGHT, Region.of(200, 200, new Bounds(100, 0, 200, 200)));
    }
}
