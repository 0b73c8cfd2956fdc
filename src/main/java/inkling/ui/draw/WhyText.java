package inkling.ui.draw;

import inkling.attribution.ChangingStroke;
import inkling.attribution.InkAttribution;
import inkling.attribution.StrokeInfluence;
import inkling.attribution.StrokeInfluence.Region;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what the ink does for the answer: which part of the drawing counts most for it and which against it, with figures. */
final class WhyText {
    /** Odds beyond this are not told apart. */
    private static final double MOST = 1e6;

    private static final Stroke DOT = new Stroke(List.of(new Point(0, 0)), 1);

    /** How many places are named at most; the board shows all. */
    private static final int NAMED = 3;

    private WhyText() {}

    /** A text for these classes that is about as long as any, which tells how much room texts need. */
    static String longest(Texts texts, WhyViewModel.Found found, boolean rejected) {
        InkAttribution own = found.attribution();
        List<StrokeInfluence> pieces = List.of(
                new StrokeInfluence(DOT, 1, Region.BOTTOM_RIGHT), new StrokeInfluence(DOT, -1, Region.BOTTOM_RIGHT));
        List<ChangingStroke> changing = Stream.of(Region.TOP_RIGHT, Region.BOTTOM_LEFT, Region.BOTTOM_RIGHT)
                .map(region -> new ChangingStroke(DOT, own.runnerUp(), region))
                .toList();
        InkAttribution longest = new InkAttribution(own.answer(), own.runnerUp(), Math.log(MOST / 2), pieces);
        return of(texts, new WhyViewModel.Found(found.labels(), longest), Optional.of(changing), rejected);
    }

    /**
     * @param changing the strokes that would change the answer, once they have been searched
     * @param rejected whether the drawing is none of the classes
     */
    static String of(Texts texts, WhyViewModel.Found found, Optional<List<ChangingStroke>> changing, boolean rejected) {
        String influences = influences(texts, found);
        String said = rejected ? texts.get("draw.why.rejected", influences) : influences;
        if (changing.isEmpty()) {
            return said;
        }
        List<ChangingStroke> strokes = changing.get();
        String changes = strokes.isEmpty() ? texts.get("draw.why.no.stroke") : changes(texts, found.labels(), strokes);
        return texts.get("draw.why.both", said, changes);
    }

    private static String changes(Texts texts, List<String> labels, List<ChangingStroke> changing) {
        String places = changing.stream()
                .map(stroke ->
                        texts.get("draw.why.place", labels.get(stroke.becomes()), region(texts, stroke.region())))
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(texts.get("draw.why.comma")));
        return texts.get("draw.why.places", places);
    }

    private static String influences(Texts texts, WhyViewModel.Found found) {
        InkAttribution attribution = found.attribution();
        double whole = attribution.logOdds();
        String answer = found.answer();
        String runnerUp = found.runnerUp();
        String odds = texts.get("draw.why.odds", answer, runnerUp, odds(whole));
        String mostFor = attribution
                .mostFor()
                .map(piece -> texts.get(
                        "draw.why.most.for", answer, region(texts, piece.region()), odds(whole - piece.influence())))
                .orElseGet(() -> texts.get("draw.why.none.for", answer));
        String mostAgainst = attribution
                .mostAgainst()
                .map(piece -> texts.get(
                        "draw.why.most.against",
                        runnerUp,
                        region(texts, piece.region()),
                        odds(whole - piece.influence())))
                .orElseGet(() -> texts.get("draw.why.none.against", runnerUp));
        return texts.get("draw.why.sentences", odds, mostFor, mostAgainst);
    }

    private static String region(Texts texts, Region region) {
        return texts.get("draw.why." + region.name().toLowerCase(Locale.ROOT).replace('_', '.'));
    }

    /** Odds as they are written everywhere, such as 940 : 1 or 1 : 2.5. */
    static String odds(double logOdds) {
        String more = figure(Math.exp(Math.abs(logOdds)));
        return logOdds < 0 ? "1 : " + more : more + " : 1";
    }

    private static String figure(double odds) {
        if (odds > MOST) {
            return String.format(Locale.ROOT, ">%,.0f", MOST);
        }
        return String.format(Locale.ROOT, odds < 9.95 ? "%.1f" : "%,.0f", odds);
    }
}
