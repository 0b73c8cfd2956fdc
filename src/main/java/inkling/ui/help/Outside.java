package inkling.ui.help;

import java.nio.file.Path;

/** Does for the help what happens outside the window. On the FX thread, which does not wait for it. */
public interface Outside {
    /** Shows a folder in the system's file manager. */
    void openFolder(Path folder);

    /** Shows a page in the user's browser. */
    void openPage(String address);

    /** Puts a text where it can be pasted from. */
    void copy(String text);
}
