package inkling.ui.adversarial;

import inkling.ink.Ink;
import inkling.ink.Stroke;
import inkling.ui.evaluation.Sample;

/** Does what can be done with a drawing or picture that fools a model. On the UI thread. */
public interface FoolActions {
    /** Puts a picture on the board. */
    void show(Sample sample);

    /** Adds a stroke to what is drawn on the board, the other digits of a number included; does nothing if it is there already. */
    void addToBoard(Stroke stroke);

    /**
     * Keeps a drawing as the user's own.
     *
     * @param kept runs once it is kept
     * @param failed runs instead if it could not be; the reason has been said
     */
    void keep(String label, Ink ink, Runnable kept, Runnable failed);
}
