package inkling.attribution;

import inkling.attribution.StrokeInfluence.Region;
import inkling.ink.Bounds;
import inkling.ink.FramedNormaliser;
import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.recognition.Recogniser;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Holds what each piece of a digit's ink did for the answer against the runner-up, found by occlusion: the piece is left out, and the
 * network is asked again (Zeiler and Fergus: "Visualizing and Understanding Convolutional Networks", 2014, section 4.2; here along
 * the pen's path rather than on a grid of pixels).
 *
 * <p>What is left keeps its place and size in the network's picture ({@link FramedNormaliser}): else leaving out an end would enlarge and
 * move all the rest. With a piece a pen's width of path is left out at either end of it: the round ends of what remains would
 * close the gap otherwise.
 *
 * @param answer the index of the most probable class
 * @param runnerUp the index of the second, or of the class asked about
 * @param logOdds of the answer against the runner-up, calibrated, in nats, 0 or more
 * @param pieces in the order drawn
 */
public record InkAttribution(int answer, int runnerUp, double logOdds, List<StrokeInfluence> pieces) {
    /** About how many pieces a drawing is divided into. */
    public static final int PIECES = 25;

    public InkAttribution {
        pieces = List.copyOf(pieces);
    }

    /** Computes the attribution to the answer against the runner-up, as {@link #of(Recogniser, Ink, OptionalInt)} does. */
    public static InkAttribution of(Recogniser recogniser, Ink ink) {
        return of(recogniser, ink, OptionalInt.empty());
    }

    /**
     * Computes the attribution of a drawing of one digit, in one batch of pictures.
     *
     * @param ink at least one stroke
     * @param rival the index of a class to compare the answer with, unless it is the answer; without it, with the runner-up
     * @throws IllegalArgumentException if there is no stroke, if the network has one class only or if its outputs are no numbers
     */
    public static InkAttribution of(Recogniser recogniser, Ink ink, OptionalInt rival) {
        FramedNormaliser frame = new FramedNormaliser(recogniser.normaliser(), ink);
        InkPieces pieces = new InkPieces(ink, PIECES);
        double margin = margin(recogniser, frame);
        List<Picture> pictures = new ArrayList<>();
        pictures.add(frame.picture(ink));
        BitSet left = new BitSet();
        for (int i = 0; i < pieces.pieces().size(); i++) {
            left.clear();
            left.set(i);
            pictures.add(frame.picture(pieces.without(left, margin)));
        }
        return of(
                recogniser,
                recogniser.logits(pictures),
                pieces,
                ink.pathBounds().orElseThrow(),
                rival);
    }

    private static InkAttribution of(
            Recogniser recogniser, List<float[]> logits, InkPieces pieces, Bounds box, OptionalInt rival) {
        Contrast contrast = Contrast.of(recogniser.model(), logits.get(0), rival);
        double whole = contrast.logOdds(logits.get(0));
        List<StrokeInfluence> influences = new ArrayList<>();
        for (int i = 0; i < pieces.pieces().size(); i++) {
            InkPieces.Piece piece = pieces.pieces().get(i);
            Point middle = pieces.middle(piece);
            influences.add(new StrokeInfluence(
                    pieces.stroke(piece),
                    whole - contrast.logOdds(logits.get(i + 1)),
                    Region.of(middle.x(), middle.y(), box)));
        }
        return new InkAttribution(contrast.answer(), contrast.runnerUp(), whole, influences);
    }

    /** A pen's width in the network's picture, in canvas units. */
    private static double margin(Recogniser recogniser, FramedNormaliser frame) {
        return frame.scale() == 0 ? 0 : recogniser.normaliser().preprocessing().penWidth() / frame.scale();
    }

    /** The largest influence, for or against; 0 or more. */
    public double strongest() {
        return pieces.stream()
                .mapToDouble(piece -> Math.abs(piece.influence()))
                .max()
                .orElse(0);
    }

    /** The piece that counts most for the answer; empty if none does. */
    public Optional<StrokeInfluence> mostFor() {
        return extreme(1);
    }

    /** The piece that counts most for the runner-up; empty if none does. */
    public Optional<StrokeInfluence> mostAgainst() {
        return extreme(-1);
    }

    private Optional<StrokeInfluence> extreme(int sign) {
        StrokeInfluence most = null;
        for (StrokeInfluence piece : pieces) {
            if (sign * piece.influence() > (most == null ? 0 : sign * most.influence())) {
                most = piece;
            }
        }
        return Optional.ofNullable(most);
    }
}
