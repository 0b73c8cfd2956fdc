package inkling.ui.adversarial;

import inkling.recognition.Recognition;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.PictureInk;
import inkling.ui.common.Texts;
import inkling.ui.common.ValueColours;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows the network's picture before and after, and between them the change, by colours whose scale is below. */
final class FoolPictures extends VBox {
    /** Pixels of the screen that a pixel of a picture is broad. */
    private static final int ZOOM = 3;

    private final Texts texts;
    private final ObservableValue<Optional<Fooled>> fooled;

    FoolPictures(ControlFactory controls, ObservableValue<Optional<Fooled>> fooled) {
        texts = controls.texts();
        this.fooled = fooled;
        getStyleClass().add("column");
        FlowPane pictures = new FlowPane(
                tile(
                        controls,
                        "fool-before",
                        "fool.before",
                        words("fool.before.accessible", Fooled::before),
                        found -> PictureInk.white(enlarged(found.before().picture()), side(found) * ZOOM)),
                tile(
                        controls,
                        "fool-change",
                        "fool.change",
                        texts.bind("fool.change.accessible"),
                        FoolPictures::coloured),
                tile(
                        controls,
                        "fool-after",
                        "fool.after",
                        words("fool.after.accessible", Fooled::after),
                        found -> PictureInk.white(enlarged(found.after().picture()), side(found) * ZOOM)));
        pictures.getStyleClass().add("fool-pictures");
        getChildren().addAll(pictures, scale(controls));
    }

    private StringBinding words(String key, Function<Fooled, Recognition.Answer> answer) {
        return Bindings.createStringBinding(
                () -> fooled.getValue()
                        .map(found -> texts.get(key, ModelReading.words(answer.apply(found))))
                        .orElse(""),
                fooled,
                texts.language());
    }

    private VBox tile(
            ControlFactory controls,
            String id,
            String caption,
            ObservableValue<String> accessible,
            Function<Fooled, Image> image) {
        ImageView view = controls.named(new ImageView(), id, accessible);
        view.imageProperty()
                .bind(Bindings.createObjectBinding(
                        () -> fooled.getValue().map(image).orElse(null), fooled));
        StackPane frame = new StackPane(view);
        frame.getStyleClass().add("step-frame");
        return new VBox(controls.label(caption, "muted", "numbers"), frame);
    }

    private static int side(Fooled found) {
        return found.pictureBefore().width();
    }

    /** Screens blur what they enlarge themselves. */
    private static float[] enlarged(float[] picture) {
        int side = (int) Math.round(Math.sqrt(picture.length));
        int broad = side * ZOOM;
        float[] large = new float[broad * broad];
        for (int i = 0; i < large.length; i++) {
            large[i] = picture[i / broad / ZOOM * side + i % broad / ZOOM];
        }
        return large;
    }

    private static Image coloured(Fooled found) {
        float[] change = found.change();
        float scale = ValueColours.scale(change, change.length);
        float[] large = enlarged(change);
        int broad = side(found) * ZOOM;
        WritableImage image = new WritableImage(broad, broad);
        for (int i = 0; i < large.length; i++) {
            image.getPixelWriter().setArgb(i % broad, i / broad, ValueColours.argb(scale * large[i]));
        }
        return image;
    }

    private HBox scale(ControlFactory controls) {
        Label words = controls.paragraph(
                Bindings.createStringBinding(this::scaleWords, fooled, texts.language()), "muted", "numbers");
        words.setId("fool-scale");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return ControlFactory.row(
                controls.named(new ImageView(ValueColours.bar()), "fool-colours", words.textProperty()), words);
    }

    private String scaleWords() {
        return fooled.getValue()
                .map(found -> {
                    float[] change = found.change();
                    float scale = ValueColours.scale(change, change.length);
                    String largest = String.format(Locale.ROOT, "%.0f %%", scale > 0 ? 100 / scale : 0);
                    return texts.get("fool.scale", "\u2212" + largest, "+" + largest);
                })
                .orElse("");
    }
}
