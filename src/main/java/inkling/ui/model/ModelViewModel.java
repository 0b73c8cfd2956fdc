package inkling.ui.model;

import inkling.model.Model;
import inkling.ui.common.Background;
import inkling.ui.common.Dialogue;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Message;
import inkling.ui.common.ModelDesk;
import inkling.ui.common.ModelGuard;
import inkling.ui.common.NamedModel;
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
    private final ModelDesk desk;
    private final ModelFiles files;
    private final FileChoice choice;
    private final Dialogue dialogue;
    private final FileQueue queue;
    private final ModelGuard guard;
    private final List<String> bundled;

    private interface Reading {
        NamedModel read() throws IOException;
    }

    public ModelViewModel(
            ModelDesk desk, ModelFiles files, FileChoice choice, Dialogue dialogue, Background background) {
        this.desk = desk;
        this.files = files;
        this.choice = choice;
        this.dialogue = dialogue;
        queue = new FileQueue(background);
        bundled = files.bundled();
        guard = new ModelGuard(desk, dialogue);
        desk.saveWith(this::save);
    }

    // Properties

    public ReadOnlyObjectProperty<NamedModel> current() {
        return desk.current();
    }

    /** Whether the model in use could not be kept safe. */
    public ReadOnlyBooleanProperty atRisk() {
        return desk.atRisk();
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
        queue.command(() -> unlessLost(() -> read(() -> NamedModel.ofProgram(name, files.readBundled(name)))));
    }

    /** Writes the model in use to its file; asks for one if it has none, and before it replaces what another program wrote. */
    public void save() {
        save(() -> {});
    }

    /** As {@link #save()}, and then does something if it worked. */
    public void save(Runnable then) {
        queue.command(() -> {
            Model model = desk.current().get().model();
            desk.current()
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
            NamedModel model = desk.current().get();
            queue.ask(() -> choice.chooseToSave(format.kind(), model.fileName()))
                    .ifPresent(file -> queue.start(
                            () -> {
                                files.export(model.model(), format, file);
                                return () -> dialogue.inform(Message.of("model.exported", file.toString()));
                            },
                            problem -> dialogue.complain(Message.failure("model.export.failed", problem))));
        });
    }

    // Reading

    /** Lets another model take the place of the one in use, and of the one on trial if there is one. */
    private void unlessLost(Runnable action) {
        guard.unlessUndecided("trial.undecided.open", () -> guard.unlessUnsaved("model.unsaved.switch", action));
    }

    private void read(Path file) {
        read(() -> {
            Model model = files.read(file);
            return files.isForeign(file) ? NamedModel.imported(file, model) : NamedModel.ofFile(file, model);
        });
    }

    private void read(Reading reading) {
        NamedModel before = desk.current().get();
        queue.start(
                () -> {
                    NamedModel model = reading.read();
                    return () -> arrived(model, before);
                },
                problem -> dialogue.complain(Message.failure("model.open.failed", problem)));
    }

    private void arrived(NamedModel model, NamedModel before) {
        Runnable use = () -> {
            desk.use(model);
            // A network in training goes on answering, as the header says.
            boolean answers = desk.trial().get() == null;
            dialogue.inform(Message.of(answers ? "model.opened" : "model.opened.training", ProgramNames.of(model)));
        };
        if (desk.current().get() == before && desk.choice().get().isEmpty()) {
            use.run();
        } else {
            // Training or a lesson has put another one in use meanwhile, or on trial.
            unlessLost(use);
        }
    }

    // Writing

    private void chooseAndWrite(Runnable then) {
        NamedModel model = desk.current().get();
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
        if (desk.current().get().model() == model) {
            desk.use(NamedModel.ofFile(file, model));
        }
        dialogue.inform(Message.of("model.saved", file.toString()));
        then.run();
    }

    private void askToReplace(Model model, Path file, Runnable then) {
        dialogue.ask(new Question(
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
        NamedModel current = desk.current().get();
        if (current.model() == model && current.file().equals(Optional.of(file))) {
            desk.use(current.notSaved());
        }
        dialogue.ask(new Question(
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
