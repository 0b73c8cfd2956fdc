package inkling.ui.train;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.Message;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;

/** Draws the learning rate over the run to come, small, with a sentence. */
final class SchedulePane extends VBox {
    private static final double INSET = 3;

    private final Pane plot = new Pane();
    private final Polyline line = new Polyline();
    private final ObjectBinding<ScheduleCurve> curve;

    SchedulePane(ControlFactory controls, TrainSettings settings) {
        curve = ScheduleCurve.of(settings);
        getStyleClass().add("schedule");
        line.getStyleClass().add("schedule-line");
        line.setManaged(false);
        plot.getStyleClass().add("schedule-plot");
        plot.getChildren().add(line);
        plot.widthProperty().addListener((property, before, now) -> draw());
        plot.heightProperty().addListener((property, before, now) -> draw());
        curve.addListener((property, before, now) -> draw());
        Label about = controls.paragraph(
                controls.texts()
                        .bind(Bindings.createObjectBinding(() -> curve.get().about(), curve)),
                "muted",
                "small");
        about.setId("schedule-about");
        controls.named(plot, "schedule-plot", about.textProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label end = new Label();
        end.textProperty()
                .bind(controls.texts()
                        .bind(Bindings.createObjectBinding(
                                () -> Message.of("schedule.end", curve.get().epochs()), curve)));
        end.getStyleClass().addAll("muted", "small");
        Label top = new Label();
        top.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> ScheduleCurve.text(curve.get().peak()), curve));
        top.getStyleClass().addAll("muted", "small");
        HBox axis = new HBox(top, gap, end);
        getChildren().addAll(axis, plot, about);
    }

    private void draw() {
        ScheduleCurve now = curve.get();
        double width = plot.getWidth();
        double height = plot.getHeight();
        line.getPoints().clear();
        for (int i = 0; i < now.rates().length && width > 0; i++) {
            line.getPoints().add(INSET + (width - 2 * INSET) * i / (now.rates().length - 1));
            line.getPoints().add(INSET + (height - 2 * INSET) * (1 - now.rates()[i] / now.peak()));
        }
    }
}
