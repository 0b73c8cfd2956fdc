package inkling.ui.train;

import inkling.store.AtomicFile;
import inkling.ui.chart.AxisRange;
import inkling.ui.chart.ChartPair;
import inkling.ui.chart.ChartedRun;
import inkling.ui.chart.CurveChart;
import inkling.ui.chart.Report;
import inkling.ui.chart.RunTag;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Message;
import inkling.ui.common.PictureFiles;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Texts;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Shows the charts of the shown runs, their legend, and a sentence that says what they show. They are redrawn a few times a
 * second, and not while hidden. Where the window is too low for charts of a legible size, it scrolls.
 */
final class CurvesPane extends ScrollArea {
    private static final Duration PAUSE = Duration.millis(200);

    private final ControlFactory controls;
    private final Texts texts;
    private final RunsViewModel runs;
    private final ObservableBooleanValue showing;
    private final CurveChart loss;
    private final CurveChart accuracy;
    private final FlowPane names = new FlowPane();
    private final ReadOnlyObjectWrapper<Message> sentence = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> accessible = new ReadOnlyObjectWrapper<>();
    private final PauseTransition soon = new PauseTransition(PAUSE);
    private final InvalidationListener changed = observable -> updateSoon();

    CurvesPane(ControlFactory controls, RunsViewModel runs, ObservableBooleanValue showing) {
        this.controls = controls;
        this.runs = runs;
        this.showing = showing;
        texts = controls.texts();
        loss = new CurveChart(controls, "chart-loss", "train.chart.loss", AxisRange.LOSS);
        accuracy = new CurveChart(controls, "chart-accuracy", "train.chart.accuracy", AxisRange.ACCURACY);
        names.getStyleClass().add("run-names");
        names.setId("run-names");
        ChartPair charts = new ChartPair(loss, accuracy);
        VBox.setVgrow(charts, Priority.ALWAYS);
        VBox content = new VBox(names, charts, foot()) {
            /** Without a width, a scroll pane would take the charts to be side by side, and show no bar where they are not. */
            @Override
            protected double computeMinHeight(double width) {
                return super.computeMinHeight(width < 0 ? getWidth() : width);
            }
        };
        content.getStyleClass().add("curves");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("bare");
        controls.named(this, "curves", "train.curves");
        soon.setOnFinished(event -> update());
        runs.shown().addListener((property, before, now) -> follow(before, now));
        follow(List.of(), runs.shown().get());
        showing.addListener((property, before, now) -> update());
        texts.language().addListener((property, before, now) -> update());
    }

    private Node foot() {
        Label said = controls.paragraph(texts.bind(sentence), "muted");
        said.setId("chart-sentence");
        said.accessibleTextProperty().bind(texts.bind(accessible));
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        return ControlFactory.row(
                said,
                controls.iconButton("export-csv", "fth-file-text", "runs.export.csv", "", runs::exportCsv),
                pictureMenu());
    }

    private MenuButton pictureMenu() {
        MenuButton menu = new MenuButton();
        menu.setGraphic(ControlFactory.icon("fth-image"));
        menu.getStyleClass().addAll("flat", "picture-menu");
        menu.getItems()
                .addAll(
                        item("export-picture-png", "runs.export.png", this::exportPng),
                        item("export-picture-svg", "runs.export.svg", this::exportSvg));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        controls.explain(menu, texts.bind("runs.export.picture"), "");
        return controls.named(menu, "export-picture", "runs.export.picture");
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(texts.bind(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void exportPng() {
        Image picture = report().picture(this::fontFamily);
        runs.exportPicture(FileChoice.Kind.CHART_PNG, file -> PictureFiles.write(picture, file));
    }

    private void exportSvg() {
        byte[] svg = report().svg();
        runs.exportPicture(FileChoice.Kind.CHART_SVG, file -> AtomicFile.write(file, svg));
    }

    /** The charts as they are now, on a page of their own. */
    private Report report() {
        List<RunItem> shown = runs.shown().get();
        String title = shown.size() == 1 ? RunTag.text(shown.get(0).charted(texts)) : texts.get("runs.report.title");
        return new Report(
                title,
                texts.get("train.chart.training"),
                texts.get("train.chart.validation"),
                List.of(loss.plot(), accuracy.plot()));
    }

    /** The family that the window shows the same name in, or else its usual one: a name may be in another script than the window. */
    private String fontFamily(String text) {
        return names.getChildren().stream()
                .map(Label.class::cast)
                .filter(name -> name.getText().startsWith(text))
                .findFirst()
                .orElse((Label) lookup("#chart-sentence"))
                .getFont()
                .getFamily();
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
            List<ChartedRun> charted =
                    shown.stream().map(run -> run.charted(texts)).toList();
            loss.update(charted);
            accuracy.update(charted);
            sentence.set(RunsSentence.ofNewest(shown));
            accessible.set(RunsSentence.of(shown));
            nameRuns(charted);
        }
    }

    private void nameRuns(List<ChartedRun> shown) {
        List<String> wanted = shown.stream()
                .map(run -> run.number() + "/" + run.colour() + "/" + RunTag.text(run))
                .toList();
        if (!wanted.equals(names.getUserData())) {
            names.setUserData(wanted);
            names.getChildren()
                    .setAll(shown.stream()
                            .map(run -> RunTag.named(run, shown.size() == 1))
                            .toList());
        }
    }
}
