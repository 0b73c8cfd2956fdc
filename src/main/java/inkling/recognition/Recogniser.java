package inkling.recognition;

import inkling.engine.Predictor;
import inkling.engine.Shape;
import inkling.engine.Workers;
import inkling.ink.Ink;
import inkling.ink.Normalised;
import inkling.ink.Normaliser;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.ink.Preprocessing;
import inkling.ink.Walkthrough;
import inkling.model.Model;
import java.util.List;
import java.util.Set;

/**
 * Answers drawings and pictures with one model. Safe for use by many threads, one at a time; a newly trained model is a new
 * recogniser, put in the old one's place by replacing a reference.
 */
public final class Recogniser {
    private final Model model;
    private final Predictor predictor;
    private final Normaliser normaliser;

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

    /** What the network says of a drawing. */
    public Recognition recognise(Ink ink) {
        return recognise(normaliser.normalise(ink));
    }

    /** What the network says of a picture of any size. */
    public Recognition recognise(Picture picture) {
        return recognise(normaliser.normalise(picture));
    }

    /** Reads a drawing with these steps of the preprocessing alone, to show what the others are good for. */
    public Explanation explain(Ink ink, Set<NormaliserStep> steps) {
        return normaliser.isBlank(ink) ? Explanation.BLANK : explain(Walkthrough.of(normaliser, ink, steps));
    }

    /** Reads a picture of any size with these steps of the preprocessing alone. */
    public Explanation explain(Picture picture, Set<NormaliserStep> steps) {
        return normaliser.isBlank(picture) ? Explanation.BLANK : explain(Walkthrough.of(normaliser, picture, steps));
    }

    private Explanation explain(Walkthrough way) {
        return new Explanation(answer(way.result().ink()), List.of(way));
    }

    private Recognition recognise(Normalised normalised) {
        if (normalised instanceof Normalised.Digit digit) {
            return answer(digit.picture().ink());
        }
        return new Recognition.Blank();
    }

    /** The answer to a picture as the network takes it: 0 to 1, row by row. */
    public Recognition.Answer answer(float[] picture) {
        List<String> labels = model.labels();
        float[] logits = new float[model.network().classes()];
        synchronized (predictor) {
            predictor.logits(picture, 1, logits);
        }
        float[] probabilities = new float[labels.size()];
        model.judgement().probabilities(logits, 0, labels.size(), probabilities, 0);
        Verdict verdict = Verdict.of(model.judgement(), labels, logits, probabilities);
        return new Recognition.Answer(labels, probabilities, picture, verdict);
    }
}
