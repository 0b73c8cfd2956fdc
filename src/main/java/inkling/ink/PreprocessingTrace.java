package inkling.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a drawing or an image becomes the network's picture, step by step, with a picture after each. Steps may be left out; with
 * all of them the last picture is that of {@link Normaliser#normalise}, bit for bit.
 *
 * @param asDrawn what a program without a normaliser would hand to the network: the whole canvas or image, shrunk to 28x28
 * @param box around the ink in that picture, in its pixels
 * @param stages one for each step that there is, whether taken or left out, in order; the last one's picture is the network's
 */
public record PreprocessingTrace(Picture asDrawn, Bounds box, List<Stage> stages) {
    /**
     * The picture after a step, 28x28; a step that was left out shows what is done instead.
     *
     * @param step which one it is
     * @param picture after it
     */
    public record Stage(NormaliserStep step, Picture picture) {}

    /**
     * Copies the list.
     *
     * @param asDrawn what a program without a normaliser would hand to the network: the whole canvas or image, shrunk to 28x28
     * @param box around the ink in that picture, in its pixels
     * @param stages one for each step that there is, whether taken or left out, in order; the last one's picture is the
     *     network's
     */
    public PreprocessingTrace {
        stages = List.copyOf(stages);
    }

    /** {@return the network's picture} */
    public Picture result() {
        return stages.get(stages.size() - 1).picture();
    }

    /**
     * {@return the way of strokes, of a blank drawing too}
     *
     * @param normaliser whose steps are taken
     * @param ink in canvas units
     * @param on the steps to take; the others are left out
     * @throws IllegalArgumentException if there is no stroke
     */
    public static PreprocessingTrace of(Normaliser normaliser, Ink ink, Set<NormaliserStep> on) {
        Preprocessing preprocessing = normaliser.preprocessing();
        int side = preprocessing.pictureSide();
        Bounds box = ink.bounds()
                .orElseThrow(() -> new IllegalArgumentException("there is no way for a drawing without strokes"));
        Ink shrunk = ink.scaled(0, 0, side / Preprocessing.CANVAS_SIDE);
        Picture asDrawn = Rasteriser.draw(shrunk, side, side);
        Picture fitted;
        Picture redrawn;
        if (on.contains(NormaliserStep.FIT)) {
            fitted = normaliser.draw(ink.scaled(box.left(), box.top(), preprocessing.boxSide() / box.longestSide()));
            redrawn = on.contains(NormaliserStep.PEN) ? normaliser.draw(normaliser.fit(ink)) : fitted;
        } else {
            fitted = asDrawn;
            redrawn = on.contains(NormaliserStep.PEN)
                    ? Rasteriser.draw(shrunk.withPen(preprocessing.penWidth()), side, side)
                    : fitted;
        }
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage(NormaliserStep.FIT, normaliser.inTheMiddle(fitted)));
        stages.add(new Stage(NormaliserStep.PEN, normaliser.inTheMiddle(redrawn)));
        finish(normaliser, redrawn, on, stages);
        return new PreprocessingTrace(asDrawn, box.scaled(side / Preprocessing.CANVAS_SIDE), stages);
    }

    /**
     * {@return the way of an image, of a blank one too}
     *
     * @param normaliser whose steps are taken
     * @param picture of any size
     * @param on the steps to take; the others are left out
     */
    public static PreprocessingTrace of(Normaliser normaliser, Picture picture, Set<NormaliserStep> on) {
        double scale = normaliser.preprocessing().pictureSide() / (double) Math.max(picture.width(), picture.height());
        Picture asDrawn = normaliser.inTheMiddle(Resampling.byArea(picture, scale));
        Picture fitted = on.contains(NormaliserStep.FIT) ? normaliser.resample(normaliser.crop(picture)) : asDrawn;
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage(NormaliserStep.FIT, normaliser.inTheMiddle(fitted)));
        finish(normaliser, fitted, on, stages);
        InkBox box = normaliser.inkBox(asDrawn).orElse(new InkBox(0, 0, asDrawn.width(), asDrawn.height()));
        return new PreprocessingTrace(
                asDrawn, new Bounds(box.left(), box.top(), box.left() + box.width(), box.top() + box.height()), stages);
    }

    private static void finish(Normaliser normaliser, Picture picture, Set<NormaliserStep> on, List<Stage> stages) {
        Picture bright = on.contains(NormaliserStep.BRIGHTEN) ? normaliser.brighten(picture) : picture;
        stages.add(new Stage(NormaliserStep.BRIGHTEN, normaliser.inTheMiddle(bright)));
        stages.add(new Stage(
                NormaliserStep.CENTRE,
                on.contains(NormaliserStep.CENTRE) ? normaliser.centre(bright) : normaliser.inTheMiddle(bright)));
    }
}
