package inkling.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void anEndBelongsToItOrNot(boolean least, boolean most) {
        Range range = new Range(2, least, 3, most);
        assertEquals(least, range.contains(2));
        assertEquals(most, range.contains(3));
        assertTrue(range.contains(2.5));
        assertFalse(range.contains(Math.nextDown(2.0)));
        assertFalse(range.contains(Math.nextUp(3.0)));
        assertFalse(range.contains(Double.NaN));
    }

    @Test
    void itsWordsNameBothEnds() {
        assertEquals("0 to 1", Range.fromTo(0, 1).words().toString());
        assertEquals("at least 0 and below 0.5", Range.fromBelow(0, 0.5).words().toString());
        assertEquals("above 0 and at most 1000", Range.aboveTo(0, 1000).words().toString());
        assertEquals(
                "above 0 and below 1", new Range(0, false, 1, false).words().toString());
    }

    @Test
    void theNearestValueIsAnEndOrTheValueItself() {
        Range range = Range.fromTo(8, 40);
        assertEquals(8, range.nearest(-3));
        assertEquals(40, range.nearest(41));
        assertEquals(20.5, range.nearest(20.5));
    }

    @Test
    void aSettingRefusesWhatIsOutOfRangeByItsName() {
        RealSetting setting = new RealSetting("beta1", Range.fromBelow(0, 1), 0.9);
        assertEquals(0.5, setting.require(0.5));
        String refusal = assertThrows(IllegalArgumentException.class, () -> setting.require(1))
                .getMessage();
        assertEquals("beta1 is at least 0 and below 1, not 1.0.", refusal);
    }

    @Test
    void aDefaultOutOfRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RealSetting("a", Range.fromBelow(0, 1), 1));
        assertThrows(IllegalArgumentException.class, () -> new WholeSetting("a", 1, 5, 6, SettingReason.OUT_OF_RANGE));
    }
}
