package inkling.ink;

import inkling.failure.ExplainedArgumentException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures by which ink becomes the network's picture, under a name that model files state: a network answers well
 * only for pictures made as those it was trained on, so the name and the figures never change once published.
 *
 * @param id the name in model files
 * @param pictureSide side of the square picture, in pixels
 * @param boxSide longest side of the ink's box in that picture, in pixels
 * @param penWidth width of the pen with which strokes are redrawn, in those pixels; MNIST's median stroke is 2.5 (5 to
 *     95 %: 1.75 to 3.83)
 * @param massCentre column and row, counted from 0, whose pixel holds the ink's centre of mass
 * @param smallestDrawing in canvas units of {@link #CANVAS_SIDE}: anything smaller counts as a blank canvas
 */
public record Preprocessing(
        String id, int pictureSide, int boxSide, double penWidth, int massCentre, double smallestDrawing) {
    /** Side of the drawing canvas, in canvas units. */
    public static final double CANVAS_SIDE = 280;

    /**
     * As MNIST's pictures were made: box of 20, mass at (14, 14) of 28x28, checked on its 10,000 test pictures (longest
     * side 20 in 9,997, centre of mass 14.00 +- 0.29). Pictures go to the network as they are, 0 to 1. Source: Yadav and
     * Bottou, "Cold Case: The Lost MNIST Digits", 2019.
     */
    public static final Preprocessing INKLING_INK_1 = new Preprocessing("inkling-ink-1", 28, 20, 2.5, 14, 10);

    private static final List<Preprocessing> KNOWN = List.of(INKLING_INK_1);

    /**
     * {@return the published preprocessing of this name, if this version of the program knows it}
     *
     * @param id as model files state it
     */
    public static Optional<Preprocessing> find(String id) {
        for (Preprocessing known : KNOWN) {
            if (known.id.equals(id)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** {@return the names of all that are known} */
    public static List<String> names() {
        return KNOWN.stream().map(Preprocessing::id).toList();
    }

    /** {@return all that decides how a picture is made, by name: those of the parameters above, and the side of the canvas} */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("pictureSide", (double) pictureSide);
        figures.put("boxSide", (double) boxSide);
        figures.put("penWidth", penWidth);
        figures.put("massCentre", (double) massCentre);
        figures.put("smallestDrawing", smallestDrawing);
        figures.put("canvasSide", CANVAS_SIDE);
        return figures;
    }

    /**
     * {@return the published preprocessing of this name}
     *
     * @param id as model files state it
     * @throws IllegalArgumentException if this version of the program knows none of that name
     */
    public static Preprocessing named(String id) {
        return find(id).orElseThrow(
                        () -> new ExplainedArgumentException(InkReason.UNKNOWN_PREPROCESSING.of(id, names())));
    }
}
