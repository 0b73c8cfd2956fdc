package inkling.augmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StretchTest {
    @Test
    void aSquareComesOutBroaderOrNarrowerByAboutAnEighth() {
        double sum = 0;
        double squares = 0;
        int count = 400;
        for (int seed = 0; seed < count; seed++) {
            AugmentationContext context = new AugmentationContext(28, 28);
            context.begin("x");
            context.image.line(13, 29, 29, 13, 2);
            context.random.key(seed);
            new Stretch().apply(context);
            // the diagonal's slope is the ratio of width to height
            double logRatio = Math.log(context.deformation.lean(context.image));
            sum += logRatio;
            squares += logRatio * logRatio;
        }

        assertEquals(0, sum / count, 0.05);
        assertEquals(0.13, Math.sqrt(squares / count), 0.03);
    }
}
