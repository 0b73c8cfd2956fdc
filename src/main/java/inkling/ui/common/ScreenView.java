package inkling.ui.common;

import javafx.scene.Parent;

/** Shows a screen; whoever shows its nodes holds it too, since bindings that only it holds would be lost with it. */
public interface ScreenView {
    /** The nodes, always the same. */
    Parent root();
}
