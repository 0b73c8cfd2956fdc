package inkling.ui.draw;

import inkling.ui.common.CurrentModel;

/**
 * Holds what the Recognise tab needs to label and collect drawings and to compare models fine-tuned on them.
 *
 * @param naming labels the drawing on the board
 * @param collecting collects labelled drawings one after another
 * @param old predictions of the model in use beside a candidate model
 * @param showKept leads to all drawings that have been kept
 * @param trainOwn leads to where a network of its own is trained on them
 */
public record Labelling(
        LabellingViewModel naming,
        CollectViewModel collecting,
        OldAnswer old,
        CurrentModel currentModel,
        Runnable showKept,
        Runnable trainOwn) {
    /** A digit's key is pressed: it says what is on the board, or what is drawn next while drawings are collected. */
    void pressDigit(int digit) {
        if (collecting.active().get()) {
            collecting.chooseDigit(digit);
        } else {
            naming.labelDigit(digit);
        }
    }

    /** Begins to collect, or ends it. */
    void switchCollecting() {
        if (collecting.active().get()) {
            collecting.stop();
        } else {
            collecting.start();
        }
    }
}
