package inkling.ui.common;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** A user who chooses the files that a test lays out, and none if there are none. */
public final class ChosenFile implements FileChoice {
    /** What is chosen, one after another; empty for a user who cancels. */
    public final Queue<Optional<Path>> next = new ArrayDeque<>();
    /** What is chosen whenever nothing is left of {@link #next}. */
    public Optional<Path> chosen = Optional.empty();
    /** What happens while the user chooses. */
    public Runnable meanwhile = () -> {};
    /** How often a file was asked for. */
    public int asked;

    /** A user who chooses the same file each time. */
    public static ChosenFile always(Path file) {
        ChosenFile files = new ChosenFile();
        files.chosen = Optional.of(file);
        return files;
    }

    @Override
    public Optional<Path> chooseToOpen(Kind kind) {
        return choose();
    }

    @Override
    public Optional<Path> chooseFolder() {
        return choose();
    }

    @Override
    public Optional<Path> chooseToSave(Kind kind, String name) {
        return choose();
    }

    private Optional<Path> choose() {
        asked++;
        meanwhile.run();
        return next.isEmpty() ? chosen : next.remove();
    }
}
