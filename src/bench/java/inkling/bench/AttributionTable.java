package inkling.bench;

import inkling.attribution.ChangingStroke;
import inkling.attribution.InkAttribution;
import inkling.attribution.InkPieces;
import inkling.attribution.StrokeInfluence;
import inkling.ink.Ink;
import inkling.recognition.Recogniser;
import inkling.store.drawing.StrokeFile;
import inkling.store.drawing.StrokeSample;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Prints how often the answer changes when a third of a drawing's ink is taken out: the pieces that count most for the answer by
 * {@link InkAttribution}, and for comparison random pieces, a random stretch of pieces that follow each other, and the pieces that count
 * least. What is left is read as any drawing is. Prints too how many drawings have a short stroke that changes the answer, and how long
 * both take. As a table in Markdown.
 */
public final class AttributionTable {
    private static final int DRAWINGS = 200;
    private static final String SHIPPED = "assets/samples/digits.jsonl.gz";

    private final Recogniser recogniser;
    private final Random random = new Random(1);
    private final Map<String, Integer> changed = new TreeMap<>();
    private final List<Double> milliseconds = new ArrayList<>();
    private final List<Double> searchMilliseconds = new ArrayList<>();
    private int changeable;

    private AttributionTable(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** @param arguments a model file, then files of drawings as strokes; without them those that come with the program */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("Give a model file, and files of drawings: -Dbench.options=\"MODEL STROKES\".");
            System.exit(2);
        }
        List<StrokeSample> samples = new ArrayList<>();
        List<String> files = arguments.length == 1
                ? List.of(SHIPPED)
                : Arrays.asList(arguments).subList(1, arguments.length);
        for (String file : files) {
            StrokeFile.forEach(Path.of(file), samples::add);
        }
        List<Ink> drawings = evenly(samples);
        Recogniser recogniser = new Recogniser(ModelFile.read(Path.of(arguments[0])));
        // The first round lets the virtual machine compile what is measured in the second.
        new AttributionTable(recogniser).measure(drawings);
        AttributionTable table = new AttributionTable(recogniser);
        table.measure(drawings);
        table.print(drawings.size());
    }

    /** So many drawings, spread over all; those that are a mere point are none. */
    private static List<Ink> evenly(List<StrokeSample> samples) {
        List<Ink> all = samples.stream()
                .map(StrokeSample::ink)
                .filter(ink -> ink.pathBounds().orElseThrow().longestSide() > 0)
                .map(ink -> ink.fitted(40, 40, 200, 16))
                .toList();
        int count = Math.min(DRAWINGS, all.size());
        return IntStream.range(0, count)
                .mapToObj(i -> all.get(i * all.size() / count))
                .toList();
    }

    private void measure(List<Ink> drawings) {
        for (Ink ink : drawings) {
            long start = System.nanoTime();
            InkAttribution attribution = InkAttribution.of(recogniser, ink);
            milliseconds.add((System.nanoTime() - start) / 1e6);
            takeOut(ink, attribution);
            start = System.nanoTime();
            changeable += ChangingStroke.find(recogniser, ink).isEmpty() ? 0 : 1;
            searchMilliseconds.add((System.nanoTime() - start) / 1e6);
        }
    }

    private void takeOut(Ink ink, InkAttribution attribution) {
        InkPieces pieces = new InkPieces(ink, InkAttribution.PIECES);
        List<StrokeInfluence> influences = attribution.pieces();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, influences.size()).boxed().toList());
        List<Integer> stretch = new ArrayList<>(order);
        Collections.rotate(stretch, random.nextInt(order.size()));
        count("random stretch", attribution, pieces, stretch);
        Collections.shuffle(order, random);
        count("random pieces", attribution, pieces, order);
        order.sort(Comparator.comparingDouble(i -> -influences.get(i).influence()));
        count("counts most", attribution, pieces, order);
        Collections.reverse(order);
        count("counts least", attribution, pieces, order);
    }

    private void count(String kind, InkAttribution attribution, InkPieces pieces, List<Integer> order) {
        Ink rest = pieces.without(third(pieces, order), 0);
        boolean other =
                recogniser.answer(recogniser.normaliser().picture(rest).ink()).best() != attribution.answer();
        changed.merge(kind, other ? 1 : 0, Integer::sum);
    }

    /** The first pieces of this order that together have a third of the path. */
    private static BitSet third(InkPieces pieces, List<Integer> order) {
        double[] lengths =
                pieces.pieces().stream().mapToDouble(InkPieces.Piece::length).toArray();
        double wanted = Arrays.stream(lengths).sum() / 3;
        BitSet third = new BitSet();
        for (int i : order) {
            if (wanted <= 0) {
                break;
            }
            third.set(i);
            wanted -= lengths[i];
        }
        return third;
    }

    private void print(int drawings) {
        System.out.println(drawings + " drawings\n");
        System.out.println("| the third taken out | answers changed |");
        System.out.println("|---|---:|");
        changed.forEach((kind, count) ->
                System.out.printf(Locale.ROOT, "| %s | %d, %.1f %% |%n", kind, count, 100.0 * count / drawings));
        System.out.printf(
                Locale.ROOT,
                "%n%d, %.1f %%, have a short stroke that changes the answer%n",
                changeable,
                100.0 * changeable / drawings);
        print("an attribution", milliseconds);
        print("a search for such strokes", searchMilliseconds);
    }

    private static void print(String what, List<Double> milliseconds) {
        Collections.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.2f ms, 95 %% %.2f ms%n",
                what,
                milliseconds.get(milliseconds.size() / 2),
                milliseconds.get(milliseconds.size() * 95 / 100));
    }
}
