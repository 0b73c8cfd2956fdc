package inkling.ui.model;

import inkling.ui.common.ClipboardText;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.common.Texts;
import inkling.ui.model.ModelFacts.Fact;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows the training record of the model in use: every fact, a line each. */
final class RecordView extends VBox {
    private final ControlFactory controls;
    private final Texts texts;
    private final RecordViewModel record;
    private final Notifications notifications;

    RecordView(ControlFactory controls, RecordViewModel record, Notifications notifications) {
        this.controls = controls;
        texts = controls.texts();
        this.record = record;
        this.notifications = notifications;
        getStyleClass().add("panel");
        controls.named(this, "training-record", "record.title");
        record.facts().addListener((property, before, now) -> build());
        texts.language().addListener((property, before, now) -> build());
        build();
    }

    private void build() {
        getChildren().setAll(controls.label("record.title", "caption"));
        if (record.isUnknown()) {
            getChildren().add(controls.paragraph(texts.bind("record.none"), "muted"));
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("record-table");
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), values);
        for (Fact fact : record.facts().get()) {
            Label name = new Label(FactTexts.name(texts, fact.name()));
            name.getStyleClass().add("muted");
            name.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), name, fact.whole().isEmpty() ? value(fact) : copyable(fact));
        }
        getChildren().add(grid);
    }

    private Label value(Fact fact) {
        Label value = new Label(texts.get(fact.value()));
        value.setWrapText(true);
        value.setId("fact-" + fact.key());
        return value;
    }

    /** The beginning of something long: the whole is in the tooltip, and a press takes it along. */
    private Node copyable(Fact fact) {
        Button button = new Button(texts.get(fact.value()), ControlFactory.icon("fth-copy"));
        button.getStyleClass().addAll("flat", "copyable");
        button.setId("fact-" + fact.key());
        button.setAccessibleText(texts.get("record.copy", texts.get(fact.name()), fact.whole()));
        button.setTooltip(new Tooltip(fact.whole()));
        button.setOnAction(event -> {
            ClipboardText.put(fact.whole());
            notifications.inform(Message.of("record.copied", fact.whole()));
        });
        return button;
    }
}
