package inkling.ui.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.DatasetCheck;
import inkling.data.DatasetCheck.Finding;
import inkling.data.Mnist;
import inkling.data.Remedy;
import inkling.model.Model;
import inkling.store.run.DataLocation;
import inkling.training.Predictions;
import inkling.ui.common.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class DataFindingsTest {
    private static final DataLocation FILES = new DataLocation.Idx(Path.of("images"), Path.of("labels"));

    private final SimpleObjectProperty<DataLocation> source = new SimpleObjectProperty<>(new DataLocation.MnistTest());
    private final List<DataLocation> looked = new ArrayList<>();
    private boolean broken;

    /** Has MNIST's first pictures in dark on light, unless that is put right; no model ever fits them. */
    private final Evaluator evaluator = new Evaluator() {
        @Override
        public List<Finding> look(DataLocation location) throws IOException {
            looked.add(location);
            if (broken) {
                throw new IOException("images is damaged.");
            }
            List<Remedy> remedies = ((DataLocation.Remediable) location).remedies();
            return DatasetCheck.look(Remedy.apply(
                    remedies, Remedy.apply(List.of(Remedy.INVERT), Mnist.test().slice(0, 100))));
        }

        @Override
        public Optional<Predictions> evaluate(Model model, DataLocation location, Progress progress) {
            throw new IllegalArgumentException("The model does not fit the pictures.");
        }
    };

    private final DataFindings findings = new DataFindings(evaluator, source, this::use, Background.onCallingThread());

    private void use(DataLocation location) {
        source.set(location);
        findings.look();
    }

    private List<Remedy> remedies() {
        return findings.findings().get().stream()
                .flatMap(finding -> finding.remedy().stream())
                .toList();
    }

    @Test
    void whatIsWrongWithFilesIsFound() {
        use(FILES);
        assertEquals(List.of(Remedy.INVERT), remedies());
        assertFalse(findings.shown().remedied().get());
    }

    @Test
    void itIsPutRightByItsRemedy() {
        use(FILES);
        findings.putRight(Remedy.INVERT);
        assertEquals(List.of(), remedies());
        assertEquals(List.of(Remedy.INVERT), ((DataLocation.Remediable) source.get()).remedies());
        assertTrue(findings.shown().remedied().get());
    }

    @Test
    void theRemedyCanBeTakenBack() {
        use(FILES);
        findings.putRight(Remedy.INVERT);
        findings.takeAsTheyAre();
        assertEquals(FILES, source.get());
        assertEquals(List.of(Remedy.INVERT), remedies());
    }

    @Test
    void picturesOfTheProgramAreNotLookedAt() {
        use(new DataLocation.MnistTest());
        assertEquals(List.of(), looked);
    }

    @Test
    void otherPicturesHaveNoneOfTheFindings() {
        use(FILES);
        use(new DataLocation.MnistTest());
        assertEquals(List.of(), remedies());
    }

    @Test
    void filesThatCannotBeReadHaveNoFindings() {
        use(FILES);
        broken = true;
        findings.putRight(Remedy.INVERT);
        assertEquals(List.of(), remedies());
    }
}
