package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.setting.Range;
import inkling.setting.RealSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTest {
    @ParameterizedTest
    @CsvSource({
        "'', field.empty",
        "ten, field.notWhole",
        "1.5, field.notWhole",
        "0, field.range",
        "11, field.range",
        "99999999999999999999, field.tooLong"
    })
    void aWholeNumberSaysWhatIsWrong(String typed, String problem) {
        Field<Long> field = Field.whole("epochs", 3, 1, 10);
        field.text().set(typed);
        assertEquals(problem, field.problem().get().key());
    }

    @ParameterizedTest
    @CsvSource({
        "'', field.empty",
        "0.1.2, field.notNumber",
        "0, field.above",
        "-1, field.above",
        "1001, field.above",
        "NaN, field.above"
    })
    void aDecimalNumberSaysWhatIsWrong(String typed, String problem) {
        Field<Double> field = Field.decimal("learning-rate", new RealSetting("rate", Range.aboveTo(0, 1000), 1), "0.1");
        field.text().set(typed);
        assertEquals(problem, field.problem().get().key());
    }

    @Test
    void theBoundsAreNamed() {
        Field<Long> field = Field.whole("epochs", 0, 1, 10);
        assertEquals(java.util.List.of("1", "10"), field.problem().get().arguments());
    }

    @Test
    void spacesAroundANumberDoNotMatter() {
        Field<Double> field = Field.decimal("l2", new RealSetting("l2", Range.fromTo(0, 1), 0), " 1e-4 ");
        assertNull(field.problem().get());
        assertEquals(1e-4, field.value());
    }

    @Test
    void aFieldThatIsWrongHasNoValue() {
        Field<Long> field = Field.whole("epochs", 0, 1, 10);
        assertFalse(field.isValid());
        assertThrows(IllegalStateException.class, field::value);
    }

    @Test
    void aProblemIsNotShownWhileItIsTyped() {
        Field<Long> field = Field.whole("epochs", 3, 1, 10);
        field.text().set("0");
        assertNull(field.complaint().get());
        field.finish();
        assertEquals("field.range", field.complaint().get().key());
    }

    @Test
    void aProblemOnceSolvedIsShownOnlyWhenTheNextOneIsJudged() {
        Field<Long> field = Field.whole("epochs", 0, 1, 10);
        field.finish();
        field.text().set("4");
        field.text().set("40");
        assertNull(field.complaint().get());
    }
}
