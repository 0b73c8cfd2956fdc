package inkling.ui.train;

import inkling.ui.chart.RunTag;
import inkling.ui.common.AugmentationNames;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Message;
import inkling.ui.common.ProgramNames;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows the table of all runs: which ones are on the charts, their settings and their results. It has rows once it is shown. */
final class RunsPane extends VBox {
    /** The size of letters that the widths of columns are for. */
    private static final double USUAL_FONT = 14;

    private final ControlFactory controls;
    private final RunsViewModel runs;
    private final TableView<RunItem> table;
    private final TableColumn<RunItem, String> name;

    RunsPane(ControlFactory controls, RunsViewModel runs) {
        this.controls = controls;
        this.runs = runs;
        table = controls.named(new TableView<>(), "runs", "train.runs");
        table.setItems(runs.items());
        table.setEditable(true);
        table.setPlaceholder(controls.label("runs.none", "muted"));
        name = name();
        table.getColumns().add(shown());
        table.getColumns().add(number());
        table.getColumns().add(name);
        table.getColumns().add(result("runs.best", 118, result -> 100 * result.bestValidation(), "%.2f"));
        // not 80, which the table takes for no width of its own: it would fit the column to what is in it and cut its
        // title
        table.getColumns().add(result("runs.test", 84, result -> 100 * result.testAccuracy(), "%.2f"));
        table.getColumns().add(result("runs.epochs", 84, result -> result.epochs(), "%.0f"));
        table.getColumns().add(result("runs.seconds", 92, RunItem.Result::seconds, "%.1f"));
        table.getColumns().add(text("runs.network", 150, run -> ProgramNames.ofNetwork(run.network())));
        table.getColumns().add(text("runs.settings", 260, run -> Message.of("record.plain", settings(run))));
        table.setOnKeyPressed(event -> {
            RunItem chosen = chosen();
            if (chosen != null && table.getEditingCell() == null && event.getCode() == KeyCode.SPACE) {
                chosen.shown().set(!chosen.shown().get());
                event.consume();
            } else if (chosen != null && event.getCode() == KeyCode.DELETE) {
                runs.delete(chosen);
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("column");
        Label about = controls.paragraph(controls.texts().bind("runs.about"), "muted");
        about.fontProperty().addListener((property, before, now) -> widen(now.getSize() / USUAL_FONT));
        getChildren().addAll(about, table, buttons(), details());
    }

    /** A style sheet cannot give columns a width that follows the size of letters. */
    private void widen(double factor) {
        table.getColumns().forEach(column -> column.setPrefWidth(factor * (double) column.getUserData()));
    }

    private Node buttons() {
        Button rename = controls.button("rename-run", "fth-edit-2", "runs.rename", () -> {
            table.requestFocus();
            table.edit(table.getSelectionModel().getSelectedIndex(), name);
        });
        Button delete = controls.button("delete-run", "fth-trash-2", "runs.delete", () -> runs.delete(chosen()));
        BooleanBinding none = table.getSelectionModel().selectedItemProperty().isNull();
        rename.disableProperty().bind(none);
        delete.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> chosen() == null || chosen().result().get() == null,
                        table.getSelectionModel().selectedItemProperty(),
                        runs.shown()));
        FlowPane row = new FlowPane(rename, delete);
        row.getStyleClass().add("run-buttons");
        return row;
    }

    /** All settings of the chosen run, which the table has no room for. */
    private Node details() {
        Label details = controls.paragraph(
                Bindings.createStringBinding(
                        () -> chosen() == null ? "" : settings(chosen()),
                        controls.texts().language(),
                        table.getSelectionModel().selectedItemProperty()),
                "muted",
                "small");
        details.setId("run-details");
        return ControlFactory.showWhile(details, details.textProperty().isNotEmpty());
    }

    /** In one line, under the names that they have in the user's language. */
    private String settings(RunItem run) {
        return run.settings().entrySet().stream()
                .map(setting -> {
                    String key = "record.setting." + setting.getKey();
                    String known = controls.texts().has(key) ? controls.texts().get(key) : setting.getKey();
                    String value = setting.getKey().equals(AugmentationNames.SETTING)
                            ? controls.texts().get(AugmentationNames.of(setting.getValue()))
                            : setting.getValue();
                    return known + ": " + value;
                })
                .collect(Collectors.joining("  ·  "));
    }

    private RunItem chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    private TableColumn<RunItem, Boolean> shown() {
        TableColumn<RunItem, Boolean> column = column("runs.shown", 66);
        column.setCellValueFactory(row -> row.getValue().shown());
        column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
        return column;
    }

    private TableColumn<RunItem, RunItem> number() {
        TableColumn<RunItem, RunItem> column = column("runs.number", 56);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(of -> new NumberCell(runs));
        return column;
    }

    /** The number, on the run's colour while it is on the charts. */
    private static final class NumberCell extends TableCell<RunItem, RunItem> {
        NumberCell(RunsViewModel runs) {
            runs.shown().addListener((property, before, now) -> show());
        }

        @Override
        protected void updateItem(RunItem run, boolean empty) {
            super.updateItem(run, empty);
            show();
        }

        private void show() {
            RunItem run = isEmpty() ? null : getItem();
            boolean tagged = run != null && run.shown().get();
            setGraphic(tagged ? RunTag.of(run.number(), run.colour()) : null);
            setText(run == null || tagged ? "" : Integer.toString(run.number()));
        }
    }

    private TableColumn<RunItem, String> name() {
        TableColumn<RunItem, String> column = column("runs.name", 160);
        column.setCellValueFactory(row -> Bindings.createStringBinding(
                () -> controls.texts().get(row.getValue().title()),
                row.getValue().name(),
                controls.texts().language()));
        column.setCellFactory(TextFieldTableCell.forTableColumn());
        column.setEditable(true);
        column.setOnEditCommit(edited -> {
            // what the program calls it in this language is not what its user calls it
            if (!edited.getNewValue().equals(edited.getOldValue())) {
                runs.rename(edited.getRowValue(), edited.getNewValue());
            }
            table.refresh();
        });
        return column;
    }

    private TableColumn<RunItem, String> text(String key, double width, Function<RunItem, Message> text) {
        TableColumn<RunItem, String> column = column(key, width);
        column.setEditable(false);
        column.setCellValueFactory(row -> Bindings.createStringBinding(
                () -> controls.texts().get(text.apply(row.getValue())),
                controls.texts().language()));
        return column;
    }

    private TableColumn<RunItem, String> result(
            String key, double width, ToDoubleFunction<RunItem.Result> number, String format) {
        TableColumn<RunItem, String> column = column(key, width);
        column.setEditable(false);
        column.getStyleClass().add("figure-column");
        column.setCellValueFactory(row -> Bindings.createStringBinding(
                () -> figure(row.getValue().result().get(), number, format),
                row.getValue().result()));
        return column;
    }

    private static String figure(RunItem.Result result, ToDoubleFunction<RunItem.Result> number, String format) {
        double value = result == null ? Double.NaN : number.applyAsDouble(result);
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }

    private <T> TableColumn<RunItem, T> column(String key, double width) {
        TableColumn<RunItem, T> column = new TableColumn<>();
        column.textProperty().bind(controls.texts().bind(key));
        column.setPrefWidth(width);
        column.setUserData(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
