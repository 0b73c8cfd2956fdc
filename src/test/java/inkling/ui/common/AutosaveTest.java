package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutosaveTest {
    private final List<Runnable> later = new ArrayList<>();
    private final List<String> saved = new ArrayList<>();
    private final Autosave<String> autosave = new Autosave<>(later::add, saved::add);

    @Test
    void onlyTheNewestVersionIsSaved() {
        autosave.changed("a");
        autosave.changed("ab");
        later.forEach(Runnable::run);
        assertEquals(List.of("ab"), saved);
        assertEquals(1, later.size());
    }

    @Test
    void savingAtTheEndLeavesNothingToSave() {
        autosave.changed("a");
        autosave.saveNow();
        later.forEach(Runnable::run);
        assertEquals(List.of("a"), saved);
    }
}
