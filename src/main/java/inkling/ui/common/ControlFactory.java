package inkling.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Makes controls that have an id, a text for screen readers and a tooltip, all following the language. */
public final class ControlFactory {
    private final Texts texts;
    private final BooleanProperty explained = new SimpleBooleanProperty();
    private final ObjectProperty<ScaleChoice> lossScale = new SimpleObjectProperty<>(ScaleChoice.AUTOMATIC);

    public ControlFactory(Texts texts) {
        this.texts = texts;
    }

    public Texts texts() {
        return texts;
    }

    /** Whether fields say below them what they mean, rather than in their tooltips alone. */
    public BooleanProperty explained() {
        return explained;
    }

    /** Whether the loss is drawn on a logarithmic axis, wherever it is drawn. */
    public ObjectProperty<ScaleChoice> lossScale() {
        return lossScale;
    }

    /** Text that stays the same but for the language. */
    public Label label(String key, String... styles) {
        return label(texts.bind(key), styles);
    }

    public Label label(ObservableValue<String> text, String... styles) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Text that takes as many lines as it needs; none ends between a figure and its sign. */
    public Label paragraph(ObservableValue<String> text, String... styles) {
        Label label = label(Bindings.createStringBinding(() -> unbroken(text.getValue()), text), styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String unbroken(String text) {
        return text == null ? "" : text.replace(" %", "\u00a0%");
    }

    /** A button with words, and an icon before them. */
    public Button button(String id, String icon, String key, Runnable action) {
        Button button = new Button();
        button.setGraphic(icon(icon));
        button.textProperty().bind(texts.bind(key));
        return wire(button, id, key, action);
    }

    /** A button that is an icon alone; what it does is said in its tooltip, together with its keys. */
    public Button iconButton(String id, String icon, String key, String keys, Runnable action) {
        Button button = new Button();
        button.setGraphic(icon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        explain(button, texts.bind(key), keys);
        return wire(button, id, key, action);
    }

    public ToggleButton iconToggle(String id, String icon, String key, String keys) {
        ToggleButton toggle = new ToggleButton();
        toggle.setGraphic(icon(icon));
        toggle.getStyleClass().addAll("button-icon", "tool");
        explain(toggle, texts.bind(key), keys);
        return named(toggle, id, texts.bind(key));
    }

    /** Gives a control its id and its text for screen readers. */
    public <N extends Node> N named(N node, String id, ObservableValue<String> accessible) {
        node.setId(id);
        node.accessibleTextProperty().bind(accessible);
        return node;
    }

    public <N extends Node> N named(N node, String id, String key) {
        return named(node, id, texts.bind(key));
    }

    /** A tooltip, with the keys that do the same if there are any. */
    public void explain(Control control, StringExpression text, String keys) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(keys.isEmpty() ? text : Bindings.concat(text, "  (", keys, ")"));
        tooltip.setShowDelay(Duration.millis(400));
        control.setTooltip(tooltip);
    }

    /** An icon by the name of its file. */
    public static Icon icon(String name) {
        return new Icon(name);
    }

    /** Nodes side by side, at the height of their middles. */
    public static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Shows a node, and gives it room, only while the condition holds. */
    public static <N extends Node> N showWhile(N node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private <B extends ButtonBase> B wire(B button, String id, String key, Runnable action) {
        button.setOnAction(event -> action.run());
        return named(button, id, texts.bind(key));
    }
}
