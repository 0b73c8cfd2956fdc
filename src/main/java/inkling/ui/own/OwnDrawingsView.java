package inkling.ui.own;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.ScreenView;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Shortcut;
import inkling.ui.common.Texts;
import inkling.ui.drawings.CollectionKind;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows the My digits tab: the drawings on the left; the selected one, and fine-tuning, on the right. */
public final class OwnDrawingsView implements ScreenView {
    private final ControlFactory controls;
    private final Texts texts;
    private final OwnDrawingsViewModel own;
    private final HBox root;

    /**
     * @param showing whether this screen is on show
     * @param collect leads to where drawings are collected
     */
    public OwnDrawingsView(
            ControlFactory controls,
            OwnDrawingsViewModel own,
            FineTuningViewModel fineTuning,
            ObservableBooleanValue showing,
            Runnable collect) {
        this.controls = controls;
        this.texts = controls.texts();
        this.own = own;
        VBox list = list(collect);
        HBox.setHgrow(list, Priority.ALWAYS);
        VBox right =
                new VBox(new FineTuningPane(controls, own, fineTuning), new SelectedDrawing(controls, own), inAndOut());
        right.getStyleClass().add("column-wide");
        ScrollPane side = new ScrollArea(right);
        side.setFitToWidth(true);
        side.setFocusTraversable(false);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().addAll("bare", "own-side");
        controls.named(side, "own-side", "own.list");
        root = new HBox(list, side);
        root.getStyleClass().add("screen");
        showing.subscribe(this::refreshIf);
    }

    @Override
    public Parent root() {
        return root;
    }

    /** @param here whether this screen is on show */
    public static List<Shortcut> shortcuts(OwnDrawingsViewModel own, ObservableBooleanValue here) {
        return List.of(
                Shortcut.of("own.delete", here, own.selection()::delete, "DELETE"),
                Shortcut.of("own.undo", here, own.selection()::undoDelete, "Shortcut+Z"));
    }

    private void refreshIf(boolean now) {
        if (now) {
            own.refresh();
        }
    }

    private VBox list(Runnable collect) {
        ToggleButton digits = choice(CollectionKind.DIGITS, "left-pill");
        ToggleButton others = choice(CollectionKind.OTHERS, "right-pill");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button undo = controls.button("undo-delete", "fth-corner-up-left", "own.undo", own.selection()::undoDelete);
        controls.explain(undo, texts.bind("own.undo"), "Ctrl+Z");
        ControlFactory.showWhile(undo, own.selection().canUndo());
        Button more = controls.button("own-collect", "fth-copy", "collect.start", collect);
        controls.explain(more, texts.bind("collect.start.help"), "");
        more.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(new HBox(digits, others), gap, undo, more);
        head.getStyleClass().add("own-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        Label none = controls.paragraph(
                Bindings.createStringBinding(
                        () -> texts.get("own.none." + name(own.kind().get())), own.kind(), texts.language()),
                "muted");
        ControlFactory.showWhile(
                none,
                Bindings.createBooleanBinding(
                        () -> own.labels().isEmpty(),
                        own.kind(),
                        own.drawings(CollectionKind.DIGITS),
                        own.drawings(CollectionKind.OTHERS)));
        DrawingTiles tiles = new DrawingTiles(controls, own);
        VBox.setVgrow(tiles, Priority.ALWAYS);
        VBox panel = new VBox(head, none, tiles);
        panel.getStyleClass().add("panel");
        return panel;
    }

    private Node inAndOut() {
        Button in = controls.button("import-drawings", "fth-upload", "own.import", own.exchange()::importStrokes);
        controls.explain(in, texts.bind("own.import.help"), "");
        Button out = controls.button("export-drawings", "fth-download", "own.export", own.exchange()::exportStrokes);
        controls.explain(out, texts.bind("own.export.help"), "");
        Button idx = controls.button("export-idx", "fth-download", "own.exportIdx", own.exchange()::exportIdx);
        controls.explain(idx, texts.bind("own.exportIdx.help"), "");
        FlowPane row = new FlowPane(in, out, idx);
        row.getStyleClass().add("buttons");
        VBox panel = new VBox(controls.label("own.files", "caption"), row);
        panel.getStyleClass().add("panel");
        return panel;
    }

    /** A button that stays pressed when it is chosen again: one collection is always on show. */
    private ToggleButton choice(CollectionKind kind, String style) {
        String key = "own." + name(kind);
        ToggleButton button = new ToggleButton();
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(key, own.drawings(kind).get().size()), own.drawings(kind), texts.language()));
        button.getStyleClass().add(style);
        button.setSelected(own.kind().get() == kind);
        own.kind().addListener((property, before, now) -> button.setSelected(now == kind));
        button.setOnAction(event -> {
            own.kind().set(kind);
            button.setSelected(true);
        });
        return controls.named(button, "shelf-" + name(kind), button.textProperty());
    }

    private static String name(CollectionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
