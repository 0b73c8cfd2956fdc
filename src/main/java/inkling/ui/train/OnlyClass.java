package inkling.ui.train;

import inkling.data.Dataset;
import java.util.Optional;

/** Finds out whether all pictures of a data set are of the same class. */
final class OnlyClass {
    private OnlyClass() {}

    /** The class of all pictures; empty if there are several classes among them, or no pictures. */
    static Optional<String> of(Dataset data) {
        for (int i = 1; i < data.size(); i++) {
            if (data.label(i) != data.label(0)) {
                return Optional.empty();
            }
        }
        return data.size() == 0 ? Optional.empty() : Optional.of(data.classes().get(data.label(0)));
    }
}
