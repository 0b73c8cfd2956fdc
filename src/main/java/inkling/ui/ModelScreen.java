package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.Shortcut;
import inkling.ui.evaluation.Sample;
import inkling.ui.model.ComparisonViewModel;
import inkling.ui.model.DrawnScoreViewModel;
import inkling.ui.model.ModelView;
import inkling.ui.model.ModelViewModel;
import inkling.ui.model.RecentFilesViewModel;
import inkling.ui.model.RecordViewModel;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** Puts the Model tab together. On the FX thread. */
final class ModelScreen {
    private final ModelViewModel models;
    private final RecentFilesViewModel recent;
    private final ModelView view;

    /** @param board takes a picture that is to be looked at on the Recognise tab */
    ModelScreen(WindowContext context, Consumer<Sample> board) {
        Services services = context.services();
        models = new ModelViewModel(
                context.currentModel(),
                services.modelFiles(),
                context.files(),
                context.notifications(),
                context.workers().files());
        recent = new RecentFilesViewModel(
                context.currentModel().current(),
                context.preferences(),
                models::open,
                context.notifications(),
                context.workers().files());
        DrawnScoreViewModel scores = new DrawnScoreViewModel(
                context.currentModel().current(),
                services.strokeScorer(),
                context.files(),
                context.notifications(),
                context.workers().scores());
        ComparisonViewModel comparison = new ComparisonViewModel(
                context.currentModel().current(),
                services.modelFiles(),
                services.evaluator(),
                context.files(),
                context.notifications(),
                context.workers().scores(),
                board);
        RecordViewModel record = new RecordViewModel(
                context.currentModel().current(),
                context.notifications(),
                context.workers().files());
        view = new ModelView(
                context.controls(),
                models,
                recent,
                scores,
                record,
                comparison,
                context.notifications(),
                context.onShow(Screen.MODEL));
    }

    ModelViewModel models() {
        return models;
    }

    RecentFilesViewModel recent() {
        return recent;
    }

    Parent root() {
        return view.root();
    }

    List<Shortcut> shortcuts() {
        return view.shortcuts();
    }

    /** The user comes back from another program, which may have moved files. */
    void refresh() {
        recent.refresh();
    }
}
