package inkling.ui.help;

import inkling.ui.common.ControlFactory;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Says what the tour shows, and starts it. */
final class TourPage extends VBox {
    TourPage(ControlFactory controls, HelpViewModel help) {
        getStyleClass().add("help-text");
        Button start = controls.button("start-tour", "fth-play", "tour.start", help::startTour);
        start.getStyleClass().add("accent");
        getChildren().addAll(controls.paragraph(controls.texts().bind("tour.about")), start);
    }
}
