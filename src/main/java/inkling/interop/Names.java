package inkling.interop;

import inkling.data.UnreadableFileException;

/** Shortens names from a file for error messages. */
final class Names {
    private Names() {}

    static String shown(String name) {
        return UnreadableFileException.excerpt(name);
    }
}
