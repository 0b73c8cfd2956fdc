package inkling.ui.train;

import inkling.ui.common.Controls;
import inkling.ui.common.Message;
import inkling.ui.common.PictureFiles;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import javafx.util.Duration;

/**
 * The charts of the shown runs, who is who among them, and a sentence that says what they show. They are redrawn a few times a
 * second, and not while hidden.
 */
final class CurvesPane extends VBox {
    private static final Duration PAUSE = Duration.millis(200);

    /** Pictures for slides and print: this many pixels for one of the screen. */
    private static final double PICTURE_SCALE = 2;

    private final Controls controls;
    private final RunsViewModel runs;
    private final ObservableBooleanValue showing;
    private final CurveChart loss;
    private final CurveChart accuracy;
    private final FlowPane names = new FlowPane();
    private final VBox sheet;
    private final ReadOnlyObjectWrapper<Message> sentence = new ReadOnlyObjectWrapper<>();
    private final PauseTransition soon = new PauseTransition(PAUSE);
    private final InvalidationListener changed = observable -> updateSoon();

    CurvesPane(Controls controls, RunsViewModel runs, ObservableBooleanValue showing) {
        this.controls = controls;
        this.runs = runs;
        this.showing = showing;
        loss = new CurveChart(controls, "chart-loss", "train.chart.loss", AxisRange.LOSS);
        accuracy = new CurveChart(controls, "chart-accuracy", "train.chart.accuracy", AxisRange.ACCURACY);
        names.getStyleClass().add("run-names");
        names.setId("run-names");
        ChartPair charts = new ChartPair(loss, accuracy);
        sheet = new VBox(names, charts);
        sheet.getStyleClass().addAll("curves", "sheet");
        for (Node grows : List.of(charts, sheet)) {
            VBox.setVgrow(grows, Priority.ALWAYS);
        }
        getStyleClass().add("curves");
        getChildren().addAll(sheet, foot());
        soon.setOnFinished(event -> update());
        runs.shown().addListener((property, before, now) -> follow(before, now));
        follow(List.of(), runs.shown().get());
        showing.addListener((property, before, now) -> update());
    }

    private Node foot() {
        Label said = controls.paragraph(controls.texts().bind(sentence), "muted");
        said.setId("chart-sentence");
        said.accessibleTextProperty().bind(said.textProperty());
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(
                said,
                controls.iconButton("export-csv", "fth-file-text", "runs.export.csv", "", runs::exportCsv),
                controls.iconButton("export-picture", "fth-image", "runs.export.picture", "", () -> {
                    Image picture = picture();
                    runs.exportPicture(file -> PictureFiles.write(picture, file));
                }));
        foot.getStyleClass().add("row");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Image picture() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(PICTURE_SCALE, PICTURE_SCALE));
        return sheet.snapshot(parameters, null);
    }

    private void follow(List<RunItem> before, List<RunItem> now) {
        before.forEach(run -> run.curves().version().removeListener(changed));
        before.forEach(run -> run.name().removeListener(changed));
        now.forEach(run -> run.curves().version().addListener(changed));
        now.forEach(run -> run.name().addListener(changed));
        update();
    }

    private void updateSoon() {
        if (showing.get() && soon.getStatus() != Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    private void update() {
        if (showing.get()) {
            List<RunItem> shown = runs.shown().get();
            loss.update(shown);
            accuracy.update(shown);
            sentence.set(RunsSentence.of(shown));
            nameRuns(shown);
        }
    }

    private void nameRuns(List<RunItem> shown) {
        List<String> wanted =
                shown.stream().map(run -> RunTag.id(run) + run.name().get()).toList();
        if (!wanted.equals(names.getUserData())) {
            names.setUserData(wanted);
            names.getChildren()
                    .setAll(shown.stream()
                            .map(run -> RunTag.named(run, shown.size() == 1))
                            .toList());
        }
    }
}
