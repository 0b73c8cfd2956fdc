package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.ScreenView;
import inkling.ui.common.Shortcut;
import inkling.ui.own.FineTuningViewModel;
import inkling.ui.own.OwnDrawingsView;
import inkling.ui.own.OwnDrawingsViewModel;
import java.util.List;
import javafx.beans.binding.BooleanBinding;

/** Puts the My digits tab together. On the FX thread. */
final class OwnScreen {
    private final BooleanBinding onShow;
    private final OwnDrawingsViewModel drawings;
    private final FineTuningViewModel fineTuning;
    private final WindowContext context;
    private final Runnable collect;

    /** @param collect leads to where drawings are collected */
    OwnScreen(WindowContext context, Runnable collect) {
        this.context = context;
        this.collect = collect;
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
    }

    OwnDrawingsViewModel drawings() {
        return drawings;
    }

    FineTuningViewModel fineTuning() {
        return fineTuning;
    }

    /** Builds what is shown. */
    ScreenView build() {
        return new OwnDrawingsView(context.controls(), drawings, fineTuning, onShow, collect);
    }

    List<Shortcut> shortcuts() {
        return OwnDrawingsView.shortcuts(drawings, onShow);
    }
}
