package inkling.ui.draw;

import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Holds which prediction has its bars on show: the only one, or that of one digit of a number. On the UI thread. */
public final class DigitChoice {
    /** The index of no digit. */
    public static final int NONE = -1;

    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyObjectWrapper<Optional<Recognition.Answer>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Digit> digits = List.of();
    private boolean chosen;

    // Properties

    /** The index of the digit on show, from the left; {@link #NONE} unless a number is read. */
    public ReadOnlyIntegerProperty index() {
        return index.getReadOnlyProperty();
    }

    /** The answer on show; empty if there is none. */
    public ReadOnlyObjectProperty<Optional<Recognition.Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    // Commands

    /** Shows another digit of the number, until it has more digits or fewer. */
    public void choose(int digit) {
        chosen = true;
        show(digit);
    }

    /** Takes what was read last: of a number the digit that is least certain, unless one was chosen. */
    void follow(Recognition recognition) {
        List<Digit> now = recognition instanceof Recognition.Number number ? number.digits() : List.of();
        chosen &= now.size() == digits.size();
        digits = now;
        if (now.isEmpty()) {
            index.set(NONE);
            answer.set(recognition instanceof Recognition.Answer only ? Optional.of(only) : Optional.empty());
        } else {
            show(chosen ? index.get() : leastCertain(now));
        }
    }

    private void show(int digit) {
        index.set(digit);
        answer.set(Optional.of(digits.get(digit).answer()));
    }

    private static int leastCertain(List<Digit> digits) {
        int least = 0;
        for (int i = 1; i < digits.size(); i++) {
            if (certainty(digits.get(i)) < certainty(digits.get(least))) {
                least = i;
            }
        }
        return least;
    }

    private static float certainty(Digit digit) {
        return digit.answer().probabilities()[digit.answer().best()];
    }
}
