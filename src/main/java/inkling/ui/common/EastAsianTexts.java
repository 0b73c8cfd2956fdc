package inkling.ui.common;

import java.util.List;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.StringProperty;
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
    /** Keeps a line from ending within a number; in no font is there anything to be seen of it. */
    private static final int NO_BREAK = 0xFEFF;

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
        return text.chars().anyMatch(each -> each >= FIRST && each != NO_BREAK);
    }

    private static void watch(Window window) {
        // The label in a tooltip takes its font from the tooltip, which is no node.
        if (window instanceof Tooltip) {
            textsOf(window).forEach(text -> text.addListener(TEXT));
            mark(window);
        }
        window.sceneProperty().addListener(SCENE);
        SCENE.changed(window.sceneProperty(), null, window.getScene());
    }

    private static void unwatch(Window window) {
        textsOf(window).forEach(text -> text.removeListener(TEXT));
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
        List<StringProperty> texts = textsOf(node);
        texts.forEach(text -> text.addListener(TEXT));
        if (!texts.isEmpty()) {
            mark(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().addListener(CHILDREN);
            parent.getChildrenUnmodifiable().forEach(EastAsianTexts::watch);
        }
    }

    private static void unwatch(Node node) {
        textsOf(node).forEach(text -> text.removeListener(TEXT));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().removeListener(CHILDREN);
            parent.getChildrenUnmodifiable().forEach(EastAsianTexts::unwatch);
        }
    }

    /** What a node, or a tooltip, may show. */
    private static List<StringProperty> textsOf(Object shown) {
        if (shown instanceof Labeled labeled) {
            return List.of(labeled.textProperty());
        } else if (shown instanceof TextInputControl field) {
            // A text comes first: what a field asks for is not seen behind it.
            return List.of((StringProperty) field.textProperty(), field.promptTextProperty());
        } else if (shown instanceof Text text) {
            return List.of(text.textProperty());
        }
        return shown instanceof Tooltip tooltip ? List.of(tooltip.textProperty()) : List.of();
    }

    private static void mark(Object shown) {
        String seen = textsOf(shown).stream()
                .map(StringProperty::get)
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse("");
        if (shown instanceof Tooltip tooltip) {
            tooltip.pseudoClassStateChanged(MARK, isIn(seen));
        } else {
            ((Node) shown).pseudoClassStateChanged(MARK, isIn(seen));
        }
    }
}
