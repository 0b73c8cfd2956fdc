package inkling.ui.draw;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows below the board what the colours of the ink mean, and says in words which ink counts most; or why that cannot be found. */
final class WhyPanel extends VBox {
    private final ControlFactory controls;
    private final Texts texts;
    private final WhyViewModel why;
    private final StringBinding sentence;

    WhyPanel(ControlFactory controls, WhyViewModel why) {
        this.controls = controls;
        this.why = why;
        texts = controls.texts();
        getStyleClass().add("why");
        sentence = Bindings.createStringBinding(
                this::sentence, why.found(), why.changing(), why.absence(), texts.language());
        FlowPane legend = new FlowPane(
                entry("draw.why.legend.for", 1, WhyViewModel.Found::answer),
                entry("draw.why.legend.against", -1, WhyViewModel.Found::runnerUp),
                change());
        legend.getStyleClass().add("why-legend");
        BooleanBinding there =
                Bindings.createBooleanBinding(() -> why.found().get().isPresent(), why.found());
        ControlFactory.showWhile(legend, there);
        Label told = controls.paragraph(sentence, "why-text");
        told.setId("why-text");
        getChildren().addAll(legend, told);
        ControlFactory.showWhile(this, why.shown());
    }

    /** What a screen reader is to say. */
    StringBinding said() {
        return sentence;
    }

    private Label entry(String key, double share, Function<WhyViewModel.Found, String> name) {
        Label label = controls.label(
                Bindings.createStringBinding(
                        () -> texts.get(key, why.found().get().map(name).orElse("")), why.found(), texts.language()),
                "muted");
        label.setGraphic(InfluencePainter.sample(share));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Label change() {
        Label label = controls.label("draw.why.legend.change", "muted");
        Region outline = new Region();
        outline.getStyleClass().add("changing-sample");
        label.setGraphic(outline);
        BooleanBinding there =
                Bindings.createBooleanBinding(() -> !why.changing().get().isEmpty(), why.changing());
        return ControlFactory.showWhile(label, there);
    }

    private String sentence() {
        Optional<String> said = why.found()
                .get()
                .map(found -> WhyText.of(texts, found, why.changing().get()));
        return said.or(() -> why.absence().get().map(texts::get)).orElse("");
    }
}
