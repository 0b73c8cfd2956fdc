package inkling.adversarial;

import inkling.ink.Ink;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import java.util.Optional;

/**
 * Searches for the shortest stroke, straight or bent, that makes a class the answer for a drawing read as one digit, with the whole
 * preprocessing. Strokes of some lengths are tried on a grid over the drawing and its surroundings; the most promising of each length are
 * varied until they do it ({@link StrokeClimb}), and then shortened, and varied again, as long as they still do. What is found is the
 * shortest stroke met, not proved to be the shortest of all. Safe for use by many threads.
 */
public final class StrokeSearch {
    private final Recogniser recogniser;

    public StrokeSearch(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /**
     * Searches. There is nothing to be found for a drawing that is answered with the class already, nor for one that is blank or a number.
     *
     * @param label the index of the class among the model's labels
     * @param progress is asked again and again
     * @throws IllegalArgumentException if there is no such class, or the network's outputs are no numbers
     */
    public StrokeResult search(Ink ink, int label, SearchProgress progress) {
        Target target = new Target(recogniser, label);
        Recognition now = recogniser.recognise(ink);
        if (!(now instanceof Recognition.Answer) || target.is(now)) {
            return new StrokeResult(Optional.empty(), 0, 0);
        }
        StrokeTrials trials = new StrokeTrials(target, ink);
        ShortestStroke search = new ShortestStroke(trials, ink, progress);
        Optional<StrokeChange> change = search.found().map(stroke -> change(ink, trials, stroke));
        return new StrokeResult(change, trials.count(), search.longest());
    }

    private StrokeChange change(Ink ink, StrokeTrials trials, PenStroke stroke) {
        Recognition.Answer answer = (Recognition.Answer) recogniser.recognise(trials.with(stroke));
        return new StrokeChange(ink, trials.drawn(stroke), answer);
    }
}
