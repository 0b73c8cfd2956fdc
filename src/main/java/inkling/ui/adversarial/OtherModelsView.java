package inkling.ui.adversarial;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.Message;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Shows what other models say before and after a change: for each its name, and below it both answers. */
final class OtherModelsView extends VBox {
    private final Texts texts;
    private final FoolViewModel fool;

    OtherModelsView(ControlFactory controls, FoolViewModel fool) {
        texts = controls.texts();
        this.fool = fool;
        getStyleClass().add("fool-models");
        controls.named(this, "fool-models", "fool.compare.title");
        fool.others().readings().addListener((property, before, now) -> build());
        texts.language().addListener((property, before, now) -> build());
        build();
    }

    private void build() {
        List<ModelReading> readings = fool.others().readings().get();
        getChildren().setAll(readings.stream().map(this::line).toList());
    }

    private VBox line(ModelReading reading) {
        Label name = new Label(texts.get(reading.model()));
        name.getStyleClass().add("fool-model");
        name.setMinWidth(0);
        Label said = new Label(texts.get(sentence(reading)));
        said.getStyleClass().add("muted");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        return new VBox(name, said);
    }

    private static Message sentence(ModelReading reading) {
        Optional<Message> after = reading.after();
        if (after.isEmpty()) {
            return reading.before();
        }
        return Message.of(
                reading.changed() ? "fool.compare.changed" : "fool.compare.unchanged", reading.before(), after.get());
    }
}
