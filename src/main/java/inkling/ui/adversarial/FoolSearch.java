package inkling.ui.adversarial;

import inkling.adversarial.PixelChange;
import inkling.adversarial.PixelResult;
import inkling.adversarial.PixelSearch;
import inkling.adversarial.SearchProgress;
import inkling.adversarial.StrokeResult;
import inkling.adversarial.StrokeSearch;
import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.model.Model;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.ui.common.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * Searches for what fools a model, and says in words what came of it. For one background thread at a time.
 *
 * @param label the index of the class that is to be the answer
 */
record FoolSearch(Model model, Ink drawing, int label) {
    /**
     * Searches.
     *
     * @throws IllegalArgumentException if the model reads no drawings, or its outputs are no numbers
     */
    FoolState search(Way way, SearchProgress progress) {
        Recogniser recogniser = new Recogniser(model);
        if (!(recogniser.recognise(drawing) instanceof Recognition.Answer before)) {
            return new FoolState.Nothing(Message.of("fool.oneDigit"));
        }
        if (before.isAcceptedAs(label)) {
            return new FoolState.Nothing(Message.of("fool.already", before.label()));
        }
        return way == Way.PIXELS ? byPixels(recogniser, before, progress) : byStroke(recogniser, before, progress);
    }

    /** Runs a search whose result nobody sees: the first one takes seconds, until Java has compiled it. */
    static void warmUp(Model model, SearchProgress progress) {
        try {
            Recogniser recogniser = new Recogniser(model);
            int side = model.network().input().height();
            Picture blank = new Picture(side, side, new float[side * side]);
            int other =
                    (recogniser.answer(blank.ink()).best() + 1) % model.labels().size();
            new PixelSearch(recogniser).search(blank, other, progress);
        } catch (IllegalArgumentException e) {
            // The model reads no drawings, or has no answer: a search that somebody asks for says so.
        }
    }

    private FoolState byPixels(Recogniser recogniser, Recognition.Answer before, SearchProgress progress) {
        int side = model.network().input().height();
        PixelResult result =
                new PixelSearch(recogniser).search(new Picture(side, side, before.picture()), label, progress);
        if (result.change().isEmpty()) {
            return new FoolState.Nothing(Message.of("fool.pixels.none", name(), figure(result.bound(), 0)));
        }
        PixelChange change = result.change().get();
        Message size = Message.of(
                "fool.pixels.size",
                figure(change.norm(), 2),
                figure(norm(before.picture()), 1),
                figure(100 * change.largest(), 0),
                change.visiblePixels(),
                before.picture().length,
                figure(result.bound(), 0));
        return new FoolState.Found(new Fooled(drawing, Optional.empty(), before, change.answer(), size));
    }

    private FoolState byStroke(Recogniser recogniser, Recognition.Answer before, SearchProgress progress) {
        StrokeResult result = new StrokeSearch(recogniser).search(drawing, label, progress);
        return result.change()
                .<FoolState>map(change -> new FoolState.Found(new Fooled(
                        drawing,
                        Optional.of(change.after()),
                        before,
                        change.answer(),
                        strokeSize(change.length(), result))))
                .orElseGet(() -> new FoolState.Nothing(
                        Message.of("fool.stroke.none", name(), result.tried(), figure(result.longest(), 0))));
    }

    private Message strokeSize(double length, StrokeResult result) {
        if (length == 0) {
            return Message.of("fool.stroke.dot", result.tried());
        }
        double side = drawing.pathBounds().orElseThrow().longestSide();
        return Message.of("fool.stroke.size", figure(length, 0), figure(100 * length / side, 0), result.tried());
    }

    private String name() {
        return model.labels().get(label);
    }

    private static double norm(float[] picture) {
        double sum = 0;
        for (float value : picture) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }

    private static String figure(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
