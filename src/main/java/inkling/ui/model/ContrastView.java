package inkling.ui.model;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows the facts of two models side by side: at first only what differs, which stands out when all is shown. */
final class ContrastView extends VBox {
    private static final PseudoClass DIFFERENT = PseudoClass.getPseudoClass("different");

    private final Texts texts;
    private final ObservableValue<NamedModel> first;
    private final ObservableValue<Optional<NamedModel>> second;
    private final GridPane table = new GridPane();
    private final CheckBox all = new CheckBox();

    ContrastView(
            ControlFactory controls, ObservableValue<NamedModel> first, ObservableValue<Optional<NamedModel>> second) {
        texts = controls.texts();
        this.first = first;
        this.second = second;
        getStyleClass().add("panel");
        all.textProperty().bind(texts.bind("compare.all"));
        controls.named(all, "compare-all", "compare.all");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(controls.label("compare.settings", "caption"), gap, all);
        head.setAlignment(Pos.CENTER_LEFT);
        table.getStyleClass().add("contrast");
        controls.named(table, "compare-settings", "compare.settings");
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(26);
        ColumnConstraints value = new ColumnConstraints();
        value.setPercentWidth(37);
        table.getColumnConstraints().addAll(name, value, value);
        getChildren().addAll(head, table);
        all.selectedProperty().addListener((property, before, now) -> build());
        first.addListener((property, before, now) -> build());
        second.addListener((property, before, now) -> build());
        texts.language().addListener((property, before, now) -> build());
        build();
    }

    private void build() {
        table.getChildren().clear();
        if (second.getValue().isEmpty()) {
            return;
        }
        table.add(ComparisonPage.tag("A"), 1, 0);
        table.add(ComparisonPage.tag("B"), 2, 0);
        List<Contrast> contrasts =
                Contrast.of(first.getValue().model(), second.getValue().get().model());
        for (Contrast contrast : contrasts) {
            if (contrast.differs() || all.isSelected()) {
                row(contrast);
            }
        }
        if (contrasts.stream().noneMatch(Contrast::differs)) {
            Label none = new Label(texts.get("compare.settings.same"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            table.add(none, 0, table.getRowCount(), 3, 1);
        }
    }

    private void row(Contrast contrast) {
        int row = table.getRowCount();
        Region line = new Region();
        line.getStyleClass().add("line");
        line.pseudoClassStateChanged(DIFFERENT, contrast.differs() && all.isSelected());
        table.add(line, 0, row, 3, 1);
        Label name = new Label(FactTexts.name(texts, contrast.name()));
        name.getStyleClass().addAll("cell", "muted");
        name.setWrapText(true);
        table.add(name, 0, row);
        table.add(value(contrast.first()), 1, row);
        table.add(value(contrast.second()), 2, row);
    }

    private Label value(Optional<Message> value) {
        Label label = new Label(value.map(texts::get).orElse("–"));
        label.getStyleClass().add("cell");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
