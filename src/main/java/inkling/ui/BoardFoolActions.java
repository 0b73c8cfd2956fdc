package inkling.ui;

import inkling.ink.Ink;
import inkling.ink.Stroke;
import inkling.ui.adversarial.FoolActions;
import inkling.ui.draw.DrawViewModel;
import inkling.ui.evaluation.Sample;
import inkling.ui.own.OwnDrawingsViewModel;

/**
 * Does on the board and with the user's drawings what is wanted of what fools a model. On the UI thread.
 *
 * @param drawing on the board
 * @param own keeps drawings
 */
record BoardFoolActions(DrawViewModel drawing, OwnDrawingsViewModel own) implements FoolActions {
    @Override
    public void show(Sample sample) {
        drawing.openSample(sample.picture());
    }

    @Override
    public void addToBoard(Stroke stroke) {
        if (!drawing.ink().strokes().contains(stroke)) {
            drawing.open(drawing.ink().with(stroke));
        }
    }

    @Override
    public void keep(String label, Ink ink, Runnable kept, Runnable failed) {
        own.add(label, ink, drawing -> kept.run(), failed);
    }
}
