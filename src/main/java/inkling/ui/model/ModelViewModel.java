package inkling.ui.model;

import inkling.model.Model;
import inkling.ui.common.Dialogue;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Message;
import inkling.ui.common.ModelDesk;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Opens, saves and switches models. All methods are for the UI thread; files are read and written in the background. */
public final class ModelViewModel {
    private final ModelDesk desk;
    private final ModelFiles files;
    private final FileChoice choice;
    private final Dialogue dialogue;
    private final Executor background;
    private final Executor ui;
    private final List<String> bundled;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    private interface Reading {
        NamedModel read() throws IOException;
    }

    public ModelViewModel(
            ModelDesk desk, ModelFiles files, FileChoice choice, Dialogue dialogue, Executor background, Executor ui) {
        this.desk = desk;
        this.files = files;
        this.choice = choice;
        this.dialogue = dialogue;
        this.background = background;
        this.ui = ui;
        bundled = files.bundled();
    }

    // Properties

    public ReadOnlyObjectProperty<NamedModel> current() {
        return desk.current();
    }

    /** The names of the models that come with the program. */
    public List<String> bundled() {
        return bundled;
    }

    /** Whether a file is being read or written. */
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    // Commands

    /** Asks for a file and puts its model in use. */
    public void open() {
        unlessUnsaved(() -> choice.chooseToOpen(FileChoice.Kind.MODEL).ifPresent(this::read));
    }

    /** Puts the model of this file in use. */
    public void open(Path file) {
        unlessUnsaved(() -> read(file));
    }

    /** Puts a model that comes with the program in use. */
    public void openBundled(String name) {
        unlessUnsaved(() -> read(() -> NamedModel.ofProgram(files.readBundled(name))));
    }

    /** Writes the model in use to its file; asks for one if it has none. */
    public void save() {
        save(() -> {});
    }

    /** As {@link #save()}, and then does something if it worked. */
    public void save(Runnable then) {
        Optional<Path> file = desk.current().get().file();
        if (file.isPresent()) {
            write(file.get(), then);
        } else {
            saveAs(then);
        }
    }

    /** Asks where to, and writes the model in use there. */
    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        NamedModel model = desk.current().get();
        choice.chooseToSave(FileChoice.Kind.MODEL, model.name()).ifPresent(file -> write(file, then));
    }

    private void unlessUnsaved(Runnable action) {
        if (desk.current().get().saved()) {
            action.run();
            return;
        }
        dialogue.ask(new Question(
                Message.of("model.unsaved.title"),
                Message.of("model.unsaved.switch", desk.current().get().name()),
                List.of(
                        new Question.Choice("save", Message.of("model.save"), Question.Kind.MAIN, () -> save(action)),
                        new Question.Choice(
                                "discard", Message.of("model.unsaved.discard"), Question.Kind.DANGEROUS, action),
                        Question.cancel())));
    }

    private void read(Path file) {
        read(() -> NamedModel.ofFile(file, files.read(file)));
    }

    private void read(Reading reading) {
        working.set(true);
        background.execute(() -> {
            try {
                NamedModel model = reading.read();
                finish(() -> {
                    desk.use(model);
                    dialogue.inform(Message.of("model.opened", model.name()));
                });
            } catch (IOException | RuntimeException e) {
                finish(() -> dialogue.complain(Message.failure("model.open.failed", e)));
            }
        });
    }

    private void write(Path file, Runnable then) {
        Model model = desk.current().get().model();
        working.set(true);
        background.execute(() -> {
            try {
                files.write(model, file);
                finish(() -> written(model, file, then));
            } catch (IOException | RuntimeException e) {
                finish(() -> dialogue.complain(Message.failure("model.save.failed", e)));
            }
        });
    }

    private void written(Model model, Path file, Runnable then) {
        // Another model may have come into use meanwhile; its mark must not change.
        if (desk.current().get().model() == model) {
            desk.use(NamedModel.ofFile(file, model));
        }
        dialogue.inform(Message.of("model.saved", file.toString()));
        then.run();
    }

    private void finish(Runnable result) {
        ui.execute(() -> {
            working.set(false);
            result.run();
        });
    }
}
