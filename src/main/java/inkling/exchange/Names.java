package inkling.exchange;

import inkling.data.UnreadableFileException;

/** Names from a file, as they may stand in a sentence. */
final class Names {
    private Names() {}

    static String shown(String name) {
        return UnreadableFileException.excerpt(name);
    }
}
