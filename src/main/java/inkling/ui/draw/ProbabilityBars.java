package inkling.ui.draw;

import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.ui.common.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A bar for each class, all beginning below each other, however long the names are. */
final class ProbabilityBars extends VBox {
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private static final double LONGEST_NAME = 150;
    /** Names of as many characters have room in large type. */
    private static final int SHORT = 3;

    private final Controls controls;
    private final TeachViewModel teach;
    private final List<ProbabilityRow> rows = new ArrayList<>();
    private List<String> labels = List.of();

    ProbabilityBars(Controls controls, TeachViewModel teach) {
        this.controls = controls;
        this.teach = teach;
        getStyleClass().add("bars");
    }

    void setLabels(List<String> names) {
        if (names.equals(labels)) {
            return;
        }
        labels = names;
        rows.clear();
        boolean large = names.stream().allMatch(name -> name.length() <= SHORT);
        names.forEach(name -> rows.add(new ProbabilityRow(controls, teach, name, large)));
        rows.forEach(row -> VBox.setVgrow(row, Priority.ALWAYS));
        getChildren().setAll(rows);
    }

    void show(Optional<Recognition.Answer> shown) {
        pseudoClassStateChanged(
                REJECTED,
                shown.map(answer -> answer.verdict() instanceof Verdict.NotADigit)
                        .orElse(false));
        if (shown.isEmpty()) {
            rows.forEach(ProbabilityRow::showNothing);
            return;
        }
        Recognition.Answer answer = shown.get();
        setLabels(answer.labels());
        int best = answer.best();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(answer.probabilities()[i], i == best);
        }
    }

    @Override
    protected void layoutChildren() {
        double widest =
                rows.stream().mapToDouble(ProbabilityRow::wantedNameWidth).max().orElse(0);
        rows.forEach(row -> row.setNameWidth(Math.ceil(Math.min(LONGEST_NAME, widest))));
        super.layoutChildren();
    }
}
