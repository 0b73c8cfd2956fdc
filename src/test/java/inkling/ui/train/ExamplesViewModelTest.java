package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.augmentation.AugmentationStep;
import inkling.data.ContentKind;
import inkling.data.Dataset;
import inkling.engine.layer.Shape;
import inkling.model.Model;
import inkling.store.run.DataLocation;
import inkling.training.TrainingConfig;
import inkling.ui.common.Background;
import inkling.ui.common.Notifications;
import inkling.ui.train.Examples.Example;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExamplesViewModelTest {
    private final TrainSettings settings = new TrainSettings();
    private final Notifications notifications = new Notifications();
    private final Loader loader = new Loader();
    private final ExamplesViewModel examples =
            new ExamplesViewModel(settings, notifications, loader, Background.onCallingThread());

    /** Gives pictures of one broad bar. */
    private static final class Loader implements TrainingService {
        int loads;
        boolean broken;
        WeakReference<Dataset> last;

        @Override
        public Data load(DataLocation location) throws IOException {
            loads++;
            if (broken) {
                throw new IOException("images.idx is damaged.");
            }
            byte[] pixels = new byte[40 * 784];
            for (int i = 0; i < pixels.length; i++) {
                int row = i % 784 / 28;
                int column = i % 28;
                pixels[i] = (byte) (row >= 4 && row < 24 && column >= 12 && column < 16 ? 255 : 0);
            }
            Dataset bars =
                    new Dataset("bars", new Shape(28, 28, 1), pixels, new byte[40], List.of("1"), ContentKind.DIGITS);
            last = new WeakReference<>(bars);
            return new Data(bars, Optional.empty());
        }

        @Override
        public Run prepare(Start start, DataLocation location, Dataset data, TrainingConfig config) {
            throw new AssertionError("Examples need no run.");
        }

        @Override
        public Optional<Interrupted> interrupted() {
            return Optional.empty();
        }

        @Override
        public Model tested(Model model, Dataset data) {
            throw new AssertionError("Examples need no model.");
        }
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() {
        settings.augmentation.taken(AugmentationStep.SLANT).set(true);
        assertEquals(0, loader.loads);
        assertTrue(examples.examples().get().isEmpty());
    }

    @Test
    void thereAreTwentyOfTheChosenData() {
        examples.show();
        assertEquals(20, examples.examples().get().size());
        assertEquals("1", examples.examples().get().get(0).label());
    }

    @Test
    void switchingAStepChangesThePicturesAtOnce() {
        examples.show();
        int before = pixels();
        settings.augmentation.taken(AugmentationStep.SLANT).set(true);
        int slanted = pixels();
        assertNotEquals(before, slanted);
        settings.augmentation.taken(AugmentationStep.SLANT).set(false);
        assertEquals(before, pixels());
    }

    @Test
    void othersAreOtherVariants() {
        settings.augmentation.taken(AugmentationStep.SLANT).set(true);
        examples.show();
        int before = pixels();
        examples.showOthers();
        assertNotEquals(before, pixels());
    }

    @Test
    void theDataIsReadOnce() {
        examples.show();
        examples.showOthers();
        assertEquals(1, loader.loads);
    }

    @Test
    void dataThatCannotBeReadIsAComplaint() {
        loader.broken = true;
        examples.show();
        assertTrue(examples.examples().get().isEmpty());
        assertEquals(
                "[images.idx is damaged.]",
                notifications.notice().get().text().arguments().toString());
    }

    @Test
    void theDataIsLetGoWhenNobodyLooksAtTheExamples() {
        examples.show();
        examples.hide();
        assertTrue(Collected.isGone(loader.last));
    }

    @Test
    void theExamplesStayWhenTheyAreHidden() {
        examples.show();
        examples.hide();
        assertEquals(Examples.COUNT, examples.examples().get().size());
    }

    @Test
    void hiddenExamplesAreNotMadeAnew() {
        examples.show();
        examples.hide();
        settings.augmentation.taken(AugmentationStep.SLANT).set(true);
        assertEquals(1, loader.loads);
    }

    private int pixels() {
        return Arrays.hashCode(examples.examples().get().stream()
                .map(Example::pixels)
                .mapToInt(Arrays::hashCode)
                .toArray());
    }
}
