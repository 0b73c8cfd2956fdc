package inkling.ui.draw;

import inkling.ui.common.Controls;
import inkling.ui.common.LateClicks;
import inkling.ui.common.ModelDesk;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Below the bars of two models: the choice between them. */
final class TrialBar extends VBox {
    TrialBar(Controls controls, OldAnswer old, ModelDesk desk) {
        getStyleClass().add("teach");
        Button keep = controls.button(
                "trial-keep",
                "fth-check",
                "trial.keep.short",
                () -> desk.choice().get().ifPresent(choice -> choice.keep(() -> {})));
        keep.getStyleClass().add("accent");
        Button drop = controls.button(
                "trial-drop",
                "fth-rotate-ccw",
                "trial.drop.short",
                () -> desk.choice().get().ifPresent(ModelDesk.Choice::goBack));
        LateClicks.ignore(keep, old.compared());
        LateClicks.ignore(drop, old.compared());
        FlowPane row = new FlowPane(keep, drop);
        row.getStyleClass().addAll("run-buttons");
        row.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(row);
        Controls.showWhile(this, old.compared());
    }
}
