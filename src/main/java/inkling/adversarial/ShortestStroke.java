package inkling.adversarial;

import inkling.adversarial.StrokeTrials.Trial;
import inkling.ink.Bounds;
import inkling.ink.Ink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Searches once for the shortest stroke that does it. For one thread. */
final class ShortestStroke {
    /** As shares of the drawing's longest side. */
    private static final double[] LENGTHS = {0, 0.15, 0.3, 0.5, 0.75};

    /** The number of strokes of each length that are varied. */
    private static final int PROMISING = 6;

    /** Shares to which a stroke is shortened, one after the other; the last one is a promise to the user. */
    private static final double[] SHORTER = {0.5, 0.8, 0.95};

    /** Shorter strokes, as shares of the drawing's longest side, are dots: a pen is twenty times as wide. */
    private static final double DOT = 0.005;

    /** The share of the search that is done with the grid. */
    private static final double GRID_SHARE = 0.4;

    private final StrokeTrials trials;
    private final StrokeClimb climb;
    private final Bounds box;
    private final StrokeGrid grid;
    private final SearchProgress progress;
    private PenStroke shortest;

    ShortestStroke(StrokeTrials trials, Ink ink, SearchProgress progress) {
        this.trials = trials;
        this.progress = progress;
        box = ink.pathBounds().orElseThrow();
        grid = new StrokeGrid(box);
        climb = new StrokeClimb(trials, box.longestSide());
    }

    /** The longest stroke tried, in canvas units. */
    double longest() {
        return LENGTHS[LENGTHS.length - 1] * box.longestSide();
    }

    /** The shortest stroke; empty if none does it. */
    Optional<PenStroke> found() {
        List<List<Trial>> chosen = new ArrayList<>();
        boolean wanted = true;
        for (int i = 0; i < LENGTHS.length && wanted; i++) {
            chosen.add(promising(trials.of(grid.over(LENGTHS[i] * box.longestSide()))));
            wanted = progress.report(GRID_SHARE * (i + 1) / LENGTHS.length);
        }
        for (int i = 0; i < chosen.size() && wanted; i++) {
            wanted = vary(chosen.get(i), i);
        }
        return Optional.ofNullable(shortest);
    }

    private boolean vary(List<Trial> promising, int length) {
        for (int i = 0; i < promising.size(); i++) {
            climb.from(promising.get(i).stroke()).map(Trial::stroke).ifPresent(this::shorten);
            double share = (length + (i + 1.0) / promising.size()) / LENGTHS.length;
            if (!progress.report(GRID_SHARE + (1 - GRID_SHARE) * share)) {
                return false;
            }
        }
        return true;
    }

    /** The strokes of the largest margins, each from another place or of another direction. */
    private List<Trial> promising(List<Trial> trials) {
        List<Trial> chosen = new ArrayList<>();
        for (Trial trial : trials.stream()
                .sorted(Comparator.comparingDouble(Trial::margin).reversed())
                .toList()) {
            if (chosen.size() < PROMISING
                    && chosen.stream().noneMatch(other -> grid.areNeighbours(other.stroke(), trial.stroke()))) {
                chosen.add(trial);
            }
        }
        return chosen;
    }

    /** Shortens a stroke that does it, by steps that become smaller, varying it again after each. */
    private void shorten(PenStroke stroke) {
        PenStroke present = stroke;
        for (int i = 0; i < SHORTER.length && present.length() > 0; ) {
            double length = SHORTER[i] * present.length();
            Optional<Trial> shorter = climb.from(present.ofLength(length < DOT * box.longestSide() ? 0 : length));
            present = shorter.map(Trial::stroke).orElse(present);
            i += shorter.isPresent() ? 0 : 1;
        }
        shortest = shortest == null || present.length() < shortest.length() ? present : shortest;
    }
}
