package inkling.ui.draw;

import inkling.attribution.InkAttribution;
import inkling.ui.common.ClassChoice;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.FirstUse;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** Shows below the board what the colours of the ink mean, and says in words which ink counts most; or why that cannot be found. */
final class WhyPanel extends VBox {
    private static final WhyViewModel.Found DIGITS =
            new WhyViewModel.Found(List.of("0", "1"), new InkAttribution(0, 1, 0, List.of()));

    private final ControlFactory controls;
    private final Texts texts;
    private final WhyViewModel why;
    private final StringBinding sentence;
    /** What was found last: before that, as for two digits. */
    private final ObjectProperty<WhyViewModel.Found> last = new SimpleObjectProperty<>(DIGITS);

    WhyPanel(ControlFactory controls, WhyViewModel why) {
        this.controls = controls;
        this.why = why;
        texts = controls.texts();
        getStyleClass().add("why");
        why.found().addListener((property, before, now) -> now.ifPresent(last::set));
        sentence = Bindings.createStringBinding(
                this::sentence, why.found(), why.changing(), why.rejected(), why.absence(), texts.language());
        ControlFactory.showWhile(this, why.shown());
        FirstUse.of(why.shown(), this::build);
    }

    private void build() {
        FlowPane legend = new FlowPane(
                entry("draw.why.legend.for", 1, WhyViewModel.Found::answer),
                entry("draw.why.legend.against", -1, WhyViewModel.Found::runnerUp),
                change(),
                ControlFactory.row(
                        controls.label("draw.why.rival", "muted"),
                        new ClassChoice(
                                controls,
                                "why-rival",
                                "draw.why.rival",
                                "draw.why.runner.up",
                                why.model(),
                                why.rival())));
        legend.getStyleClass().add("why-legend");
        // What is not there keeps its room: the board must not change its size under the pen.
        legend.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> why.found().get().isPresent(), why.found()));
        Label told = controls.paragraph(sentence, "why-text");
        told.setId("why-text");
        Label room = controls.paragraph(
                Bindings.createStringBinding(
                        () -> WhyText.longest(texts, last.get(), why.rejected().getValue()),
                        last,
                        why.rejected(),
                        texts.language()),
                "why-text");
        room.setVisible(false);
        StackPane steady = new StackPane(room, told);
        steady.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(legend, steady);
    }

    /** What a screen reader is to say. */
    StringBinding said() {
        return sentence;
    }

    private Label entry(String key, double share, Function<WhyViewModel.Found, String> name) {
        Label label = controls.label(
                Bindings.createStringBinding(() -> texts.get(key, name.apply(last.get())), last, texts.language()),
                "muted");
        label.setGraphic(InfluencePainter.sample(share));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Label change() {
        Label label = controls.label("draw.why.legend.change", "muted");
        Rectangle outline = new Rectangle(36, 10);
        outline.setArcWidth(10);
        outline.setArcHeight(10);
        outline.getStyleClass().add("changing-stroke");
        label.setGraphic(outline);
        label.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !why.changing().get().orElse(List.of()).isEmpty(), why.changing()));
        return label;
    }

    private String sentence() {
        Optional<String> said = why.found()
                .get()
                .map(found -> WhyText.of(
                        texts, found, why.changing().get(), why.rejected().getValue()));
        return said.or(() -> why.absence().get().map(texts::get)).orElse("");
    }
}
