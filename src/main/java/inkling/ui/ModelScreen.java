package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.ScreenView;
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
import javafx.beans.binding.BooleanBinding;

/** Puts the Model tab together. On the FX thread. */
final class ModelScreen {
    private final WindowContext context;
    private final Consumer<Sample> board;
    private final ModelViewModel models;
    private final RecentFilesViewModel recent;
    private final BooleanBinding onShow;

    /** @param board takes a picture that is to be looked at on the Recognise tab */
    ModelScreen(WindowContext context, Consumer<Sample> board) {
        this.context = context;
        this.board = board;
        onShow = context.onShow(Screen.MODEL);
        models = new ModelViewModel(
                context.currentModel(),
                context.services().modelFiles(),
                context.files(),
                context.notifications(),
                context.workers().files());
        recent = new RecentFilesViewModel(
                context.currentModel().current(),
                context.preferences(),
                models::open,
                context.notifications(),
                context.workers().files());
    }

    ModelViewModel models() {
        return models;
    }

    RecentFilesViewModel recent() {
        return recent;
    }

    /** Builds what is shown. */
    ScreenView build() {
        Services services = context.services();
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
        return new ModelView(
                context.controls(), models, recent, scores, record, comparison, context.notifications(), onShow);
    }

    List<Shortcut> shortcuts() {
        return ModelView.shortcuts(models, recent);
    }

    /** The user comes back from another program, which may have moved files. */
    void refresh() {
        recent.refresh();
    }
}
