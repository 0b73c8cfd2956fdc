package inkling.ui.arithmetic;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Shows each step of a sum, in the engine's order: of many only the first and the last, until somebody unfolds them. */
final class StepsView extends VBox {
    private static final int FEW = 6;
    private static final int FIRST = 3;

    private final ReadOnlyObjectProperty<Optional<ArithmeticPage>> page;
    private final Function<ArithmeticPage, List<Line>> steps;
    private final ToggleButton unfold = new ToggleButton();
    private final ListView<Line> list = new ListView<>();
    private final Texts texts;

    /**
     * @param key of the heading
     * @param steps of a page; no room is taken while there are none
     */
    StepsView(
            ControlFactory controls,
            ReadOnlyObjectProperty<Optional<ArithmeticPage>> page,
            String id,
            String key,
            Function<ArithmeticPage, List<Line>> steps) {
        this.page = page;
        this.steps = steps;
        texts = controls.texts();
        getStyleClass().add("arithmetic-steps");
        LinesView folded = new LinesView(controls, page, each -> folded(steps.apply(each)));
        folded.getStyleClass().add("small");
        unfold.setId(id + "-unfold");
        unfold.getStyleClass().addAll("tool", "further-settings", "small");
        unfold.graphicProperty()
                .bind(Bindings.createObjectBinding(
                        () -> ControlFactory.icon(unfold.isSelected() ? "fth-chevron-down" : "fth-chevron-right"),
                        unfold.selectedProperty()));
        unfold.textProperty()
                .bind(Bindings.createStringBinding(this::unfolding, page, unfold.selectedProperty(), texts.language()));
        controls.named(list, id, key);
        list.getStyleClass().addAll("small", "dense");
        list.setCellFactory(view -> new StepCell());
        ControlFactory.showWhile(unfold, Bindings.createBooleanBinding(() -> count() > FEW, page));
        ControlFactory.showWhile(list, unfold.selectedProperty().and(unfold.visibleProperty()));
        VBox few = ControlFactory.showWhile(
                new VBox(folded), list.visibleProperty().not());
        getChildren().addAll(controls.paragraph(texts.bind(key), "muted", "small"), few, unfold, list);
        page.addListener((property, before, now) -> update());
        list.visibleProperty().addListener((property, before, now) -> update());
        texts.language().addListener((property, before, now) -> list.refresh());
        update();
    }

    private int count() {
        return page.get().map(steps).map(List::size).orElse(0);
    }

    private void update() {
        setVisible(count() > 0);
        setManaged(count() > 0);
        if (list.isVisible()) {
            list.getItems().setAll(page.get().map(steps).orElse(List.of()));
        }
    }

    private String unfolding() {
        return unfold.isSelected()
                ? texts.get("arithmetic.steps.fold")
                : texts.get("arithmetic.steps.unfold", Integer.toString(count()));
    }

    private static List<Line> folded(List<Line> all) {
        if (all.size() <= FEW) {
            return all;
        }
        List<Line> some = new ArrayList<>(all.subList(0, FIRST));
        some.add(Line.of("arithmetic.steps.more", all.size() - FIRST - 2));
        some.addAll(all.subList(all.size() - 2, all.size()));
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
