package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MiddleEllipsisTest {
    private static final String LONG = "/home/ada/" + "a folder with a long name/".repeat(8) + "my model.json";

    @Test
    void aLongPathKeepsItsBeginningAndItsName() {
        String shortened = MiddleEllipsis.of(LONG);
        assertEquals(64, shortened.length());
        assertTrue(shortened.startsWith("/home/ada/a folder"), shortened);
        assertTrue(shortened.endsWith("/my model.json"), shortened);
    }

    @Test
    void aLongNameIsShortenedToo() {
        assertEquals(64, MiddleEllipsis.of("x".repeat(300)).length());
    }

    @Test
    void aWindowsPathIsAPath() {
        assertEquals(
                64,
                MiddleEllipsis.of("C:\\Users\\" + "Ada Lovelace\\".repeat(10)).length());
    }

    @Test
    void sentencesStayWhole() {
        String english = "There is no room left on the disk, so nothing was written; make some, then try again.";
        String chinese = "磁盘上没有剩余空间，因此什么也没有写入；".repeat(5);
        assertEquals(english, MiddleEllipsis.of(english));
        assertEquals(chinese, MiddleEllipsis.of(chinese));
    }

    @Test
    void whatIsShortStays() {
        assertEquals("/tmp/a.json", MiddleEllipsis.of("/tmp/a.json"));
    }
}
