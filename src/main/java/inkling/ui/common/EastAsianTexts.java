package inkling.ui.common;

import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Window;

/**
 * Marks every node that shows characters of East Asia with a pseudo-class, so that one rule of a style sheet gives a font to all of
 * them: labels, buttons, fields, cells and charts, in windows, tooltips and menus, now and whenever a text or the nodes change.
 */
public final class EastAsianTexts {
    /** The name of the pseudo-class. */
    static final String PSEUDO_CLASS = "east-asian";

    private static final PseudoClass MARK = PseudoClass.getPseudoClass(PSEUDO_CLASS);
    /** Where the radicals begin; nearly all that follows is written in East Asia, and little before it is. */
    private static final char FIRST = '\u2E80';

    private static final ListChangeListener<Node> CHILDREN = EastAsianTexts::childrenChanged;
    private static final ChangeListener<String> TEXT =
            (text, before, now) -> mark(((ReadOnlyProperty<?>) text).getBean());
    private static final ChangeListener<Parent> ROOT = (root, before, now) -> moved(before, now);
    private static final ChangeListener<Scene> SCENE = (scene, before, now) -> {
        if (before != null) {
            unwatch(before);
        }
        if (now != null) {
            watch(now);
        }
    };
    private static final ListChangeListener<Window> WINDOWS = change -> {
        while (change.next()) {
            change.getRemoved().forEach(EastAsianTexts::unwatch);
            change.getAddedSubList().forEach(EastAsianTexts::watch);
        }
    };

    private EastAsianTexts() {}

    /** Watches all windows of the program, popups among them, from now on. Asking twice does no harm. */
    public static void watchAllWindows() {
        Window.getWindows().removeListener(WINDOWS);
        Window.getWindows().forEach(EastAsianTexts::unwatch);
        Window.getWindows().forEach(EastAsianTexts::watch);
        Window.getWindows().addListener(WINDOWS);
    }

    /** Whether a text has characters that Latin fonts lack. */
    public static boolean isIn(String text) {
        return text != null && text.chars().anyMatch(each -> each >= FIRST);
    }

    private static void watch(Window window) {
        // The label in a tooltip takes its font from the tooltip, which is no node.
        if (window instanceof Tooltip tooltip) {
            tooltip.textProperty().addListener(TEXT);
            mark(tooltip);
        }
        window.sceneProperty().addListener(SCENE);
        SCENE.changed(window.sceneProperty(), null, window.getScene());
    }

    private static void unwatch(Window window) {
        if (window instanceof Tooltip tooltip) {
            tooltip.textProperty().removeListener(TEXT);
        }
        window.sceneProperty().removeListener(SCENE);
        SCENE.changed(window.sceneProperty(), window.getScene(), null);
    }

    private static void watch(Scene scene) {
        scene.rootProperty().addListener(ROOT);
        watch(scene.getRoot());
    }

    private static void unwatch(Scene scene) {
        scene.rootProperty().removeListener(ROOT);
        unwatch(scene.getRoot());
    }

    private static void moved(Node before, Node now) {
        if (before != null) {
            unwatch(before);
        }
        if (now != null) {
            watch(now);
        }
    }

    private static void childrenChanged(ListChangeListener.Change<? extends Node> change) {
        while (change.next()) {
            if (!change.wasPermutated()) {
                change.getRemoved().forEach(EastAsianTexts::unwatch);
                change.getAddedSubList().forEach(EastAsianTexts::watch);
            }
        }
    }

    private static void watch(Node node) {
        if (node instanceof Labeled labeled) {
            labeled.textProperty().addListener(TEXT);
        } else if (node instanceof TextInputControl field) {
            field.textProperty().addListener(TEXT);
            field.promptTextProperty().addListener(TEXT);
        } else if (node instanceof Text text) {
            text.textProperty().addListener(TEXT);
        }
        mark(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().addListener(CHILDREN);
            parent.getChildrenUnmodifiable().forEach(EastAsianTexts::watch);
        }
    }

    private static void unwatch(Node node) {
        if (node instanceof Labeled labeled) {
            labeled.textProperty().removeListener(TEXT);
        } else if (node instanceof TextInputControl field) {
            field.textProperty().removeListener(TEXT);
            field.promptTextProperty().removeListener(TEXT);
        } else if (node instanceof Text text) {
            text.textProperty().removeListener(TEXT);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().removeListener(CHILDREN);
            parent.getChildrenUnmodifiable().forEach(EastAsianTexts::unwatch);
        }
    }

    private static void mark(Object shown) {
        if (shown instanceof Tooltip tooltip) {
            tooltip.pseudoClassStateChanged(MARK, isIn(tooltip.getText()));
        } else if (shown instanceof Node node) {
            node.pseudoClassStateChanged(MARK, isIn(textOf(node)));
        }
    }

    private static String textOf(Node node) {
        if (node instanceof Labeled labeled) {
            return labeled.getText();
        } else if (node instanceof TextInputControl field) {
            // The text of an empty field is what it asks for.
            return field.getLength() == 0 ? field.getPromptText() : field.getText();
        }
        return node instanceof Text text ? text.getText() : "";
    }
}
