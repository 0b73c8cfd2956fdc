package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import inkling.engine.LayerSpec;
import inkling.engine.Padding;
import inkling.engine.Window;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LayerNamesTest {
    private static final Window WINDOW = Window.square(3, 1, Padding.SAME);
    private static final List<LayerSpec> LAYERS = List.of(
            new LayerSpec.Conv2d(8, WINDOW),
            new LayerSpec.Conv2d(8, WINDOW, false),
            new LayerSpec.MaxPool(WINDOW),
            new LayerSpec.AveragePool(WINDOW),
            new LayerSpec.GlobalAveragePool(),
            new LayerSpec.Relu(),
            new LayerSpec.Dense(10),
            new LayerSpec.Dropout(0.5),
            new LayerSpec.BatchNorm(1e-5, 0.1),
            new LayerSpec.GroupNorm(4, 1e-5));

    @Test
    void everyKindOfLayerHasANameAndADescriptionInBothLanguages() {
        assertEquals(
                Set.of(LayerSpec.class.getPermittedSubclasses()),
                LAYERS.stream().map(Object::getClass).collect(Collectors.toSet()));
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);
            for (LayerSpec layer : LAYERS) {
                assertFalse(texts.get(LayerNames.kind(layer)).isBlank(), layer::toString);
                assertFalse(texts.get(LayerNames.description(layer)).isBlank(), layer::toString);
            }
        }
    }

    @Test
    void aConvolutionSaysThatItHasNoBias() {
        Texts texts = new Texts(Language.ENGLISH);
        assertEquals(
                "8 filters without bias, 3×3, stride 1, same padding",
                texts.get(LayerNames.description(new LayerSpec.Conv2d(8, WINDOW, false))));
    }
}
