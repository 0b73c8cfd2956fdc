package inkling.ui;

import inkling.model.Model;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.NamedModel.Origin;
import inkling.ui.common.Notifications;
import inkling.ui.common.Preferences;
import inkling.ui.common.ProgramNames;
import inkling.ui.model.ModelFiles;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the model to start with: one that was not saved when the program was killed, else the one that was in use when it ended,
 * else the first that comes with it.
 *
 * @param notice what the user has to know about it
 */
record FirstModel(NamedModel model, Optional<Notifications.Notice> notice) {
    private static final System.Logger LOG = System.getLogger(FirstModel.class.getName());
    private static final String FILE = "model.file";
    private static final String BUNDLED = "model.bundled";

    /** @param otherwise what there is to start with if no model can be read at all */
    static FirstModel find(
            ModelFiles files, UnsavedPlace unsaved, Preferences preferences, Supplier<NamedModel> otherwise) {
        Optional<Notifications.Notice> problem = Optional.empty();
        try {
            Optional<Model> left = unsaved.takeOver();
            if (left.isPresent()) {
                NamedModel model = NamedModel.unsaved(left.get());
                return new FirstModel(
                        model,
                        notice(Notifications.Kind.INFORMATION, Message.of("first.unsaved", ProgramNames.of(model))));
            }
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            problem = notice(Notifications.Kind.ERROR, Message.failure("first.unsaved.lost", e));
        }
        Optional<Path> file = preferences.get(FILE).flatMap(FirstModel::path);
        if (file.isPresent()) {
            try {
                return new FirstModel(read(files, file.get()), problem);
            } catch (IOException | RuntimeException | OutOfMemoryError e) {
                problem = notice(Notifications.Kind.ERROR, Message.failure("first.failed", e));
            }
        }
        return new FirstModel(bundled(files, preferences).orElseGet(otherwise), problem);
    }

    /** Notes which model is in use; one that is not saved does not replace the last that was. */
    static void remember(NamedModel model, Preferences preferences) {
        if (model.origin() instanceof Origin.Bundled bundled) {
            preferences.put(BUNDLED, bundled.name());
            preferences.remove(FILE);
        } else if (model.source().isPresent()) {
            preferences.put(FILE, model.source().get().toAbsolutePath());
            preferences.remove(BUNDLED);
        }
    }

    private static NamedModel read(ModelFiles files, Path file) throws IOException {
        Model model = files.read(file);
        return files.isForeign(file) ? NamedModel.imported(file, model) : NamedModel.ofFile(file, model);
    }

    private static Optional<NamedModel> bundled(ModelFiles files, Preferences preferences) {
        List<String> names = new ArrayList<>(files.bundled());
        preferences.get(BUNDLED).filter(names::remove).ifPresent(last -> names.add(0, last));
        for (String name : names) {
            try {
                return Optional.of(NamedModel.ofProgram(name, files.readBundled(name)));
            } catch (IOException | OutOfMemoryError e) {
                LOG.log(System.Logger.Level.WARNING, "The bundled model " + name + " cannot be used.", e);
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            LOG.log(System.Logger.Level.WARNING, "The settings name no file: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Notifications.Notice> notice(Notifications.Kind kind, Message text) {
        return Optional.of(new Notifications.Notice(kind, text).ofWindow());
    }
}
