package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.model.DatasetIdentity;
import inkling.model.DrawnAccuracy;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.model.TrainingRecord.Epoch;
import inkling.ui.Models;
import inkling.ui.common.Language;
import inkling.ui.common.Message;
import inkling.ui.common.Texts;
import inkling.ui.model.ModelFacts.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelFactsTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Epoch EPOCH = new Epoch(0.5, 0.9, 0.25, 0.95);

    private final Texts texts = new Texts(Language.ENGLISH);

    private static Model trained(String seed) {
        return Models.untrained(1)
                .withTraining(new TrainingRecord(
                        new DatasetIdentity("MNIST", 55_000, HASH),
                        Map.of("seed", seed, "phaseOfTheMoon", "full"),
                        List.of(EPOCH, EPOCH, EPOCH),
                        2,
                        HASH,
                        "1.2.3",
                        0.9956,
                        0.004,
                        List.of(new DrawnAccuracy("pens", 1234, 0.875))));
    }

    private Optional<Fact> fact(Model model, String key) {
        return ModelFacts.of(model).stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst();
    }

    private String value(String key) {
        return texts.get(fact(trained("7"), key).orElseThrow().value());
    }

    @Test
    void aSingleClassIsNoNumberOfClasses() {
        Message told =
                fact(Models.labelled(List.of("0")), "labels").orElseThrow().value();
        assertEquals("one: 0", new Texts(Language.ENGLISH).get(told));
    }

    @Test
    void everyPartOfTheRecordIsTold() {
        assertEquals("MNIST", value("data"));
        assertEquals("55,000", value("samples"));
        assertEquals("7", value("setting.seed"));
        assertEquals("1.2.3", value("program"));
        assertEquals("99.56 %", value("testAccuracy"));
        assertEquals("0.40 %", value("calibrationError"));
        assertEquals("87.50 % of 1,234", value("drawn.pens"));
        assertEquals("inkling-ink-1", value("preprocessing"));
    }

    @Test
    void anAccuracyThatNobodyHereHasMeasuredIsAClaim() {
        Message told =
                fact(trained("7").asForeign(), "testAccuracy").orElseThrow().value();
        assertEquals("99.56 %, claimed by the file", texts.get(told));
    }

    @Test
    void theKeptEpochIsToldIfItIsNotTheLast() {
        assertEquals("3; the weights of epoch 2 are kept", value("epochs"));
    }

    @Test
    void hashesAreShortAndWhole() {
        Fact hash = fact(trained("7"), "dataHash").orElseThrow();
        assertEquals("0123456789ab…", texts.get(hash.value()));
        assertEquals(HASH, hash.whole());
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        List<String> keys =
                ModelFacts.of(Models.untrained(1)).stream().map(Fact::key).toList();
        assertEquals(
                List.of("network", "layers", "parameters", "labels", "preprocessing", "temperature", "threshold"),
                keys);
    }

    @Test
    void aSettingOfAnotherVersionGoesByItsOwnName() {
        Fact setting = fact(trained("7"), "setting.phaseOfTheMoon").orElseThrow();
        assertEquals("phaseOfTheMoon", FactTexts.name(texts, setting.name()));
    }

    @Test
    void longListsAreCutInTheMiddle() {
        assertEquals(
                "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, …, 19",
                ModelFacts.list(java.util.stream.IntStream.range(0, 20)
                        .mapToObj(String::valueOf)
                        .toList()));
    }

    @Test
    void besideAnotherModelOnlyWhatDiffersIsMarked() {
        List<Message> different = Contrast.of(trained("7"), trained("8")).stream()
                .filter(Contrast::differs)
                .map(Contrast::name)
                .toList();
        assertEquals(List.of(Message.of("record.setting", "seed")), different);
    }

    @Test
    void whatOneModelDoesNotSayDiffers() {
        List<Contrast> contrasts = Contrast.of(Models.untrained(1), trained("7"));
        Contrast data = contrasts.stream()
                .filter(contrast -> contrast.name().key().equals("record.data"))
                .findFirst()
                .orElseThrow();
        assertTrue(data.differs());
        assertEquals(Optional.empty(), data.first());
    }
}
