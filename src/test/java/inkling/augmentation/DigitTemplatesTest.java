package inkling.augmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.InkBox;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitTemplatesTest {
    private static AugmentationContext applied(String className, long seed) {
        AugmentationContext context = new AugmentationContext(28, 28);
        context.begin(className);
        context.image.line(20, 11, 22, 30, 3);
        context.random.key(seed);
        new DigitTemplates().apply(context);
        return context;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
    void aboutOneDigitInFourIsDrawnAnew(String className) {
        int drawn = 0;
        for (int seed = 0; seed < 1000; seed++) {
            drawn += applied(className, seed).drawnAnew() ? 1 : 0;
        }

        assertEquals(250, drawn, 45);
    }

    @Test
    void digitsDrawnAnewAreAsLargeAsDrawingsAre() {
        for (int seed = 0; seed < 300; seed++) {
            AugmentationContext context = applied("5", seed);
            if (context.drawnAnew()) {
                InkBox box = context.image.inkBox(GreyImage.STROKE).orElseThrow();
                assertEquals(19.3, box.longestSide(), 1.5);
            }
        }
    }

    @Test
    void onesComeInManyForms() {
        Set<Integer> forms = new HashSet<>();
        for (int seed = 0; seed < 2000; seed++) {
            AugmentationContext context = applied("1", seed);
            if (context.drawnAnew()) {
                forms.add(context.strokes.size());
            }
        }

        // bar, with flag, with flag and foot, curved: they differ in how many points they have
        assertTrue(forms.size() >= 4);
    }

    @Test
    void otherClassesAreNot() {
        for (int seed = 0; seed < 200; seed++) {
            assertFalse(applied("trousers", seed).drawnAnew());
        }
    }
}
