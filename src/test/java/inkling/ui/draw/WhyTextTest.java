package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.attribution.ChangingStroke;
import inkling.attribution.InkAttribution;
import inkling.attribution.StrokeInfluence;
import inkling.attribution.StrokeInfluence.Region;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyTextTest {
    private static final Stroke STROKE = new Stroke(List.of(new Point(0, 0)), 10);

    private static StrokeInfluence piece(double influence, Region region) {
        return new StrokeInfluence(STROKE, influence, region);
    }

    private static WhyViewModel.Found found(StrokeInfluence... pieces) {
        return new WhyViewModel.Found(List.of("one", "seven"), new InkAttribution(1, 0, Math.log(40), List.of(pieces)));
    }

    @Test
    void thePartsThatCountMostAreNamedWithTheOddsWithoutThem() {
        assertEquals(
                "seven against one: odds 40 : 1. Most for seven: top left, without it 1 : 2.5. Most for one: bottom, without "
                        + "it 80 : 1.",
                WhyText.of(
                        new Texts(Language.ENGLISH),
                        found(
                                piece(1, Region.TOP),
                                piece(Math.log(100), Region.TOP_LEFT),
                                piece(-Math.log(2), Region.BOTTOM),
                                piece(-0.1, Region.MIDDLE)),
                        Optional.empty(),
                        false));
    }

    @Test
    void whatDoesNotExistIsSaidNotToExist() {
        assertEquals(
                "seven against one: odds 40 : 1. Most for seven: top, without it 15 : 1. Nothing speaks for one.",
                WhyText.of(
                        new Texts(Language.ENGLISH),
                        found(piece(1, Region.TOP), piece(0, Region.BOTTOM)),
                        Optional.empty(),
                        false));
    }

    @Test
    void theSentencesAreChineseInChinese() {
        assertEquals(
                "seven 对 one 的胜算：40 : 1。最支持 seven 的是右下方的笔迹，去掉后为 20 : 1。没有笔迹支持 one。",
                WhyText.of(
                        new Texts(Language.CHINESE),
                        found(piece(Math.log(2), Region.BOTTOM_RIGHT)),
                        Optional.empty(),
                        false));
    }

    @Test
    void strokesThatWouldChangeTheAnswerAreNamedWithTheirPlace() {
        List<ChangingStroke> changing = List.of(
                new ChangingStroke(STROKE, 0, Region.LEFT),
                new ChangingStroke(STROKE, 0, Region.LEFT),
                new ChangingStroke(STROKE, 0, Region.BOTTOM));
        String english =
                WhyText.of(new Texts(Language.ENGLISH), found(piece(1, Region.TOP)), Optional.of(changing), false);
        String chinese =
                WhyText.of(new Texts(Language.CHINESE), found(piece(1, Region.TOP)), Optional.of(changing), false);

        assertTrue(english.endsWith("A short stroke would make it one (left), one (bottom)."), english);
        assertTrue(chinese.endsWith("再添一小笔会变成 one（左侧）、one（下方）。"), chinese);
    }

    @Test
    void aSearchForSuchStrokesThatFoundNoneIsSaid() {
        String english =
                WhyText.of(new Texts(Language.ENGLISH), found(piece(1, Region.TOP)), Optional.of(List.of()), false);

        assertTrue(english.endsWith("No short stroke was found that would change that."), english);
    }

    @Test
    void aDrawingOfNoClassIsSaidToBeOne() {
        WhyViewModel.Found rejected =
                new WhyViewModel.Found(List.of("0", "4"), new InkAttribution(0, 1, Math.log(2), List.of()));

        assertEquals(
                "It is taken for none of them; among them, 0 against 4: odds 2.0 : 1. Nothing speaks for 0. Nothing speaks for 4.",
                WhyText.of(new Texts(Language.ENGLISH), rejected, Optional.empty(), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1.0 : 1",
                "9.94 | 9.9 : 1",
                "9.96 | 10 : 1",
                "1234.4 | 1,234 : 1",
                "0.1 | 1 : 10",
                "3e9 | >1,000,000 : 1",
                "1e-9 | 1 : >1,000,000"
            })
    void oddsAreRounded(double odds, String written) {
        assertEquals(written, WhyText.odds(Math.log(odds)));
    }
}
