package inkling.adversarial;

import inkling.adversarial.StrokeTrials.Trial;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Varies a stroke until the drawing with it is answered with the class: moves, turns and bends it, one at a time, always to what brings
 * the answer nearest, with steps that become smaller where none does (compass search: Hooke, Jeeves, "Direct search solution of numerical
 * and statistical problems", 1961).
 */
final class StrokeClimb {
    /** As a share of the drawing's longest side. */
    private static final double FIRST_MOVE = 0.05;

    /** In radians. */
    private static final double FIRST_TURN = Math.PI / 16;

    private static final double FIRST_BEND = 0.4;
    private static final int HALVINGS = 3;
    private static final int MOST_ROUNDS = 24;
    private static final double MOST_BENT = Math.PI;

    private final StrokeTrials trials;
    private final double firstMove;

    /** @param side of the drawing, the longest, in canvas units */
    StrokeClimb(StrokeTrials trials, double side) {
        this.trials = trials;
        firstMove = FIRST_MOVE * side;
    }

    /** The first stroke met that does it, of the same length; empty if the steps have become small without any. */
    Optional<Trial> from(PenStroke start) {
        List<Trial> first = trials.of(List.of(start));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Trial present = first.get(0);
        double step = 1;
        int halvings = 0;
        for (int round = 0; round < MOST_ROUNDS && halvings <= HALVINGS; round++) {
            if (trials.isAnswer(present)) {
                return Optional.of(present);
            }
            Optional<Trial> next = trials.of(neighbours(present.stroke(), step)).stream()
                    .max(Comparator.comparingDouble(Trial::margin));
            if (next.isPresent() && next.get().margin() > present.margin()) {
                present = next.get();
            } else {
                step /= 2;
                halvings++;
            }
        }
        return trials.isAnswer(present) ? Optional.of(present) : Optional.empty();
    }

    private List<PenStroke> neighbours(PenStroke stroke, double step) {
        double move = step * firstMove;
        double turn = step * FIRST_TURN;
        double bend = step * FIRST_BEND;
        if (stroke.length() == 0) {
            return List.of(
                    varied(stroke, move, 0, 0, 0),
                    varied(stroke, -move, 0, 0, 0),
                    varied(stroke, 0, move, 0, 0),
                    varied(stroke, 0, -move, 0, 0));
        }
        return List.of(
                varied(stroke, move, 0, 0, 0),
                varied(stroke, -move, 0, 0, 0),
                varied(stroke, 0, move, 0, 0),
                varied(stroke, 0, -move, 0, 0),
                varied(stroke, 0, 0, turn, 0),
                varied(stroke, 0, 0, -turn, 0),
                varied(stroke, 0, 0, 0, bend),
                varied(stroke, 0, 0, 0, -bend));
    }

    private static PenStroke varied(PenStroke stroke, double right, double down, double turn, double bend) {
        double bent = Math.max(-MOST_BENT, Math.min(MOST_BENT, stroke.bend() + bend));
        return new PenStroke(stroke.x() + right, stroke.y() + down, stroke.direction() + turn, stroke.length(), bent);
    }
}
