package inkling.ui.model;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.Shortcut;
import inkling.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows the list of recent files: a click opens one; those that are gone are crossed out. */
final class RecentFilesPane extends VBox {
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final String KEYS = "Ctrl+Shift+";

    private final ControlFactory controls;
    private final Texts texts;
    private final RecentFilesViewModel recent;
    private final VBox list = new VBox();

    RecentFilesPane(ControlFactory controls, RecentFilesViewModel recent) {
        this.controls = controls;
        texts = controls.texts();
        this.recent = recent;
        getStyleClass().add("panel");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button clear = controls.button("clear-recent", "fth-x", "recent.clear", recent::clear);
        clear.getStyleClass().addAll("flat", "small");
        controls.explain(clear, texts.bind("recent.clear.help"), "");
        ControlFactory.showWhile(
                clear, Bindings.createBooleanBinding(() -> !entries().isEmpty(), recent.entries()));
        HBox head = new HBox(controls.label("recent.title", "caption"), gap, clear);
        head.setAlignment(Pos.CENTER_LEFT);
        Label none = controls.paragraph(texts.bind("recent.none"), "muted");
        ControlFactory.showWhile(
                none, Bindings.createBooleanBinding(() -> entries().isEmpty(), recent.entries()));
        getChildren().addAll(head, none, list);
        recent.entries().addListener((property, before, now) -> fill());
        fill();
    }

    /** For every screen: files are opened from anywhere. */
    static List<Shortcut> shortcuts(RecentFilesViewModel recent) {
        SimpleBooleanProperty always = new SimpleBooleanProperty(true);
        List<Shortcut> all = new ArrayList<>();
        for (int i = 0; i < RecentFilesViewModel.MOST; i++) {
            int place = i;
            // One line of the list stands for all.
            all.add(Shortcut.of(
                            i == 0 ? "recent.keys" : "", always, () -> recent.open(place), "Shortcut+Shift+" + (i + 1))
                    .shownAs("Ctrl+Shift+1 … 8"));
        }
        return all;
    }

    private List<RecentFilesViewModel.Entry> entries() {
        return recent.entries().get();
    }

    private void fill() {
        list.getChildren().clear();
        for (int i = 0; i < entries().size(); i++) {
            list.getChildren().add(button(i, entries().get(i)));
        }
    }

    private Button button(int place, RecentFilesViewModel.Entry entry) {
        Button button = new Button(entry.title());
        button.setMnemonicParsing(false);
        button.setGraphic(ControlFactory.icon(entry.there() ? "fth-file" : "fth-slash"));
        button.getStyleClass().addAll("flat", "list-button");
        button.pseudoClassStateChanged(GONE, !entry.there());
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
        button.setOnAction(event -> recent.open(place));
        String key = entry.there() ? "recent.open" : "recent.missing";
        controls.explain(button, texts.bind(key, entry.file().toString()), KEYS + (place + 1));
        return controls.named(button, "recent-" + (place + 1), texts.bind(key, entry.title()));
    }
}
