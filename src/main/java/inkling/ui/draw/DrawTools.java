package inkling.ui.draw;

import inkling.ui.common.ControlFactory;
import inkling.ui.draw.DrawingTools.Tool;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows the column of tools beside the board. */
final class DrawTools extends VBox {
    DrawTools(ControlFactory controls, DrawViewModel drawing, WhyViewModel why, PictureCommands pictures) {
        getStyleClass().add("tools");
        ToggleButton pen = tool(controls, drawing, Tool.PEN, "pen", "fth-edit-2", "draw.pen", "B");
        ToggleButton eraser = tool(controls, drawing, Tool.ERASER, "eraser", "ink-eraser", "draw.eraser", "E");
        Button open = controls.iconButton("open-picture", "fth-image", "draw.open", "Ctrl+I", pictures::open);
        Button paste = controls.iconButton("paste-picture", "fth-clipboard", "draw.paste", "Ctrl+V", pictures::paste);
        Button save = controls.iconButton("save-picture", "fth-download", "draw.save", "Ctrl+E", pictures::save);
        save.disableProperty().bind(drawing.empty());
        ToggleButton blackboard = controls.iconToggle("blackboard", "ink-blackboard", "draw.blackboard", "K");
        blackboard.selectedProperty().bindBidirectional(drawing.tools().blackboard());
        ToggleButton steps = controls.iconToggle("steps", "fth-sliders", "draw.steps.show", "P");
        steps.selectedProperty().bindBidirectional(drawing.answer().steps().shown());
        ToggleButton explained = controls.iconToggle("why", "ink-why", "draw.why", "W");
        explained.selectedProperty().bindBidirectional(why.shown());
        getChildren().addAll(pen, eraser, line());
        getChildren().addAll(Editing.buttons(controls, drawing, ""));
        getChildren().addAll(line(), open, paste, save, line(), blackboard, steps, explained);
    }

    /** A toggle that stays pressed when it is chosen again: there is always one tool. */
    private static ToggleButton tool(
            ControlFactory controls,
            DrawViewModel drawing,
            Tool tool,
            String id,
            String icon,
            String key,
            String keys) {
        ToggleButton toggle = controls.iconToggle(id, icon, key, keys);
        toggle.setSelected(drawing.tools().tool().get() == tool);
        drawing.tools().tool().addListener((property, before, now) -> toggle.setSelected(now == tool));
        toggle.setOnAction(event -> {
            drawing.tools().tool().set(tool);
            toggle.setSelected(true);
        });
        return toggle;
    }

    private static Region line() {
        return new Separator();
    }
}
