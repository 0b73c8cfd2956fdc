package inkling.ui.screens;

import java.util.Locale;

/** How a screen is looked at. */
record View(String theme, String language, int text, int width, int height) {
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s %dx%d %d %%", language, theme, width, height, text);
    }

    /** Usable as part of a file's name. */
    String fileName() {
        return toString().replace(" %", "").replace(' ', '-');
    }
}
