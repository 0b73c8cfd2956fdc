package inkling.ui;

import inkling.ink.Ink;
import inkling.ink.Pen;
import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.Autosave;
import inkling.ui.common.Preferences;
import inkling.ui.common.Shortcut;
import inkling.ui.draw.CollectViewModel;
import inkling.ui.draw.DrawView;
import inkling.ui.draw.DrawViewModel;
import inkling.ui.draw.Labelling;
import inkling.ui.draw.LabellingViewModel;
import inkling.ui.draw.OldAnswer;
import inkling.ui.draw.WhyViewModel;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.evaluation.Sample;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.image.Image;

/** Puts the Recognise tab together, and keeps its drawing on disk. On the FX thread. */
final class RecogniseScreen {
    private static final Duration AUTOSAVE = Duration.ofMillis(500);
    private static final String PEN_WIDTH = "draw.penWidth";
    private static final String BLACKBOARD = "draw.blackboard";
    private static final String STEPS = "draw.steps";

    private final WindowContext context;
    private final BooleanBinding onShow;
    private final DrawViewModel drawing;
    private final Labelling labelling;
    private final DrawView view;
    private final Autosave<Ink> autosave;

    /**
     * @param own the user's own drawings, where new ones are kept
     * @param trainOn leads to where a network is trained on them
     * @param last the drawing of the last time
     */
    RecogniseScreen(WindowContext context, OwnScreen own, Consumer<CollectionKind> trainOn, Ink last) {
        this.context = context;
        onShow = context.onShow(Screen.RECOGNISE);
        drawing = new DrawViewModel(
                context.workers().recognition(),
                context.workers().files(),
                context.currentModel().answering(),
                context.services().readers(),
                context.notifications());
        drawing.answer().nameModels(context.currentModel()::nameOf);
        labelling = labelling(own, trainOn);
        view = new DrawView(
                context.controls(),
                onShow,
                drawing,
                new WhyViewModel(
                        drawing,
                        context.currentModel().answering(),
                        onShow,
                        context.workers().explanation()),
                labelling,
                context.currentModel().answering(),
                context.files(),
                context.notifications(),
                context.workers().files());
        read(context.preferences());
        drawing.restore(last);
        autosave = new Autosave<>(context.workers().filesAfter(AUTOSAVE), context.services()::saveDrawing);
        drawing.onInk(autosave::changed);
    }

    private Labelling labelling(OwnScreen own, Consumer<CollectionKind> trainOn) {
        LabellingViewModel naming = new LabellingViewModel(
                drawing, own.drawings(), context.currentModel().answering());
        CollectViewModel collecting = new CollectViewModel(
                drawing,
                naming,
                own.drawings(),
                context.currentModel().answering(),
                own.fineTuning(),
                context.uiAfter(CollectViewModel.PAUSE));
        OldAnswer old = new OldAnswer(
                drawing,
                context.currentModel(),
                context.services().readers(),
                context.notifications(),
                context.workers().recognition());
        return new Labelling(
                naming,
                collecting,
                old,
                context.currentModel(),
                () -> context.show(Screen.OWN),
                () -> trainOn.accept(own.drawings().kind().get()));
    }

    /** What is on the board, for other screens that show it. */
    DrawViewModel drawing() {
        return drawing;
    }

    DrawView view() {
        return view;
    }

    List<Shortcut> shortcuts() {
        return view.shortcuts(onShow);
    }

    /** Begins to collect one drawing after another. */
    void collect() {
        context.show(Screen.RECOGNISE);
        labelling.collecting().start();
    }

    /** Puts a picture of a data set on the board. */
    void lookAt(Sample sample) {
        drawing.openSample(sample.picture());
        context.show(Screen.RECOGNISE);
    }

    /** Reads a picture from a file. */
    void open(Path picture) {
        context.show(Screen.RECOGNISE);
        view.open(picture);
    }

    void open(Image picture) {
        context.show(Screen.RECOGNISE);
        view.open(picture);
    }

    private void read(Preferences preferences) {
        drawing.tools().penWidth().set(preferences.number(PEN_WIDTH, Pen.WIDTH));
        drawing.tools().blackboard().set(preferences.flag(BLACKBOARD, true));
        drawing.answer().steps().shown().set(preferences.flag(STEPS, false));
    }

    void remember(Preferences preferences) {
        preferences.put(PEN_WIDTH, drawing.tools().penWidth().get());
        preferences.put(BLACKBOARD, drawing.tools().blackboard().get());
        preferences.put(STEPS, drawing.answer().steps().shown().get());
    }

    /** The program ends: what is on the board is written at once. */
    void close() {
        autosave.saveNow();
    }
}
