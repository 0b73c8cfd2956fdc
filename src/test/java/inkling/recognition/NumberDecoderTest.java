package inkling.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Segmentation;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The choice between groupings, with a network that believes what the test tells it to. */
class NumberDecoderTest {
    private static final double BELIEVED = -0.01;
    private static final double DOUBTED = -9;

    private final List<Ink> asked = new ArrayList<>();
    private final Map<Ink, Double> beliefs = new HashMap<>();
    private final NumberDecoder reader = new NumberDecoder(this::read);

    private List<ScoredAnswer> read(List<Ink> groups) {
        asked.addAll(groups);
        return groups.stream()
                .map(group -> new ScoredAnswer(
                        Answers.of(String.valueOf(group.strokes().size())), beliefs.getOrDefault(group, DOUBTED)))
                .toList();
    }

    private static Stroke stem(double x) {
        return new Stroke(List.of(new Point(x, 50), new Point(x, 150)), 20);
    }

    private static Ink ink(Stroke... strokes) {
        return new Ink(List.of(strokes));
    }

    private String groups(Ink ink) {
        StringBuilder text = new StringBuilder();
        reader.read(List.of(Segmentation.of(ink)))
                .get(0)
                .forEach(digit -> text.append(digit.answer().label()));
        return text.toString();
    }

    @Test
    void theNetworkDecidesWhereTheGeometryDoesNot() {
        Ink ink = ink(stem(50), stem(52));
        beliefs.put(ink, BELIEVED);
        assertEquals("2", groups(ink));
    }

    @Test
    void twoBelievedHalvesBeatADoubtedWhole() {
        beliefs.put(ink(stem(50)), BELIEVED);
        beliefs.put(ink(stem(52)), BELIEVED);

        assertEquals("11", groups(ink(stem(50), stem(52))));
    }

    @Test
    void inDoubtADrawingIsOneDigit() {
        Ink ink = ink(stem(50), stem(53));
        for (Ink group : List.of(ink, ink(stem(50)), ink(stem(53)))) {
            beliefs.put(group, BELIEVED);
        }

        assertTrue(Segmentation.of(ink).oddsOfCut(0) > 0);
        assertEquals("2", groups(ink));
    }

    @Test
    void theBestOfAllGroupingsIsFound() {
        // the pair in the middle is the only belief that fits the outer two
        beliefs.put(ink(stem(50)), BELIEVED);
        beliefs.put(ink(stem(52), stem(54)), BELIEVED);
        beliefs.put(ink(stem(56)), BELIEVED);
        beliefs.put(ink(stem(50), stem(52)), BELIEVED);

        assertEquals("121", groups(ink(stem(50), stem(52), stem(54), stem(56))));
    }

    @Test
    void whatTheGeometryCutsIsNeverAskedAsOne() {
        Ink ink = ink(stem(50), stem(150), stem(250));
        groups(ink);

        assertEquals(List.of(ink(stem(50)), ink(stem(150)), ink(stem(250))), asked);
    }

    @Test
    void whatTheGeometryFindsHopelessIsNotAsked() {
        Ink farApart = ink(stem(50), stem(80));
        Stroke bar = new Stroke(List.of(new Point(40, 60), new Point(70, 60)), 20);
        Ink stemWithBar = ink(stem(69), bar);

        groups(farApart);
        groups(stemWithBar);

        assertEquals(List.of(ink(stem(50)), ink(stem(80)), stemWithBar), asked);
    }

    @Test
    void aDigitsBoxIncludesThePen() {
        List<Digit> digits =
                reader.read(List.of(Segmentation.of(ink(stem(50), stem(150))))).get(0);

        assertEquals(new Bounds(140, 40, 160, 160), digits.get(1).box());
    }

    @Test
    void digitsThatDidNotChangeAreNotAskedAgain() {
        groups(ink(stem(50), stem(150)));
        asked.clear();
        groups(ink(stem(50), stem(150), stem(250)));

        assertEquals(List.of(ink(stem(250))), asked);
    }

    @Test
    void manyOpenSeamsAskForFewGroupsEach() {
        Stroke[] strokes = new Stroke[40];
        for (int i = 0; i < strokes.length; i++) {
            strokes[i] = stem(2 * i);
        }
        groups(ink(strokes));

        assertTrue(asked.size() <= 5 * strokes.length, asked.size() + " groups");
    }
}
