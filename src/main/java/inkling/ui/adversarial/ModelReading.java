package inkling.ui.adversarial;

import inkling.model.Model;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.ui.common.Message;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Holds what a model says of a drawing before and after it was changed.
 *
 * @param model its name
 * @param before what it says of the drawing; why it says nothing, if it cannot read it
 * @param after what it says of the changed drawing or picture; empty if it cannot read it
 * @param changed whether the change makes it say something else
 */
record ModelReading(Message model, Message before, Optional<Message> after, boolean changed) {
    /**
     * Asks a model.
     *
     * @param inUse the one that was fooled
     * @return empty if it is the one that was fooled
     */
    static Optional<ModelReading> of(OtherModels.Candidate candidate, Model inUse, Fooled fooled) {
        try {
            Model model = candidate.load().run();
            if (isSame(model, inUse)) {
                return Optional.empty();
            }
            Recogniser recogniser = new Recogniser(model);
            Recognition before = recogniser.recognise(fooled.drawing());
            Recognition after = fooled.changed()
                    .map(recogniser::recognise)
                    .orElseGet(() -> recogniser.answer(fooled.after().picture()));
            boolean changed = !before.typed().equals(after.typed());
            return Optional.of(new ModelReading(candidate.name(), words(before), Optional.of(words(after)), changed));
        } catch (IOException | IllegalArgumentException e) {
            Message why = Message.failure("fool.unread", e);
            return Optional.of(new ModelReading(candidate.name(), why, Optional.empty(), false));
        }
    }

    private static boolean isSame(Model one, Model other) {
        return one.network().equals(other.network())
                && Arrays.equals(one.parameters().values(), other.parameters().values());
    }

    /** What is said, with its probability. */
    static Message words(Recognition recognition) {
        if (recognition instanceof Recognition.Answer answer && answer.isAccepted()) {
            double percent = 100.0 * answer.probabilities()[answer.best()];
            return Message.of("fool.reading", answer.label(), String.format(Locale.ROOT, "%.0f", percent));
        }
        return recognition instanceof Recognition.Number number
                ? Message.of("fool.reading.number", number.text())
                : Message.of("fool.reading.none");
    }
}
