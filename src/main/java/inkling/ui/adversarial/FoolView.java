package inkling.ui.adversarial;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.FocusOrder;
import inkling.ui.common.Texts;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows the page "Fool it": what is wanted above, then how far the search is, then what was found and what can be done with it. */
public final class FoolView extends VBox {
    private final ControlFactory controls;
    private final Texts texts;
    private final FoolViewModel fool;
    private final ObjectBinding<Optional<Fooled>> fooled;
    private final BooleanBinding searching;
    private final ComboBox<String> target = new ComboBox<>();
    private final Button stop;

    /** The one of the two ways that was taken last. */
    private Node pressed = target;

    public FoolView(ControlFactory controls, FoolViewModel fool) {
        this.controls = controls;
        this.fool = fool;
        texts = controls.texts();
        stop = controls.button("fool-stop", "fth-x", "fool.stop", fool::stop);
        fooled = Bindings.createObjectBinding(
                () -> fool.state().get() instanceof FoolState.Found found
                        ? Optional.of(found.fooled())
                        : Optional.empty(),
                fool.state());
        searching =
                Bindings.createBooleanBinding(() -> fool.state().get() instanceof FoolState.Searching, fool.state());
        BooleanBinding found = Bindings.createBooleanBinding(() -> fooled.get().isPresent(), fooled);
        searching.addListener((property, before, now) -> keepFocus());
        found.addListener((property, before, now) -> keepFocus());
        getStyleClass().addAll("panel", "fool");
        getChildren()
                .addAll(
                        controls.paragraph(texts.bind("fool.about"), "muted"),
                        wanted(),
                        ways(),
                        ControlFactory.showWhile(progress(), searching),
                        sentence(),
                        ControlFactory.showWhile(new FoolPictures(controls, fooled), found),
                        ControlFactory.showWhile(size(), found),
                        ControlFactory.showWhile(actions(), found),
                        ControlFactory.showWhile(new OtherModelsView(controls, fool), found));
    }

    /** What had the focus and is gone would hand it to the next control of the window, which may be far away. */
    private void keepFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (FocusOrder.isWithin(owner, this) && !FocusOrder.canTakeFocus(owner)) {
            Stream.of(stop, pressed, target)
                    .filter(FocusOrder::canTakeFocus)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private Button way(String id, String icon, String key, Way way) {
        Button button = controls.button(id, icon, key, () -> fool.search(way));
        button.addEventHandler(ActionEvent.ACTION, event -> pressed = button);
        return button;
    }

    private Node wanted() {
        ComboBox<String> box = controls.named(target, "fool-target", "fool.target.accessible");
        box.getItems().setAll(fool.model().getValue().labels());
        fool.model().addListener((property, before, now) -> {
            if (!now.labels().equals(box.getItems())) {
                String chosen = fool.target().get();
                box.getItems().setAll(now.labels());
                box.setValue(chosen);
            }
        });
        box.valueProperty().bindBidirectional(fool.target());
        return ControlFactory.row(controls.label("fool.target"), box);
    }

    private Node ways() {
        Button pixels = way("fool-pixels", "fth-grid", "fool.pixels", Way.PIXELS);
        controls.explain(pixels, texts.bind("fool.pixels.help"), "");
        Button stroke = way("fool-stroke", "fth-edit-2", "fool.stroke", Way.STROKE);
        controls.explain(stroke, texts.bind("fool.stroke.help"), "");
        BooleanBinding impossible =
                Bindings.createBooleanBinding(() -> fool.drawing().getValue().isEmpty(), fool.drawing());
        pixels.disableProperty().bind(impossible.or(searching));
        stroke.disableProperty().bind(impossible.or(searching));
        return wrapping(pixels, stroke);
    }

    private Node progress() {
        ProgressBar bar = controls.named(new ProgressBar(), "fool-progress", "fool.progress");
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> fool.state().get() instanceof FoolState.Searching now ? now.share() : 0.0, fool.state()));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinWidth(0);
        HBox.setHgrow(bar, Priority.ALWAYS);
        stop.setMinWidth(USE_PREF_SIZE);
        return ControlFactory.row(bar, stop);
    }

    private Node sentence() {
        Label sentence = controls.paragraph(
                Bindings.createStringBinding(this::said, fool.state(), fool.drawing(), texts.language()));
        sentence.setId("fool-sentence");
        return ControlFactory.showWhile(sentence, sentence.textProperty().isNotEmpty());
    }

    private String said() {
        FoolState state = fool.state().get();
        if (state instanceof FoolState.Found found) {
            return texts.get(
                    "fool.found",
                    ModelReading.words(found.fooled().before()),
                    ModelReading.words(found.fooled().after()));
        } else if (state instanceof FoolState.Nothing nothing) {
            return texts.get(nothing.reason());
        } else if (state instanceof FoolState.Searching) {
            return texts.get("fool.searching");
        }
        return fool.drawing().getValue().isEmpty() ? texts.get("fool.blank") : "";
    }

    private Node size() {
        Label size = controls.paragraph(
                Bindings.createStringBinding(
                        () -> fooled.get()
                                .map(found -> texts.get("fool.smallest", found.size()))
                                .orElse(""),
                        fooled,
                        texts.language()),
                "muted");
        size.setId("fool-size");
        return size;
    }

    private Node actions() {
        Button board = controls.button("fool-to-board", "fth-edit-3", "fool.toBoard", fool::putOnBoard);
        Button compare = controls.button("fool-compare", "fth-layers", "fool.compare", fool::compare);
        compare.disableProperty().bind(fool.others().going());
        VBox all = new VBox(wrapping(board, keep(), compare), keptWords());
        all.getStyleClass().add("column");
        return all;
    }

    /** The button's words name the class, which the drawing had before. */
    private Button keep() {
        Button keep = controls.button("fool-keep", "fth-inbox", "fool.keep", fool::keep);
        keep.textProperty().unbind();
        keep.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "fool.keep",
                                fooled.get()
                                        .map(found -> found.before().label())
                                        .orElse("")),
                        fooled,
                        texts.language()));
        keep.accessibleTextProperty().unbind();
        keep.accessibleTextProperty().bind(keep.textProperty());
        controls.explain(keep, texts.bind("fool.keep.help"), "");
        keep.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> fool.kept().get().isPresent(), fool.kept()));
        return ControlFactory.showWhile(
                keep,
                Bindings.createBooleanBinding(
                        () -> fooled.get().flatMap(Fooled::learnable).isPresent(), fooled));
    }

    private Node keptWords() {
        Label kept = controls.paragraph(
                Bindings.createStringBinding(
                        () -> fool.kept().get().map(texts::get).orElse(""), fool.kept(), texts.language()),
                "muted");
        kept.setId("fool-kept");
        return ControlFactory.showWhile(kept, kept.textProperty().isNotEmpty());
    }

    private static FlowPane wrapping(Node... nodes) {
        FlowPane pane = new FlowPane(nodes);
        pane.getStyleClass().add("fool-buttons");
        return pane;
    }
}
