package inkling.ui.draw;

import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.ui.common.ControlFactory;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;

/**
 * Shows the digits of a number side by side, each with its probability where there is room for it; a click shows the bars of one.
 * Long numbers take several even rows. However long a number is, it makes do with the room that it gets: its type becomes
 * smaller.
 */
final class NumberView extends Pane {
    private static final double GAP = 2;
    private static final int MOST_IN_ONE_ROW = 5;
    private static final int MOST_IN_A_ROW = 7;

    /** The room that one row of large digits takes, in sizes of the text around them. */
    private static final double HIGHEST_ROW = 7.5;

    private static final double WIDEST_CELL = 5.5;

    private final ControlFactory controls;
    private final DigitChoice choice;
    private final List<DigitButton> buttons = new ArrayList<>();

    NumberView(ControlFactory controls, DigitChoice choice) {
        this.controls = controls;
        this.choice = choice;
        getStyleClass().add("number");
        choice.index().addListener((property, before, now) -> mark());
    }

    void show(List<Digit> digits) {
        if (digits.size() != buttons.size()) {
            buttons.clear();
            for (int i = 0; i < digits.size(); i++) {
                buttons.add(new DigitButton(controls, choice, i));
            }
            getChildren().setAll(buttons);
        }
        for (int i = 0; i < digits.size(); i++) {
            buttons.get(i).show(digits.get(i).answer());
        }
        mark();
        requestLayout();
    }

    /** The digit, with a question mark if it may be another one, or a question mark alone if it is none. */
    static String text(Recognition.Answer answer) {
        if (answer.verdict() instanceof Verdict.NotADigit) {
            return "?";
        }
        return answer.verdict() instanceof Verdict.Either ? answer.label() + "?" : answer.label();
    }

    private void mark() {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == choice.index().get());
        }
    }

    /** How many digits each row has: all rows about as many. */
    static int[] rows(int digits) {
        int rows = digits <= MOST_IN_ONE_ROW ? 1 : Math.max(2, (digits + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW);
        int[] lengths = new int[rows];
        for (int i = 0; i < rows; i++) {
            lengths[i] = (digits + rows - 1 - i) / rows;
        }
        return lengths;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (buttons.isEmpty()) {
            return;
        }
        int[] rows = rows(buttons.size());
        double em = buttons.get(0).em();
        double width = Math.min(WIDEST_CELL * em, share(getWidth(), rows[0]));
        double height = Math.min(HIGHEST_ROW * em, share(getHeight(), rows.length));
        DigitButton.Size size = DigitButton.size(buttons, width, height);
        double y = middle(getHeight(), rows.length, height);
        int next = 0;
        for (int length : rows) {
            double x = middle(getWidth(), length, width);
            for (int i = 0; i < length; i++) {
                DigitButton button = buttons.get(next++);
                button.use(size);
                button.resizeRelocate(x, y, width, height);
                x += width + GAP;
            }
            y += height + GAP;
        }
    }

    /** What each of several things has of some room, gaps between them left out. */
    private static double share(double room, int count) {
        return Math.max(1, Math.floor((room - (count - 1) * GAP) / count));
    }

    /** Where the first of several things begins so that they stand in the middle. */
    private static double middle(double room, int count, double size) {
        return Math.floor((room - count * (size + GAP) + GAP) / 2);
    }
}
