package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.data.DatasetCheck.Finding;
import inkling.data.Mnist;
import inkling.data.Remedy;
import inkling.store.run.DataLocation;
import inkling.ui.common.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataCheckViewModelTest {
    private static final Path FOLDER = Path.of("folder").toAbsolutePath();

    private final TrainSettings settings = new TrainSettings();
    /** Has MNIST's first pictures in dark on light, unless that is put right. */
    private final FakeTrainingService trainer = new FakeTrainingService() {
        @Override
        public Data load(DataLocation location) throws IOException {
            List<Remedy> remedies = ((DataLocation.Remediable) location).remedies();
            data = Remedy.apply(
                    remedies, Remedy.apply(List.of(Remedy.INVERT), Mnist.test().slice(0, 100)));
            return super.load(location);
        }
    };

    private final DataCheckViewModel check = new DataCheckViewModel(settings, trainer, Background.onCallingThread());

    private void choose() {
        settings.data.set(DataChoice.IDX);
        settings.images.text().set(FOLDER.resolve("images").toString());
        settings.labels.text().set(FOLDER.resolve("labels").toString());
    }

    @Test
    void whatIsWrongIsToldAsSoonAsTheFilesAreChosen() {
        choose();
        assertEquals(List.of(Remedy.INVERT), remedies());
    }

    @Test
    void itIsPutRightByItsRemedy() {
        choose();
        check.putRight(Remedy.INVERT);
        assertEquals(List.of(), remedies());
        assertEquals(List.of(Remedy.INVERT), ((DataLocation.Idx) settings.location()).remedies());
    }

    @Test
    void theRemedyCanBeTakenBack() {
        choose();
        check.putRight(Remedy.INVERT);
        check.takeAsTheyAre();
        assertEquals(List.of(Remedy.INVERT), remedies());
    }

    @Test
    void otherFilesAreTakenAsTheyAre() {
        choose();
        check.putRight(Remedy.INVERT);
        settings.images.text().set(FOLDER.resolve("others").toString());
        assertEquals(List.of(), settings.remedies.get());
    }

    @Test
    void aFolderIsLookedAtToo() {
        settings.data.set(DataChoice.FOLDER);
        settings.folder.text().set(FOLDER.toString());
        assertEquals(List.of(Remedy.INVERT), remedies());
        check.putRight(Remedy.INVERT);
        assertEquals(new DataLocation.Folder(FOLDER, List.of(Remedy.INVERT)), settings.location());
    }

    @Test
    void nothingIsWrongWithWhatComesWithTheProgram() {
        choose();
        settings.data.set(DataChoice.MNIST);
        assertEquals(List.of(), remedies());
    }

    @Test
    void classesWithoutPicturesAreTold() {
        DataCheckViewModel other =
                new DataCheckViewModel(settings, new FakeTrainingService(), Background.onCallingThread());
        choose();
        assertEquals(
                List.of(Remedy.DROP_EMPTY),
                other.findings().get().stream()
                        .map(finding -> finding.remedy().orElseThrow())
                        .toList());
    }

    @Test
    void filesThatCannotBeReadAreToldWhenARunBegins() {
        trainer.unreadable = new IOException("damaged");
        choose();
        assertEquals(List.of(), remedies());
    }

    private List<Remedy> remedies() {
        return check.findings().get().stream()
                .map(Finding::remedy)
                .map(remedy -> remedy.orElseThrow())
                .toList();
    }
}
