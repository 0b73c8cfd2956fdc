package inkling.ui.draw;

import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.ui.common.ControlFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;

/**
 * Shows a probability bar for each class, all beginning below each other, however long the names are. The rows share the height
 * that there is, and are never lower than their stylesheet says.
 */
final class ProbabilityBars extends Pane {
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final double LONGEST_NAME = 150;
    private static final double GAP = 1;
    /** Names of as many characters have room in large type. */
    private static final int SHORT = 3;
    /** Rows that are less higher than the lowest ones have no room for large type. */
    private static final double ROOMY = 1.35;

    private final ControlFactory controls;
    private final LabellingViewModel naming;
    private final List<ProbabilityRow> rows = new ArrayList<>();
    private final ClassOrder classOrder = new ClassOrder();
    private List<String> labels = List.of();
    private List<Integer> order = List.of();
    private boolean compared;

    ProbabilityBars(ControlFactory controls, LabellingViewModel naming) {
        this.controls = controls;
        this.naming = naming;
        getStyleClass().add("bars");
    }

    void setLabels(List<String> names) {
        if (names.equals(labels)) {
            return;
        }
        labels = names;
        rows.clear();
        boolean large = names.stream().allMatch(name -> name.length() <= SHORT);
        names.forEach(name -> rows.add(new ProbabilityRow(controls, naming, name, large)));
        rows.forEach(row -> row.compare(compared));
        arrange(classOrder.initial(rows.size()));
        getChildren().setAll(rows);
    }

    void show(Optional<Recognition.Answer> shown) {
        pseudoClassStateChanged(
                REJECTED,
                shown.map(answer -> answer.verdict() instanceof Verdict.NotADigit)
                        .orElse(false));
        if (shown.isEmpty()) {
            rows.forEach(ProbabilityRow::showNothing);
            arrange(classOrder.initial(rows.size()));
            return;
        }
        Recognition.Answer answer = shown.get();
        setLabels(answer.labels());
        int best = answer.best();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(answer.probabilities()[i], i == best);
        }
        arrange(classOrder.of(answer.probabilities()));
    }

    /** Whether the old model's bars are shown too. */
    void compare(boolean now) {
        compared = now;
        rows.forEach(row -> row.compare(now));
    }

    /** Shows what the old model says, as far as it knows these classes. */
    void showOld(Optional<Recognition.Answer> old) {
        for (int i = 0; i < rows.size(); i++) {
            int its = old.isPresent() ? old.get().labels().indexOf(labels.get(i)) : -1;
            rows.get(i)
                    .showOld(
                            its < 0
                                    ? OptionalDouble.empty()
                                    : OptionalDouble.of(old.get().probabilities()[its]),
                            its >= 0 && its == old.get().best());
        }
    }

    /** The height at which all of a few classes are in sight, or the first of many. */
    double leastHeight() {
        return height(Math.min(rows.size(), ClassOrder.FEW));
    }

    private void arrange(List<Integer> now) {
        if (!now.equals(order)) {
            order = now;
            requestLayout();
        }
    }

    private double height(int count) {
        return rows.isEmpty() ? 0 : count * Math.ceil(rows.get(0).minHeight(-1)) + Math.max(0, count - 1) * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return getInsets().getTop() + height(rows.size()) + getInsets().getBottom();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (rows.isEmpty()) {
            return;
        }
        double widest =
                rows.stream().mapToDouble(ProbabilityRow::wantedNameWidth).max().orElse(0);
        rows.forEach(row -> row.setNameWidth(Math.ceil(Math.min(LONGEST_NAME, widest))));
        double left = getInsets().getLeft();
        double width = getWidth() - left - getInsets().getRight();
        double least = Math.ceil(rows.get(0).minHeight(-1));
        double share = (getHeight() - getInsets().getTop() - getInsets().getBottom() + GAP) / rows.size() - GAP;
        double height = Math.floor(Math.max(least, Math.min(share, rows.get(0).maxHeight(-1))));
        pseudoClassStateChanged(COMPACT, height < ROOMY * least);
        double y = getInsets().getTop();
        for (int index : order) {
            rows.get(index).resizeRelocate(left, y, width, height);
            y += height + GAP;
        }
    }
}
