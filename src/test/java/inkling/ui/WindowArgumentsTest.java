package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowArgumentsTest {
    @Test
    void withoutArgumentsTheWindowOpens() {
        assertEquals(Optional.of(new WindowArguments(false, List.of())), WindowArguments.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine.inkling", "mine.json", "sub/seven", "./seven", "/tmp/手写 7.png", "gone.inkling"})
    void aFileOpensInTheWindow(String name) {
        assertEquals(
                Optional.of(new WindowArguments(false, List.of(Path.of(name).toAbsolutePath()))),
                WindowArguments.of(name));
    }

    @Test
    void anotherWindowCanBeAskedFor() {
        assertEquals(Optional.of(new WindowArguments(true, List.of())), WindowArguments.of("--new-window"));
        assertEquals(
                Optional.of(new WindowArguments(true, List.of(Path.of("/a.inkling")))),
                WindowArguments.of("--new-window", "/a.inkling"));
    }

    @Test
    void commandsAndOptionsAreNotForTheWindow() {
        assertTrue(WindowArguments.of("evaluate").isEmpty());
        assertTrue(WindowArguments.of("evaluat").isEmpty());
        assertTrue(WindowArguments.of("recognise", "seven.png").isEmpty());
        assertTrue(WindowArguments.of("--help").isEmpty());
        assertTrue(WindowArguments.of("--model=mine.inkling").isEmpty());
        assertTrue(WindowArguments.of("mine.inkling", "--json").isEmpty());
        assertTrue(WindowArguments.of("").isEmpty());
    }
}
