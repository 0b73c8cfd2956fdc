package inkling.recognition;

import inkling.ink.Ink;
import inkling.ink.Segmentation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Decodes rows of digits: of all ways to group neighbouring pieces of a drawing into digits, it finds the one that geometry and
 * network together make most probable. It is found by the shortest path through the lattice of pieces, as LeCun, Bottou, Bengio
 * and Haffner do in "Gradient-Based Learning Applied to Document Recognition", 1998, section V. The network is not asked about
 * what the geometry finds much less probable than something else, so most drawings cost it no more than one question a digit.
 *
 * <p>Remembers the predictions for the last drawing: while a digit is being drawn, those before it are not read again. Not
 * thread-safe.
 */
final class NumberDecoder {
    /** Hardly anybody needs more strokes for a digit, and most of them overlap and so are one piece. */
    private static final int MOST_PIECES = 5;

    /**
     * The margin in nats: the network is run on a run of pieces only if, by the geometry alone, the best grouping with that run in
     * it is less probable than the best grouping by no more than this. On 17,000 drawings, 6 would have done.
     */
    private static final double DOUBT = 8;

    /** The prior of one digit over a number: by how much it is more probable, in nats, before the strokes are looked at. */
    private static final double ONE_DIGIT = 1;

    private final Function<List<Ink>, List<ScoredAnswer>> network;
    private Map<Ink, ScoredAnswer> known = Map.of();

    /** @param network reads each of several groups of strokes as a digit */
    NumberDecoder(Function<List<Ink>, List<ScoredAnswer>> network) {
        this.network = network;
    }

    /** The digits of each row from left to right, at least one. */
    List<List<Digit>> read(List<Segmentation> rows) {
        List<List<Run>> runs = new ArrayList<>();
        for (Segmentation row : rows) {
            runs.add(withoutHopeless(runs(row), row.pieces()));
        }
        Map<Ink, ScoredAnswer> scored =
                scored(runs.stream().flatMap(List::stream).toList());
        List<List<Digit>> digits = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            digits.add(mostProbable(runs.get(row), rows.get(row).pieces(), scored));
        }
        return digits;
    }

    private static List<Digit> mostProbable(List<Run> runs, int pieces, Map<Ink, ScoredAnswer> scored) {
        double[] best = new double[pieces + 1];
        Run[] last = new Run[pieces + 1];
        for (Run run : runs) {
            // runs come by their last piece, so that all ways to what lies before them are known
            double score =
                    best[run.first] + run.logProbability + scored.get(run.ink).logProbability();
            if (last[run.end] == null || score > best[run.end]) {
                best[run.end] = score;
                last[run.end] = run;
            }
        }
        List<Digit> digits = new ArrayList<>();
        for (int end = pieces; end > 0; end = last[end].first) {
            Ink ink = last[end].ink;
            digits.add(0, new Digit(scored.get(ink).answer(), ink));
        }
        return digits;
    }

    private Map<Ink, ScoredAnswer> scored(List<Run> runs) {
        Map<Ink, ScoredAnswer> scored = new HashMap<>();
        List<Ink> unknown = new ArrayList<>();
        for (Run run : runs) {
            ScoredAnswer answer = known.get(run.ink);
            if (answer == null) {
                unknown.add(run.ink);
            } else {
                scored.put(run.ink, answer);
            }
        }
        if (!unknown.isEmpty()) {
            List<ScoredAnswer> read = network.apply(unknown);
            for (int i = 0; i < read.size(); i++) {
                scored.put(unknown.get(i), read.get(i));
            }
        }
        known = scored;
        return scored;
    }

    private static List<Run> runs(Segmentation segmentation) {
        int pieces = segmentation.pieces();
        List<Run> runs = new ArrayList<>();
        for (int last = 0; last < pieces; last++) {
            double logProbability = last + 1 < pieces ? LogOdds.logProbability(segmentation.oddsOfCut(last)) : 0;
            for (int first = last; first >= 0 && last - first < MOST_PIECES; first--) {
                if (first < last) {
                    logProbability += LogOdds.logProbability(-segmentation.oddsOfCut(first));
                }
                if (logProbability == Double.NEGATIVE_INFINITY) {
                    break;
                }
                double prior = last - first + 1 == pieces ? ONE_DIGIT : 0;
                runs.add(new Run(
                        segmentation.run(first, last),
                        first,
                        last + 1,
                        prior + logProbability + segmentation.logProbability(first, last)));
            }
        }
        return runs;
    }

    /** The runs that the network may still decide about; those of the geometry's best grouping are always among them. */
    private static List<Run> withoutHopeless(List<Run> runs, int pieces) {
        double[] before = new double[pieces + 1];
        Arrays.fill(before, 1, pieces + 1, Double.NEGATIVE_INFINITY);
        for (Run run : runs) {
            before[run.end] = Math.max(before[run.end], before[run.first] + run.logProbability);
        }
        double[] after = new double[pieces + 1];
        Arrays.fill(after, 0, pieces, Double.NEGATIVE_INFINITY);
        for (int i = runs.size() - 1; i >= 0; i--) {
            Run run = runs.get(i);
            after[run.first] = Math.max(after[run.first], run.logProbability + after[run.end]);
        }
        double least = before[pieces] - DOUBT;
        return runs.stream()
                .filter(run -> before[run.first] + run.logProbability + after[run.end] >= least)
                .toList();
    }

    /**
     * Neighbouring pieces that may be a digit.
     *
     * @param end the piece after the last
     * @param logProbability by the geometry, of its joined seams, of the cut after it, of its height, and of being all there is
     */
    private record Run(Ink ink, int first, int end, double logProbability) {}
}
