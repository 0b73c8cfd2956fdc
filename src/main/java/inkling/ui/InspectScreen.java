package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.adversarial.FoolView;
import inkling.ui.adversarial.FoolViewModel;
import inkling.ui.adversarial.OtherModels;
import inkling.ui.arithmetic.ArithmeticView;
import inkling.ui.arithmetic.ArithmeticViewModel;
import inkling.ui.common.Message;
import inkling.ui.common.ProgramNames;
import inkling.ui.common.ScreenView;
import inkling.ui.common.SettledValue;
import inkling.ui.common.Shortcut;
import inkling.ui.draw.DrawViewModel;
import inkling.ui.inspect.InspectView;
import inkling.ui.inspect.InspectViewModel;
import inkling.ui.inspect.Walk;
import inkling.ui.model.ModelFiles;
import inkling.ui.model.RecentFilesViewModel;
import inkling.ui.own.OwnDrawingsViewModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;

/** Puts the Inspect tab together. On the FX thread. */
final class InspectScreen {
    /** Gradients of each point of a stroke would take half the processor from what follows the pen. */
    private static final Duration SALIENCY_DELAY = Duration.ofMillis(100);

    private final BooleanBinding onShow;
    private final WindowContext context;
    private final DrawViewModel drawing;
    private final OwnDrawingsViewModel own;
    private final RecentFilesViewModel recent;
    private final InspectViewModel inspect;
    private final Walk walk;

    /**
     * @param drawing on the board of the Recognise tab, which this one shows too
     * @param own keeps drawings
     * @param recent files of models that were opened lately
     */
    InspectScreen(WindowContext context, DrawViewModel drawing, OwnDrawingsViewModel own, RecentFilesViewModel recent) {
        this.context = context;
        this.drawing = drawing;
        this.own = own;
        this.recent = recent;
        onShow = context.onShow(Screen.INSPECT);
        inspect = new InspectViewModel(
                drawing.answer().digit().answer(),
                context.currentModel().answering(),
                onShow,
                context.workers().inspection(),
                context.workers().explanationAfter(SALIENCY_DELAY));
        walk = new Walk(inspect, onShow);
    }

    private static List<OtherModels.Candidate> others(ModelFiles files, RecentFilesViewModel recent) {
        List<OtherModels.Candidate> all = new ArrayList<>();
        for (String name : files.bundled()) {
            all.add(new OtherModels.Candidate(ProgramNames.ofBundled(name), () -> files.readBundled(name)));
        }
        for (Path file : recent.files()) {
            Message name = Message.of("record.plain", file.getFileName().toString());
            all.add(new OtherModels.Candidate(name, () -> files.read(file)));
        }
        return all;
    }

    /** Builds what is shown. */
    ScreenView build() {
        return new InspectView(context.controls(), drawing, inspect, walk, onShow, this::arithmetic, this::fool);
    }

    private ArithmeticView arithmetic() {
        return new ArithmeticView(
                context.controls(),
                new ArithmeticViewModel(inspect.inspected(), context.workers().explanation()));
    }

    private FoolView fool() {
        FoolViewModel fool = new FoolViewModel(
                new SettledValue<>(
                                drawing.answer().labellable(), drawing.answer().answered())
                        .last(),
                context.currentModel().answering(),
                context.workers().scores(),
                new BoardFoolActions(drawing, own),
                () -> others(context.services().modelFiles(), recent));
        fool.warmUp();
        return new FoolView(context.controls(), fool);
    }

    List<Shortcut> shortcuts() {
        return InspectView.shortcuts(drawing, inspect, walk, onShow);
    }
}
