package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.ScreenView;
import inkling.ui.common.Shortcut;
import inkling.ui.evaluation.Sample;
import inkling.ui.mistakes.MistakesView;
import inkling.ui.mistakes.MistakesViewModel;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;

/** Puts the Mistakes tab together. On the FX thread. */
final class MistakesScreen {
    private final BooleanBinding onShow;
    private final WindowContext context;
    private final MistakesViewModel mistakes;

    /** @param board takes a picture that is to be looked at on the Recognise tab */
    MistakesScreen(WindowContext context, Consumer<Sample> board) {
        this.context = context;
        onShow = context.onShow(Screen.MISTAKES);
        mistakes = new MistakesViewModel(
                context.currentModel(),
                context.services().evaluator(),
                context.files(),
                context.notifications(),
                context.workers().scores(),
                board);
    }

    /** Builds what is shown. */
    ScreenView build() {
        return new MistakesView(context.controls(), mistakes, onShow);
    }

    List<Shortcut> shortcuts() {
        return MistakesView.shortcuts(mistakes, onShow);
    }
}
