package inkling.ui.model;

import inkling.model.InputScale;
import inkling.model.Model;
import inkling.training.InputTrial;
import inkling.ui.common.Background;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Message;
import inkling.ui.common.ModelGuard;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.common.ProgramNames;
import inkling.ui.common.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * Opens, saves, exports and switches models. All methods are for the UI thread; files are read and written in the background, one
 * command after the other.
 */
public final class ModelViewModel {
    private final CurrentModel currentModel;
    private final ModelFiles files;
    private final FileChoice choice;
    private final Notifications notifications;
    private final FileQueue queue;
    private final ModelGuard guard;
    private final List<String> bundled;

    private interface Reading {
        Opened read() throws IOException;
    }

    /**
     * Holds a model that was read.
     *
     * @param trial what its input has to be, if its file is another program's
     */
    private record Opened(NamedModel model, Optional<InputTrial> trial) {}

    public ModelViewModel(
            CurrentModel currentModel,
            ModelFiles files,
            FileChoice choice,
            Notifications notifications,
            Background background) {
        this.currentModel = currentModel;
        this.files = files;
        this.choice = choice;
        this.notifications = notifications;
        queue = new FileQueue(background);
        bundled = files.bundled();
        guard = new ModelGuard(currentModel, notifications);
        currentModel.saveWith(this::save);
    }

    // Properties

    public ReadOnlyObjectProperty<NamedModel> current() {
        return currentModel.current();
    }

    /** Whether the model in use could not be kept safe. */
    public ReadOnlyBooleanProperty atRisk() {
        return currentModel.atRisk();
    }

    /** The names of the models that come with the program. */
    public List<String> bundled() {
        return bundled;
    }

    /** Whether a file is being read or written. */
    public ReadOnlyBooleanProperty working() {
        return queue.working();
    }

    // Commands

    /** Asks for a file and puts its model in use. */
    public void open() {
        queue.command(() -> unlessLost(() ->
                queue.ask(() -> choice.chooseToOpen(FileChoice.Kind.ANY_MODEL)).ifPresent(this::read)));
    }

    /** Puts the model of this file in use. */
    public void open(Path file) {
        queue.command(() -> unlessLost(() -> read(file)));
    }

    /** Puts a model that comes with the program in use. */
    public void openBundled(String name) {
        queue.command(() -> unlessLost(() ->
                read(() -> new Opened(NamedModel.ofProgram(name, files.readBundled(name)), Optional.empty()))));
    }

    /** Writes the model in use to its file; asks for one if it has none, and before it replaces what another program wrote. */
    public void save() {
        save(() -> {});
    }

    /** Does the same as {@link #save()}, and then does something if it worked. */
    public void save(Runnable then) {
        queue.command(() -> {
            Model model = currentModel.current().get().model();
            currentModel
                    .current()
                    .get()
                    .file()
                    .ifPresentOrElse(file -> writeUnlessChanged(model, file, then), () -> chooseAndWrite(then));
        });
    }

    /** Asks where to, and writes the model in use there. */
    public void saveAs() {
        queue.command(() -> chooseAndWrite(() -> {}));
    }

    /** Asks where to, and writes the model in use for other programs; it is no more saved than before. */
    public void export(ExportFormat format) {
        queue.command(() -> {
            NamedModel model = currentModel.current().get();
            queue.ask(() -> choice.chooseToSave(format.kind(), model.fileName()))
                    .ifPresent(file -> queue.start(
                            () -> {
                                files.export(model.model(), format, file);
                                return () -> notifications.inform(Message.of("model.exported", file.toString()));
                            },
                            problem -> notifications.complain(Message.failure("model.export.failed", problem))));
        });
    }

    // Reading

    /** Lets another model take the place of the one in use, and of the candidate if there is one. */
    private void unlessLost(Runnable action) {
        guard.unlessUndecided("trial.undecided.open", () -> guard.unlessUnsaved("model.unsaved.switch", action));
    }

    private void read(Path file) {
        read(() -> {
            Model model = files.read(file);
            return files.isForeign(file)
                    ? new Opened(NamedModel.imported(file, model), files.inputTrial(model))
                    : new Opened(NamedModel.ofFile(file, model), Optional.empty());
        });
    }

    private void read(Reading reading) {
        NamedModel before = currentModel.current().get();
        queue.start(
                () -> {
                    Opened opened = reading.read();
                    return () -> arrived(opened, before);
                },
                problem -> notifications.complain(Message.failure("model.open.failed", problem)));
    }

