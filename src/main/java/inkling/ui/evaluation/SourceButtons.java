package inkling.ui.evaluation;

import inkling.store.run.DataLocation;
import inkling.ui.common.ControlFactory;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Lets the user choose the data set of the evaluation, by a row of buttons. Pressing one is a wish: files may not be chosen after
 * all, and then the button of the pictures before stays pressed.
 */
public final class SourceButtons {
    private final ControlFactory controls;
    private final ObservableValue<DataLocation> source;
    private final String ids;

    /** @param ids what the buttons' ids begin with */
    public SourceButtons(ControlFactory controls, ObservableValue<DataLocation> source, String ids) {
        this.controls = controls;
        this.source = source;
        this.ids = ids;
    }

    /** The buttons, joined, with what each asks for. */
    public HBox row(Runnable useMnist, Runnable useOwn, Runnable useFiles) {
        HBox row = new HBox(
                button("mnist", DataLocation.MnistTest.class, useMnist, "left-pill"),
                button("own", DataLocation.UserDrawings.class, useOwn, "center-pill"),
                button("files", DataLocation.Idx.class, useFiles, "right-pill"));
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    private ToggleButton button(String name, Class<? extends DataLocation> kind, Runnable use, String place) {
        String key = "mistakes." + name;
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(controls.texts().bind(key));
        button.getStyleClass().add(place);
        button.setSelected(kind.isInstance(source.getValue()));
        source.addListener((property, before, now) -> button.setSelected(kind.isInstance(now)));
        button.setOnAction(event -> {
            use.run();
            button.setSelected(kind.isInstance(source.getValue()));
        });
        controls.explain(button, controls.texts().bind(key + ".help"), "");
        return controls.named(button, ids + name, key);
    }
}
