package inkling.ui;

import inkling.model.Model;
import java.io.IOException;
import java.util.Optional;

/** Keeps the model that is not saved yet beyond the end of the program. For background threads; all messages are sentences. */
interface UnsavedPlace {
    /** The model that was left by a program that was killed. */
    Optional<Model> takeOver() throws IOException;

    void keep(Model model) throws IOException;

    /** The model is saved elsewhere, or not wanted. */
    void forget() throws IOException;

    /** Does the same as {@link #forget()}, and for good. */
    void close() throws IOException;
}
