package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.Shortcut;
import inkling.ui.evaluation.Sample;
import inkling.ui.mistakes.MistakesView;
import inkling.ui.mistakes.MistakesViewModel;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Parent;

/** Puts the Mistakes tab together. On the FX thread. */
final class MistakesScreen {
    private final BooleanBinding onShow;
    private final MistakesView view;

    /** @param board takes a picture that is to be looked at on the Recognise tab */
    MistakesScreen(WindowContext context, Consumer<Sample> board) {
        onShow = context.onShow(Screen.MISTAKES);
        MistakesViewModel mistakes = new MistakesViewModel(
                context.currentModel(),
                context.services().evaluator(),
                context.files(),
                context.notifications(),
                context.workers().scores(),
                board);
        view = new MistakesView(context.controls(), mistakes, onShow);
    }

    Parent root() {
        return view.root();
    }

    List<Shortcut> shortcuts() {
        return view.shortcuts(onShow);
    }
}
