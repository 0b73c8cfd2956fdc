package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.Shortcut;
import inkling.ui.own.FineTuningViewModel;
import inkling.ui.own.OwnDrawingsView;
import inkling.ui.own.OwnDrawingsViewModel;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Parent;

/** Puts the My digits tab together. On the FX thread. */
final class OwnScreen {
    private final BooleanBinding onShow;
    private final OwnDrawingsViewModel drawings;
    private final FineTuningViewModel fineTuning;
    private final OwnDrawingsView view;

    /** @param collect leads to where drawings are collected */
    OwnScreen(WindowContext context, Runnable collect) {
        onShow = context.onShow(Screen.OWN);
        drawings = new OwnDrawingsViewModel(
                context.services().ownDrawings(),
                context.files(),
                context.notifications(),
                context.workers().files());
        fineTuning = new FineTuningViewModel(
                context.currentModel(),
                drawings,
                context.services().fineTuner(),
                context.notifications(),
                context.workers().scores());
        view = new OwnDrawingsView(context.controls(), drawings, fineTuning, onShow, collect);
    }

    OwnDrawingsViewModel drawings() {
        return drawings;
    }

    FineTuningViewModel fineTuning() {
        return fineTuning;
    }

    Parent root() {
        return view.root();
    }

    List<Shortcut> shortcuts() {
        return view.shortcuts(onShow);
    }
}
