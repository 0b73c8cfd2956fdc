package inkling.ui.model;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.ProgramNames;
import inkling.ui.common.Texts;
import inkling.ui.evaluation.DataFindings;
import inkling.ui.evaluation.FindingsPane;
import inkling.ui.evaluation.SourceButtons;
import inkling.ui.model.ComparisonViewModel.State;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Shows the model in use, A, beside another one, B: what was chosen above, then who is right where, the pictures, the settings.
 */
final class ComparisonPage extends VBox {
    private final ControlFactory controls;
    private final Texts texts;
    private final ObservableValue<NamedModel> current;
    private final ComparisonViewModel comparison;

    ComparisonPage(ControlFactory controls, ObservableValue<NamedModel> current, ComparisonViewModel comparison) {
        this.controls = controls;
        texts = controls.texts();
        this.current = current;
        this.comparison = comparison;
        BooleanBinding both =
                Bindings.createBooleanBinding(() -> comparison.other().get().isPresent(), comparison.other());
        getChildren()
                .addAll(
                        choice(both),
                        ControlFactory.showWhile(new OutcomeView(controls, comparison), is(State.Compared.class)),
                        ControlFactory.showWhile(new DifferencesView(controls, comparison), is(State.Compared.class)),
                        ControlFactory.showWhile(new ContrastView(controls, current, comparison.other()), both));
    }

    private Node choice(BooleanBinding both) {
        MenuButton with = new MenuButton();
        with.textProperty()
                .bind(following(() -> texts.get(
                        comparison.other().get().map(ProgramNames::of).orElseGet(() -> Message.of("compare.choose")))));
        with.setGraphic(ControlFactory.icon("fth-box"));
        for (String name : comparison.bundled()) {
            with.getItems()
                    .add(item(
                            "compare-" + name,
                            following(() -> texts.get(ProgramNames.ofBundled(name))),
                            () -> comparison.chooseBundled(name)));
        }
        with.getItems().add(new SeparatorMenuItem());
        with.getItems().add(item("compare-file", texts.bind("compare.file"), comparison::chooseFile));
        controls.named(with, "compare-with", "compare.choose");
        Label own = controls.label(following(() -> texts.get(ProgramNames.of(current.getValue()))), "compared-name");
        HBox first = new HBox(tag("A"), own, controls.label("compare.inUse", "muted"));
        HBox second = new HBox(tag("B"), with);
        for (HBox row : List.of(first, second)) {
            row.getStyleClass().add("row");
            row.setAlignment(Pos.CENTER_LEFT);
        }
        FlowPane names = new FlowPane(first, second);
        names.getStyleClass().add("compared");
        Label sentence = controls.paragraph(following(this::sentence), "muted");
        sentence.setId("compare-sentence");
        Node sources = ControlFactory.showWhile(
                new SourceButtons(controls, comparison.source(), "compare-on-")
                        .row(comparison::useMnist, comparison::useOwn, comparison::useFiles),
                both);
        DataFindings findings = comparison.findings();
        FindingsPane found =
                new FindingsPane(controls, "compare-", findings.shown(), findings::putRight, findings::takeAsTheyAre);
        VBox panel = new VBox(names, sources, sentence, found, progress(), again());
        panel.getStyleClass().add("panel");
        return panel;
    }

    static Label tag(String letter) {
        Label tag = new Label(letter);
        tag.getStyleClass().addAll("run-tag", letter.equals("A") ? "run-0" : "run-1");
        return tag;
    }

    private static MenuItem item(String id, ObservableValue<String> text, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Node progress() {
        BooleanBinding comparing = is(State.Comparing.class);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> comparison.state().get() instanceof State.Comparing now ? now.share() : 0.0,
                        comparison.state()));
        controls.named(bar, "compare-progress", "mistakes.progress");
        Button cancel = controls.button("compare-cancel", "fth-x", "question.cancel", comparison::cancel);
        HBox running = ControlFactory.row(bar, cancel);
        return ControlFactory.showWhile(running, comparing);
    }

    private Node again() {
        Button again = controls.button("compare-again", "fth-play", "mistakes.again", comparison::compare);
        BooleanBinding idle = Bindings.createBooleanBinding(
                () -> comparison.other().get().isPresent() && comparison.state().get() instanceof State.Waiting,
                comparison.other(),
                comparison.state());
        return ControlFactory.showWhile(again, idle);
    }

    private String sentence() {
        State state = comparison.state().get();
        if (state instanceof State.Failed failed) {
            return texts.get(failed.reason());
        } else if (state instanceof State.Comparing) {
            return texts.get("compare.comparing");
        } else if (state instanceof State.Compared now) {
            return texts.get(
                    "compare.compared",
                    ProgramNames.ofData(now.comparison().first().data().name()),
                    now.comparison().samples(),
                    Figures.percent(now.comparison().first().confusion().accuracy()),
                    Figures.percent(now.comparison().second().confusion().accuracy()));
        }
        return texts.get(comparison.other().get().isPresent() ? "compare.waiting" : "compare.about");
    }

    private BooleanBinding is(Class<? extends State> kind) {
        return Bindings.createBooleanBinding(
                () -> kind.isInstance(comparison.state().get()), comparison.state());
    }

    private ObservableValue<String> following(Supplier<String> text) {
        return Bindings.createStringBinding(
                text::get, current, comparison.other(), comparison.state(), texts.language());
    }
}
