package inkling.recognition;

import inkling.engine.Predictor;
import inkling.engine.Shape;
import inkling.engine.Workers;
import inkling.ink.Ink;
import inkling.ink.Normalised;
import inkling.ink.Normaliser;
import inkling.ink.Picture;
import inkling.ink.Preprocessing;
import inkling.ink.Segmentation;
import inkling.model.Model;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers drawings and pictures with one model. Safe for use by many threads, one at a time; a newly trained model is a new
 * recogniser, put in the old one's place by replacing a reference.
 */
public final class Recogniser {
    private final Model model;
    private final Predictor predictor;
    private final Normaliser normaliser;
    private final NumberReader numbers = new NumberReader(this::read);

    /**
     * @throws IllegalArgumentException if the model was trained for a preprocessing that this program does not know, or for
     *     pictures of another size than that preprocessing makes
     */
    public Recogniser(Model model) {
        Preprocessing preprocessing = Preprocessing.named(model.preprocessing());
        Shape drawn = new Shape(preprocessing.pictureSide(), preprocessing.pictureSide(), 1);
        if (!model.network().input().equals(drawn)) {
            throw new IllegalArgumentException("Drawings become pictures of " + drawn + ", but this network reads "
                    + model.network().input() + ".");
        }
        this.model = model;
        // The caller's thread alone: there is nothing to close.
        predictor = new Predictor(model.network(), model.parameters(), new Workers(1, "inkling-recogniser"));
        normaliser = new Normaliser(preprocessing);
    }

    public Model model() {
        return model;
    }

    /** What the network says of a drawing: of one digit, or of several side by side. */
    public Recognition recognise(Ink ink) {
        if (normaliser.isBlank(ink)) {
            return new Recognition.Blank();
        }
        Segmentation segmentation = Segmentation.of(ink);
        if (segmentation.pieces() == 1) {
            return read(List.of(segmentation.run(0, 0))).get(0).answer();
        }
        List<Digit> digits;
        synchronized (numbers) {
            digits = numbers.read(segmentation);
        }
        return digits.size() == 1 ? digits.get(0).answer() : new Recognition.Number(digits);
    }

    private List<Reading> read(List<Ink> groups) {
        List<Reading> readings = new ArrayList<>(groups.size());
        for (Ink group : groups) {
            float[] picture = normaliser.picture(group).ink();
            Recognition.Answer answer = new Recognition.Answer(model.labels(), probabilities(picture), picture);
            readings.add(new Reading(answer, StrictMath.log(answer.probabilities()[answer.best()])));
        }
        return readings;
    }

    /** What the network says of a picture of any size. */
    public Recognition recognise(Picture picture) {
        return recognise(normaliser.normalise(picture));
    }

    private Recognition recognise(Normalised normalised) {
        if (normalised instanceof Normalised.Digit digit) {
            float[] picture = digit.picture().ink();
            return new Recognition.Answer(model.labels(), probabilities(picture), picture);
        }
        return new Recognition.Blank();
    }

    /** The probabilities for a picture as the network takes it: 0 to 1, row by row. */
    public float[] probabilities(float[] picture) {
        float[] probabilities = new float[model.labels().size()];
        synchronized (predictor) {
            predictor.probabilities(picture, 1, probabilities);
        }
        return probabilities;
    }
}
