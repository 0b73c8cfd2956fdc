package inkling.ui.model;

import inkling.training.Comparison;
import inkling.training.Comparison.Group;
import inkling.training.McNemarTest;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Message;
import inkling.ui.common.SideBySide;
import inkling.ui.common.Texts;
import inkling.ui.model.ComparisonViewModel.State;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/**
 * Shows which of two models is right where, as a table of two by two whose fields choose the pictures, and the significance of
 * the difference.
 */
final class OutcomeView extends VBox {
    /** The p-value below which the difference is called sure. */
    private static final double SURE = 0.01;

    private static final double GAP = 32;

    private final ControlFactory controls;
    private final Texts texts;
    private final ComparisonViewModel comparison;
    private final GridPane table = new GridPane();
    private final Label verdict;

    OutcomeView(ControlFactory controls, ComparisonViewModel comparison) {
        this.controls = controls;
        texts = controls.texts();
        this.comparison = comparison;
        table.getStyleClass().add("outcomes");
        for (int column = 0; column < 3; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.CENTER);
            constraints.setFillWidth(true);
            table.getColumnConstraints().add(constraints);
        }
        verdict = new Label();
        verdict.setId("compare-verdict");
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(verdict, count(Group.DIFFERENT, "compare-different"));
        words.getStyleClass().add("column");
        words.getStyleClass().add("outcome-words");
        SideBySide row = SideBySide.centred(table, words, GAP);
        getStyleClass().add("panel");
        getChildren().addAll(controls.label("compare.outcome", "caption"), row);
        table.add(heading("B", "compare.right"), 1, 0);
        table.add(heading("B", "compare.wrong"), 2, 0);
        addRow(1, "compare.right", Group.BOTH_RIGHT, Group.ONLY_FIRST_RIGHT);
        addRow(2, "compare.wrong", Group.ONLY_SECOND_RIGHT, Group.BOTH_WRONG);
        comparison.state().addListener((property, before, now) -> show());
        texts.language().addListener((property, before, now) -> show());
        show();
    }

    private Label heading(String tag, String key) {
        Label heading = controls.label(key, "muted");
        heading.setGraphic(ComparisonPage.tag(tag));
        heading.setMinWidth(USE_PREF_SIZE);
        return heading;
    }

    private void addRow(int row, String key, Group withRight, Group withWrong) {
        table.add(heading("A", key), 0, row);
        table.add(count(withRight, "compare-" + withRight.name().toLowerCase(java.util.Locale.ROOT)), 1, row);
        table.add(count(withWrong, "compare-" + withWrong.name().toLowerCase(java.util.Locale.ROOT)), 2, row);
    }

    /** How many pictures a group has; a press looks at them. */
    private Node count(Group group, String id) {
        ToggleButton button = new ToggleButton();
        button.setId(id.replace('_', '-'));
        button.getStyleClass().add("outcome");
        button.setMaxWidth(group == Group.DIFFERENT ? USE_PREF_SIZE : Double.MAX_VALUE);
        Runnable show = () -> {
            int pictures = comparison.state().get() instanceof State.Compared now
                    ? now.comparison().count(group)
                    : 0;
            String key = "compare.group." + group.name().toLowerCase(java.util.Locale.ROOT);
            String sentence = texts.get(key, pictures);
            button.setText(group == Group.DIFFERENT ? sentence : Figures.whole(pictures));
            button.setAccessibleText(sentence);
            button.setSelected(comparison.group().get() == group);
        };
        comparison.state().addListener((property, before, now) -> show.run());
        comparison.group().addListener((property, before, now) -> show.run());
        texts.language().addListener((property, before, now) -> show.run());
        button.setOnAction(event -> {
            comparison.select(group);
            button.setSelected(true);
        });
        show.run();
        return button;
    }

    private void show() {
        if (comparison.state().get() instanceof State.Compared now) {
            verdict.setText(texts.get(verdict(now.comparison())));
        }
    }

    /** Formats the result of the comparison and its significance. */
    static Message verdict(Comparison comparison) {
        McNemarTest test = comparison.test();
        int first = test.onlyFirst();
        int second = test.onlySecond();
        if (first + second == 0) {
            return Message.of("compare.verdict.same");
        }
        String better = first > second ? "A" : "B";
        String worse = first > second ? "B" : "A";
        double p = test.p();
        String key = p >= McNemarTest.SIGNIFICANT ? "chance" : p >= SURE ? "perhaps" : "sure";
        return Message.of(
                "compare.verdict." + key,
                better,
                Math.max(first, second),
                worse,
                Math.min(first, second),
                Figures.probability(p),
                (int) Math.round(1 / p));
    }
}