    private void arrived(Opened opened, NamedModel before) {
        NamedModel model = opened.model();
        Runnable use = () -> {
            currentModel.use(model);
            // A network in training goes on answering, as the header says.
            boolean answers = currentModel.candidate().get() == null;
            notifications.inform(
                    Message.of(answers ? "model.opened" : "model.opened.training", ProgramNames.of(model)));
            opened.trial().filter(InputTrial::isClear).ifPresent(trial -> offerInput(model, trial));
        };
        if (currentModel.current().get() == before
                && currentModel.choice().get().isEmpty()) {
            use.run();
        } else {
            // Training or fine-tuning has put another one in use meanwhile, or made a candidate.
            unlessLost(use);
        }
    }

    /** Says with which input the model reads, and offers to use that; it stays until it is answered or closed. */
    private void offerInput(NamedModel model, InputTrial trial) {
        Message way = Message.of("model.input." + trial.best().id());
        Message text = Message.of(
                "model.input.found",
                ProgramNames.of(model),
                Figures.percent(trial.asIs()),
                Figures.percent(trial.accuracy()),
                way);
        Question.Choice choose = new Question.Choice(
                "input",
                Message.of("model.input.use"),
                Question.Kind.MAIN,
                () -> useInput(model, trial.best().scale()));
        notifications.tell(new Notifications.Notice(
                        Notifications.Kind.INFORMATION, text, Notifications.Reach.PAGE, List.of(choose))
                .ofWindow());
    }

    private void useInput(NamedModel model, InputScale scale) {
        if (currentModel.current().get() == model) {
            NamedModel scaled =
                    new NamedModel(model.name(), model.model().withInput(scale), model.origin(), model.saved());
            currentModel.use(scaled);
            notifications.inform(Message.of("model.input.used", ProgramNames.of(scaled)));
        }
    }

    // Writing

    private void chooseAndWrite(Runnable then) {
        NamedModel model = currentModel.current().get();
        Optional<Path> chosen = queue.ask(() -> choice.chooseToSave(FileChoice.Kind.MODEL, model.fileName()));
        chosen.ifPresent(file -> write(model.model(), file, then));
    }

    private void writeUnlessChanged(Model model, Path file, Runnable then) {
        queue.start(
                () -> {
                    if (files.isChangedByOthers(file)) {
                        return () -> askToReplace(model, file, then);
                    }
                    files.write(model, file);
                    return () -> written(model, file, then);
                },
                problem -> notWritten(problem, model, file, then));
    }

    private void write(Model model, Path file, Runnable then) {
        queue.start(
                () -> {
                    files.write(model, file);
                    return () -> written(model, file, then);
                },
                problem -> notWritten(problem, model, file, then));
    }

    private void written(Model model, Path file, Runnable then) {
        // Another model may have come into use meanwhile; its mark must not change.
        if (currentModel.current().get().model() == model) {
            currentModel.use(NamedModel.ofFile(file, model));
        }
        notifications.inform(Message.of("model.saved", file.toString()));
        then.run();
    }

    private void askToReplace(Model model, Path file, Runnable then) {
        notifications.ask(new Question(
                Message.of("model.changed.title"),
                Message.of("model.changed", file.toString()),
                List.of(
                        elsewhere(then),
                        new Question.Choice(
                                "replace",
                                Message.of("model.changed.replace"),
                                Question.Kind.DANGEROUS,
                                () -> queue.command(() -> write(model, file, then))),
                        Question.cancel())));
    }

    private void notWritten(Throwable problem, Model model, Path file, Runnable then) {
        NamedModel current = currentModel.current().get();
        if (current.model() == model && current.file().equals(Optional.of(file))) {
            currentModel.use(current.notSaved());
        }
        notifications.ask(new Question(
                Message.of("model.save.failed.title"),
                Message.failure("model.save.failed", problem),
                List.of(
                        elsewhere(then),
                        new Question.Choice(
                                "retry",
                                Message.of("model.save.retry"),
                                Question.Kind.PLAIN,
                                () -> queue.command(() -> write(model, file, then))),
                        Question.cancel())));
    }

    private Question.Choice elsewhere(Runnable then) {
        return new Question.Choice(
                "elsewhere",
                Message.of("model.saveAs"),
                Question.Kind.MAIN,
                () -> queue.command(() -> chooseAndWrite(then)));
    }
}
