package inkling.ui.common;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Shows a control under its name. The problem with its content is said right below it, where room is kept for a line, as soon as
 * the focus has left it; what it means in its tooltip, or below it as well if that is
 * {@linkplain ControlFactory#explained wanted}.
 */
public final class FieldView {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private FieldView() {}

    /** @param key of the name; {@code key.help} explains it in the tooltip */
    public static VBox of(ControlFactory controls, String key, Field<?> field, Node... beside) {
        TextField input = new TextField();
        input.textProperty().bindBidirectional(field.text());
        input.setPrefColumnCount(6);
        controls.named(input, field.name(), key);
        Label problem = controls.paragraph(controls.texts().bind(field.complaint()), "problem");
        problem.setId(field.name() + "-problem");
        input.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                field.finish();
            }
        });
        input.pseudoClassStateChanged(DANGER, field.complaint().get() != null);
        field.complaint().addListener((property, before, now) -> {
            input.pseudoClassStateChanged(DANGER, now != null);
            input.accessibleHelpProperty().unbind();
            input.accessibleHelpProperty()
                    .bind(
                            now == null
                                    ? controls.texts().bind(key + ".help")
                                    : controls.texts().bind(field.complaint()));
        });
        VBox view = of(controls, key, input, beside);
        view.getChildren().add(2, problem);
        return view;
    }

    /** The same for a control that cannot be wrong. */
    public static VBox of(ControlFactory controls, String key, Control input, Node... beside) {
        Label name = controls.label(key, "field-name");
        name.setLabelFor(input);
        controls.explain(input, controls.texts().bind(key + ".help"), "");
        input.accessibleHelpProperty().bind(controls.texts().bind(key + ".help"));
        HBox row = new HBox(input);
        row.getStyleClass().add("field-row");
        row.getChildren().addAll(beside);
        HBox.setHgrow(input, Priority.ALWAYS);
        Label explanation = controls.paragraph(controls.texts().bind(key + ".help"), "muted", "small");
        VBox view = new VBox(name, row, ControlFactory.showWhile(explanation, controls.explained()));
        view.getStyleClass().add("field");
        return view;
    }
}
