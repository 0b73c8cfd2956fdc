package inkling.ui.train;

import inkling.ui.common.FileChoice;
import java.nio.file.Path;
import java.util.Optional;

/** A user who chooses this file, or none. */
final class ChosenFile implements FileChoice {
    Optional<Path> chosen = Optional.empty();

    @Override
    public Optional<Path> chooseToOpen(Kind kind) {
        return chosen;
    }

    @Override
    public Optional<Path> chooseToSave(Kind kind, String name) {
        return chosen;
    }
}
