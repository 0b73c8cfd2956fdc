package inkling.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the ink in a photograph, a scan or a screenshot. On paper that is the same all along the picture's edge, and has nothing printed
 * on it, it is all that differs ({@link BackgroundRemoval}). Elsewhere the paper is estimated at each place ({@link LocalPaper}); lines across the whole picture,
 * frames and what touches the edge are left out.
 */
final class InkExtraction {
    /** Contrast with the paper, of black to white, below which nothing is ink. */
    private static final float FAINTEST_INK = 0.08f;

    /** The share of the picture's edge that may have ink on even paper. */
    private static final double INK_ON_EDGE = 0.03;

    /** What is narrower than this share of the picture's shorter side may be a stroke, what is wider is paper. */
    private static final double WIDEST_STROKE = 0.2;

    /** Ink as a share of the darkest ink, where it is told from paper. */
    private static final float INKED = 0.4f;

    /** The faintest ink of all, as a share of the darkest. */
    private static final float FLOOR = 0.12f;

    /** Smaller pieces, as a share of the largest, are specks. */
    private static final double SPECK = 0.012;

    /** What is in a ring and may be a digit has this share of the ring's ink, and of its height; no digit has such a piece in it. */
    private static final double ENCIRCLED = 0.15;

    private static final double ENCIRCLED_HEIGHT = 0.35;

    private final int width;
    private final int height;

    private InkExtraction(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Ink [height][width], 0 to 1, of values [height][width], 0 to 1; not kept. */
    static float[] of(float[] values, int width, int height) {
        return new InkExtraction(width, height).extract(values);
    }

    private float[] extract(float[] values) {
        float[] even = BackgroundRemoval.remove(values, width, height);
        boolean evenAtEdge = inkedEdge(even, 0.1f) <= INK_ON_EDGE;
        List<Piece> pieces = Piece.of(even, width, height, INKED);
        boolean plain = evenAtEdge
                && pieces.stream().noneMatch(piece -> isFrame(piece, pieces))
                && !BackgroundRemoval.hasLinesAcross(values, width, height);
        if (plain && InkCheck.isWriting(even, width, height) || isCutOutTightly(even, pieces)) {
            return even;
        }
        return onUnevenPaper(values).orElseGet(() -> plain ? even : new float[even.length]);
    }

    /** Ink that is darker, or ink that is lighter, than the paper around it, whichever may be a digit. */
    private Optional<float[]> onUnevenPaper(float[] values) {
        boolean darker = LocalMedians.isInkDarker(values, width, height);
        float[] likely = onUnevenPaper(values, darker);
        if (isWritten(likely)) {
            return Optional.of(likely);
        }
        float[] other = onUnevenPaper(values, !darker);
        return isWritten(other) ? Optional.of(other) : Optional.empty();
    }

    private boolean isWritten(float[] ink) {
        return InkBox.of(ink, width, height, INKED).isPresent() && InkCheck.isWriting(ink, width, height);
    }

    private double inkedEdge(float[] ink, float threshold) {
        int inked = 0;
        for (int x = 0; x < width; x++) {
            inked += (ink[x] > threshold ? 1 : 0) + (ink[(height - 1) * width + x] > threshold ? 1 : 0);
        }
        for (int y = 0; y < height; y++) {
            inked += (ink[y * width] > threshold ? 1 : 0) + (ink[y * width + width - 1] > threshold ? 1 : 0);
        }
        return inked / (2.0 * (width + height));
    }

    /** Whether a digit fills the picture to all four sides: one piece, and paper or ink at the edge but little in between. */
    private boolean isCutOutTightly(float[] ink, List<Piece> pieces) {
        if (pieces.size() > 6) {
            return false;
        }
        int total = pieces.stream().mapToInt(Piece::size).sum();
        for (Piece piece : pieces) {
            int room = 2 + Math.max(width, height) / 100;
            boolean full = piece.box().width() >= width - room && piece.box().height() >= height - room;
            boolean clear = inkedEdge(ink, 0.1f) - inkedEdge(ink, 0.7f) < 0.1;
            if (full && clear && piece.size() > 0.8 * total && piece.alongSides(width) < 0.8) {
                return InkCheck.objection(ink, width, height).isEmpty();
            }
        }
        return false;
    }

    /**
     * Whether a piece runs along the sides of its box and has something of some size in it, or is a ring around something that may be a
     * digit.
     */
    private boolean isFrame(Piece piece, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece::surrounds)
                .anyMatch(inner -> inner.size() > 0.05 * piece.size() && piece.alongSides(width) > 0.9
                        || inner.size() > ENCIRCLED * piece.size()
                                && inner.box().height()
                                        > ENCIRCLED_HEIGHT * piece.box().height());
    }

