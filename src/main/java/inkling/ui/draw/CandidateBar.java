package inkling.ui.draw;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.LateClicks;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Shows, below the bars of two models, the choice between the candidate and the model in use. */
final class CandidateBar extends VBox {
    CandidateBar(ControlFactory controls, OldAnswer old, CurrentModel currentModel) {
        getStyleClass().add("teach");
        Button keep = controls.button(
                "trial-keep",
                "fth-check",
                "trial.keep.short",
                () -> currentModel.choice().get().ifPresent(choice -> choice.keep(() -> {})));
        keep.getStyleClass().add("accent");
        Button drop = controls.button(
                "trial-drop",
                "fth-rotate-ccw",
                "trial.drop.short",
                () -> currentModel.choice().get().ifPresent(CurrentModel.Choice::goBack));
        LateClicks.ignore(keep, old.compared());
        LateClicks.ignore(drop, old.compared());
        FlowPane row = new FlowPane(keep, drop);
        row.getStyleClass().addAll("run-buttons");
        row.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(row);
        ControlFactory.showWhile(this, old.compared());
    }
}
