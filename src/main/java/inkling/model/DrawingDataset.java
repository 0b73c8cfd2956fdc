package inkling.model;

import inkling.data.ContentKind;
import inkling.data.Dataset;
import inkling.data.PictureCollector;
import inkling.engine.layer.Shape;
import inkling.engine.random.KeyedRandom;
import inkling.ink.Normalised;
import inkling.ink.Normaliser;
import inkling.ink.Preprocessing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds a data set from drawings: each becomes the picture that recognition would show the network, rounded to bytes as all data
 * sets are.
 */
public final class DrawingDataset {
    private final Normaliser normaliser;
    private final Shape shape;

    /**
     * Makes what turns drawings into the pictures of a model.
     *
     * @param preprocessing the id of the way from ink to picture, as a {@link Model} states it
     */
    public DrawingDataset(String preprocessing) {
        Preprocessing figures = Preprocessing.named(preprocessing);
        normaliser = new Normaliser(figures);
        shape = new Shape(figures.pictureSide(), figures.pictureSide(), 1);
    }

    /**
     * {@return the names of the drawings' classes: digits in their order, then all others in that of their characters}
     *
     * @param drawings in any order
     */
    public static List<String> classes(List<LabelledDrawing> drawings) {
        return drawings.stream()
                .map(LabelledDrawing::label)
                .distinct()
                .sorted(Comparator.<String, Boolean>comparing(label -> !ContentKind.areDigits(List.of(label)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * {@return the pictures of these drawings, in the same order; a drawing that is too small to be read is left out}
     *
     * @param name of the data set
     * @param drawings in the order of the pictures
     * @param classes with the label of each drawing
     * @throws IllegalArgumentException if a drawing has a label that is not among the classes
     */
    public Dataset inOrder(String name, List<LabelledDrawing> drawings, List<String> classes) {
        PictureCollector pictures = new PictureCollector(shape, classes);
        for (LabelledDrawing drawing : drawings) {
            if (normaliser.normalise(drawing.ink()) instanceof Normalised.Digit digit) {
                pictures.add(digit.picture().ink(), drawing.label());
            }
        }
        return pictures.dataset(name, ContentKind.ofDrawings(classes));
    }

    /**
     * {@return a data set to train with: the drawings' own classes, taking turns, in each class in an order that depends on the
     * ids alone} So the last pictures, which a training run holds out, show all classes.
     *
     * @param name of the data set
     * @param drawings in any order, which does not matter
     */
    public Dataset mixed(String name, List<LabelledDrawing> drawings) {
        Map<String, List<LabelledDrawing>> byClass = new TreeMap<>();
        for (LabelledDrawing drawing : drawings) {
            byClass.computeIfAbsent(drawing.label(), label -> new ArrayList<>()).add(drawing);
        }
        List<Placed> order = new ArrayList<>();
        byClass.values().forEach(same -> {
            same.sort(Comparator.comparingLong(DrawingDataset::key).thenComparing(LabelledDrawing::id));
            for (int i = 0; i < same.size(); i++) {
                order.add(new Placed(same.get(i), (i + 0.5) / same.size()));
            }
        });
        order.sort(Comparator.comparingDouble(Placed::place));
        return inOrder(name, order.stream().map(Placed::drawing).toList(), classes(drawings));
    }

    /** A drawing and where in the whole it comes, 0 to 1. */
    private record Placed(LabelledDrawing drawing, double place) {}

    /**
     * {@return a number that is the drawing's for ever, and as good as random}
     *
     * @param drawing whose id decides
     */
    public static long key(LabelledDrawing drawing) {
        return KeyedRandom.hash(drawing.id().chars().asLongStream().toArray());
    }
}
