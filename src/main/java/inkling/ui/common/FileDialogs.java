package inkling.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The desktop's own file dialogs, starting where the last file was. */
public final class FileDialogs implements FileChoice {
    private static final String FOLDER = "folder";

    private final Texts texts;
    private final Preferences preferences;
    private final Supplier<Window> window;

    public FileDialogs(Texts texts, Preferences preferences, Supplier<Window> window) {
        this.texts = texts;
        this.preferences = preferences;
        this.window = window;
    }

    @Override
    public Optional<Path> chooseToOpen(Kind kind) {
        return remember(chooser(kind).showOpenDialog(window.get()));
    }

    @Override
    public Optional<Path> chooseToSave(Kind kind, String name) {
        String ending = kind.patterns().get(0).substring(1);
        FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(name + ending);
        File chosen = chooser.showSaveDialog(window.get());
        if (chosen == null || chosen.getName().contains(".")) {
            return remember(chosen);
        }
        // The dialog asked about the name as it was typed, not about the one with the ending.
        File withEnding = new File(chosen.getPath() + ending);
        return remember(withEnding.exists() ? chosen : withEnding);
    }

    private FileChooser chooser(Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(kind.key()));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get(kind.key()), kind.patterns()));
        preferences.get(FOLDER).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> remember(File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        Path file = chosen.toPath().toAbsolutePath();
        if (Files.isDirectory(file.getParent())) {
            preferences.put(FOLDER, file.getParent());
        }
        return Optional.of(file);
    }
}
