package inkling.adversarial;

import inkling.ink.Ink;
import inkling.ink.Stroke;
import inkling.recognition.Recogniser;
import java.util.ArrayList;
import java.util.List;

/** Tries strokes on a drawing: how near each of them brings a model's answer to a class. For one thread. */
final class StrokeTrials {
    private static final int BATCH = 32;

    private final Target target;
    private final Ink ink;
    private final double pen;
    private int count;

    /** A stroke that has been tried; with 0 or more the network's answer is the class. */
    record Trial(PenStroke stroke, double margin) {}

    /** @param ink with at least one stroke, whose pen draws all others */
    StrokeTrials(Target target, Ink ink) {
        this.target = target;
        this.ink = ink;
        pen = ink.strokes().get(0).width();
    }

    /** The number of strokes tried so far. */
    int count() {
        return count;
    }

    /** Tries strokes, but not those that leave the canvas. */
    List<Trial> of(List<PenStroke> strokes) {
        List<PenStroke> drawn = strokes.stream().filter(PenStroke::isOnCanvas).toList();
        List<Trial> trials = new ArrayList<>();
        for (int from = 0; from < drawn.size(); from += BATCH) {
            batch(drawn.subList(from, Math.min(drawn.size(), from + BATCH)), trials);
        }
        count += drawn.size();
        return trials;
    }

    private void batch(List<PenStroke> strokes, List<Trial> trials) {
        Recogniser recogniser = target.recogniser();
        List<float[]> logits = recogniser.logits(strokes.stream()
                .map(stroke -> recogniser.normaliser().picture(with(stroke)))
                .toList());
        for (int i = 0; i < strokes.size(); i++) {
            double margin = Condition.of(recogniser.model(), target.label(), logits.get(i))
                    .get(0)
                    .value();
            trials.add(new Trial(strokes.get(i), margin));
        }
    }

    /** A stroke as the pen of the drawing draws it. */
    Stroke drawn(PenStroke stroke) {
        return stroke.drawn(pen);
    }

    /** The drawing with a stroke. */
    Ink with(PenStroke stroke) {
        return ink.with(drawn(stroke));
    }

    /** Whether the drawing with the stroke is read as one digit, and that is the class. */
    boolean isAnswer(Trial trial) {
        return trial.margin() >= 0 && target.is(target.recogniser().recognise(with(trial.stroke())));
    }
}
