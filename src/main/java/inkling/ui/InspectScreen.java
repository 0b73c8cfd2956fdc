package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.arithmetic.ArithmeticView;
import inkling.ui.arithmetic.ArithmeticViewModel;
import inkling.ui.common.Shortcut;
import inkling.ui.draw.DrawViewModel;
import inkling.ui.inspect.InspectView;
import inkling.ui.inspect.InspectViewModel;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/** Puts the Inspect tab together. On the FX thread. */
final class InspectScreen {
    private final BooleanBinding onShow;
    private final InspectView view;

    /** @param drawing on the board of the Recognise tab, which this one shows too */
    InspectScreen(WindowContext context, DrawViewModel drawing) {
        onShow = context.onShow(Screen.INSPECT);
        InspectViewModel inspect = new InspectViewModel(
                drawing.answer().digit().answer(),
                context.currentModel().answering(),
                onShow,
                context.workers().inspection());
        ArithmeticView arithmetic = new ArithmeticView(
                context.controls(),
                new ArithmeticViewModel(inspect.inspected(), context.workers().inspection()));
        view = new InspectView(context.controls(), drawing, inspect, onShow, arithmetic, new VBox());
    }

    Parent root() {
        return view.root();
    }

    List<Shortcut> shortcuts() {
        return view.shortcuts(onShow);
    }
}
