package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Window;
import org.junit.jupiter.api.Test;

class LayerNamesTest {
    private static final Window WINDOW = Window.square(3, 1, Padding.SAME);

    @Test
    void aConvolutionSaysThatItHasNoBias() {
        Texts texts = new Texts(Language.ENGLISH);
        assertEquals(
                "8 filters without bias, 3×3, stride 1, same padding",
                texts.get(LayerNames.description(new Conv2d(8, WINDOW, false))));
    }
}
