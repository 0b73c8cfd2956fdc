package inkling.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Opens the desktop's own file dialogs, starting where the last file was. */
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
        FileChooser chooser = chooser(kind);
        chooser.setTitle(title(kind, "open"));
        return remember(chooser.showOpenDialog(window.get()));
    }

    @Override
    public Optional<Path> chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("files.open.folder"));
        preferences.get(FOLDER).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return remember(chooser.showDialog(window.get()));
    }

    @Override
    public Optional<Path> chooseToSave(Kind kind, String name) {
        FileChooser chooser = chooser(kind);
        chooser.setTitle(title(kind, "save"));
        chooser.setInitialFileName(kind.withEnding(name));
        while (true) {
            File typed = chooser.showSaveDialog(window.get());
            if (typed == null) {
                return Optional.empty();
            }
            File chosen = new File(typed.getParentFile(), kind.withEnding(typed.getName()));
            if (chosen.equals(typed) || !chosen.exists()) {
                return remember(chosen);
            }
            // The dialog asked about the name as it was typed, not about the one with the ending: it has to ask again.
            chooser.setTitle(texts.get("files.exists", chosen.getName()));
            chooser.setInitialDirectory(chosen.getParentFile());
            chooser.setInitialFileName(chosen.getName());
        }
    }

    /** What the dialog is for, not what its files are: some kinds are only opened, some only saved. */
    private String title(Kind kind, String deed) {
        String key = kind.key().replaceFirst("files", "files." + deed);
        return texts.get(texts.has(key) ? key : kind.key());
    }

    private FileChooser chooser(Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get(kind.key()), kind.patterns()));
        preferences.get(FOLDER).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> remember(File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        Path file = FilePaths.of(chosen).toAbsolutePath();
        if (Files.isDirectory(file.getParent())) {
            preferences.put(FOLDER, file.getParent());
        }
        return Optional.of(file);
    }
}
