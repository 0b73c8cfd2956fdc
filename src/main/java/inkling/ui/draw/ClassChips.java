package inkling.ui.draw;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.ScrollArea;
import inkling.ui.draw.CollectedClasses.ClassCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/**
 * Shows the classes that drawings can be collected of, each a button with the count of its drawings; the chosen one is pressed.
 */
final class ClassChips extends ScrollArea {
    private final ControlFactory controls;
    private final CollectViewModel collect;
    private final FlowPane chips = new FlowPane();
    private final Map<String, Chip> byName = new LinkedHashMap<>();

    ClassChips(ControlFactory controls, CollectViewModel collect) {
        this.controls = controls;
        this.collect = collect;
        chips.getStyleClass().add("class-chips");
        setContent(chips);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("bare", "class-chips-scroll");
        controls.named(this, "collect-classes", "collect.classes");
        collect.classes().addListener((property, before, now) -> show(now));
        collect.label().addListener((property, before, now) -> mark());
        controls.texts()
                .language()
                .addListener((property, before, now) -> show(collect.classes().get()));
        show(collect.classes().get());
    }

    private void show(List<ClassCount> classes) {
        if (!List.copyOf(byName.keySet())
                .equals(classes.stream().map(ClassCount::name).toList())) {
            Map<String, Chip> old = new LinkedHashMap<>(byName);
            byName.clear();
            classes.forEach(each -> byName.put(each.name(), old.getOrDefault(each.name(), new Chip(each.name()))));
            chips.getChildren().setAll(byName.values());
        }
        classes.forEach(each -> byName.get(each.name()).show(each.drawings()));
        mark();
    }

    private void mark() {
        byName.forEach(
                (name, chip) -> chip.setSelected(name.equals(collect.label().get())));
    }

    private final class Chip extends ToggleButton {
        private final String name;
        private final Label count = new Label();

        Chip(String name) {
            this.name = name;
            setId("collect-" + name);
            getStyleClass().add("class-chip");
            Label title = new Label(name);
            count.getStyleClass().addAll("muted", "small");
            HBox both = new HBox(title, count);
            both.getStyleClass().add("class-chip-text");
            both.setAlignment(Pos.BASELINE_LEFT);
            setGraphic(both);
            setOnAction(event -> {
                collect.choose(name);
                mark();
            });
        }

        void show(int drawings) {
            count.setText(Integer.toString(drawings));
            setAccessibleText(controls.texts().get("own.class", name, drawings));
        }
    }
}
