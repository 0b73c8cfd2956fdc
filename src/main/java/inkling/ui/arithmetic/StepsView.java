package inkling.ui.arithmetic;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Shows each step of a sum, in the engine's order: of many only the first and the last, until somebody unfolds them. */
final class StepsView extends VBox {
    private static final int FEW = 6;
    private static final int FIRST = 3;
    private static final int LAST = 2;

    private final ObservableValue<List<Line>> steps;
    private final ToggleButton unfold = new ToggleButton();
    private final ListView<Line> list = new ListView<>();
    private final Texts texts;

    /**
     * @param key of the heading
     * @param steps no room is taken while there are none
     */
    StepsView(ControlFactory controls, String id, String key, ObservableValue<List<Line>> steps) {
        this.steps = steps;
        texts = controls.texts();
        getStyleClass().add("arithmetic-steps");
        prepare(id);
        controls.named(list, id, key);
        list.getStyleClass().addAll("small", "dense");
        list.setCellFactory(view -> new StepCell());
        LinesView some = new LinesView(texts, Bindings.createObjectBinding(() -> folded(steps.getValue()), steps));
        some.getStyleClass().add("small");
        ControlFactory.showWhile(
                unfold, Bindings.createBooleanBinding(() -> steps.getValue().size() > FEW, steps));
        ControlFactory.showWhile(list, unfold.selectedProperty().and(unfold.visibleProperty()));
        VBox few =
                ControlFactory.showWhile(new VBox(some), list.visibleProperty().not());
        getChildren().addAll(controls.paragraph(texts.bind(key), "muted", "small"), few, unfold, list);
        steps.addListener((property, before, now) -> update());
        list.visibleProperty().addListener((property, before, now) -> update());
        texts.language().addListener((property, before, now) -> list.refresh());
        update();
    }

    private void prepare(String id) {
        unfold.setId(id + "-unfold");
        unfold.getStyleClass().addAll("tool", "further-settings", "small");
        unfold.graphicProperty()
                .bind(Bindings.createObjectBinding(
                        () -> ControlFactory.icon(unfold.isSelected() ? "fth-chevron-down" : "fth-chevron-right"),
                        unfold.selectedProperty()));
        unfold.textProperty()
                .bind(Bindings.createStringBinding(
                        this::unfolding, steps, unfold.selectedProperty(), texts.language()));
        unfold.accessibleTextProperty().bind(unfold.textProperty());
    }

    private void update() {
        boolean some = !steps.getValue().isEmpty();
        setVisible(some);
        setManaged(some);
        if (list.isVisible()) {
            list.getItems().setAll(steps.getValue());
        }
    }

    private String unfolding() {
        return unfold.isSelected()
                ? texts.get("arithmetic.steps.fold")
                : texts.get(
                        "arithmetic.steps.unfold",
                        Integer.toString(steps.getValue().size()));
    }

    private static List<Line> folded(List<Line> all) {
        if (all.size() <= FEW) {
            return all;
        }
        List<Line> some = new ArrayList<>(all.subList(0, FIRST));
        some.add(Line.of("arithmetic.steps.more", all.size() - FIRST - LAST));
        some.addAll(all.subList(all.size() - LAST, all.size()));
        return some;
    }

    private final class StepCell extends ListCell<Line> {
        StepCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? null : texts.get(line.with(Digits.LINE)));
            setAccessibleText(empty ? null : texts.get(line.with(Digits.ALL)));
        }
    }
}
