package inkling.ui.common;

import javafx.scene.Parent;

/** Shows a screen; whoever shows its nodes holds it too. */
public interface ScreenView {
    /** The nodes, always the same. */
    Parent root();
}