    private float[] onUnevenPaper(float[] values, boolean darker) {
        float[] contrast = contrast(values, darker);
        eraseFrames(contrast, quantile(contrast, 0.99));
        float peak = quantile(contrast, 0.99);
        if (peak < FAINTEST_INK) {
            return new float[contrast.length];
        }
        float floor = Math.max(FLOOR * peak, PrintedLines.remove(contrast, width, height, peak));
        List<Piece> kept = chosen(Piece.of(contrast, width, height, Math.max(INKED * peak, 0.5f * (floor + peak))));
        if (kept.isEmpty()) {
            return new float[contrast.length];
        }
        float darkest = darkest(contrast, kept);
        if (darkest < FAINTEST_INK) {
            return new float[contrast.length];
        }
        return soft(contrast, kept, Math.min(0.75f * darkest, Math.max(floor, noise(contrast, kept))), darkest);
    }

    /** How much darker (on dark paper, lighter) each place is than the paper there, in the light of the brightest place. */
    private float[] contrast(float[] values, boolean darker) {
        float[] light = values.clone();
        for (int i = 0; !darker && i < light.length; i++) {
            light[i] = 1 - light[i];
        }
        int side = (int) Math.max(7, Math.round(WIDEST_STROKE * Math.min(width, height)));
        float[] paper = LocalPaper.closing(light, width, height, side);
        float brightest = quantile(paper, 0.9);
        float[] contrast = new float[light.length];
        for (int i = 0; i < contrast.length; i++) {
            float difference = paper[i] - light[i];
            contrast[i] = darker ? difference * brightest / Math.max(paper[i], brightest / 4) : difference;
        }
        float usual = quantile(contrast, 0.5);
        for (int i = 0; i < contrast.length; i++) {
            contrast[i] = Math.max(0, contrast[i] - usual);
        }
        return contrast;
    }

    private void eraseFrames(float[] contrast, float peak) {
        int reach = reach();
        List<Piece> pieces = Piece.of(contrast, width, height, INKED * Math.max(peak, FAINTEST_INK));
        for (Piece piece : pieces) {
            if (isFrame(piece, pieces)) {
                piece.around(reach, width, height, i -> contrast[i] = 0);
            }
        }
    }

    private int reach() {
        return Math.max(1, Math.round(Math.max(width, height) / 200f));
    }

    private List<Piece> chosen(List<Piece> pieces) {
        List<Piece> inside = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.onBorder() == 0 && !isFrame(piece, pieces)) {
                inside.add(piece);
            }
        }
        int largest = inside.stream().mapToInt(Piece::size).max().orElse(0);
        inside.removeIf(piece -> piece.size() < SPECK * largest);
        return inside;
    }

    private static float darkest(float[] contrast, List<Piece> pieces) {
        float[] all = new float[pieces.stream().mapToInt(Piece::size).sum()];
        int i = 0;
        for (Piece piece : pieces) {
            for (int pixel : piece.pixels()) {
                all[i++] = contrast[pixel];
            }
        }
        return quantile(all, 0.8);
    }

    /** How high noise reaches beside the ink: beyond the 99th of a hundred values that are not in a piece. */
    private static float noise(float[] contrast, List<Piece> pieces) {
        float[] beside = contrast.clone();
        for (Piece piece : pieces) {
            for (int pixel : piece.pixels()) {
                beside[pixel] = 0;
            }
        }
        return 1.2f * quantile(beside, 0.9);
    }

    /** The pieces with their soft edges, from 0 at the floor to 1 at the darkest. */
    private float[] soft(float[] contrast, List<Piece> pieces, float floor, float darkest) {
        float[] ink = new float[contrast.length];
        for (Piece piece : pieces) {
            piece.around(reach(), width, height, i -> {
                ink[i] = Math.min(1, Math.max(0, (contrast[i] - floor) / (darkest - floor)));
            });
        }
        return ink;
    }

    private static float quantile(float[] values, double share) {
        int step = Math.max(1, values.length / 20_000);
        float[] some = new float[(values.length + step - 1) / step];
        for (int i = 0; i < some.length; i++) {
            some[i] = values[i * step];
        }
        Arrays.sort(some);
        return some[(int) Math.min(some.length - 1, share * some.length)];
    }
}
