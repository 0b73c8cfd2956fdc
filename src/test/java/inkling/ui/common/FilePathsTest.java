package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FilePathsTest {
    @Test
    void aNameThatCanBeSaidIsKept() {
        assertEquals(Path.of("/tmp/a b.json"), FilePaths.of(new File("/tmp/a b.json")));
    }

    @Test
    void aNameThatCannotBeSaidIsNoException() {
        assertEquals(Path.of("/tmp/a?b"), FilePaths.of(new File("/tmp/a\0b")));
    }
}
