package inkling.adversarial;

import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;

/**
 * Says what a search is for: that a recogniser answers with a class, whether surely or as the first of two, and does not reject it.
 *
 * @param label the index of the class among the model's labels
 */
record Target(Recogniser recogniser, int label) {
    Target {
        int labels = recogniser.model().labels().size();
        if (label < 0 || label >= labels) {
            throw new IllegalArgumentException("the class must be 0 to " + (labels - 1) + ", found " + label);
        }
    }

    boolean isAnswerFor(float[] picture) {
        return is(recogniser.answer(picture));
    }

    boolean is(Recognition recognition) {
        return recognition instanceof Recognition.Answer answer && answer.isAcceptedAs(label);
    }
}
