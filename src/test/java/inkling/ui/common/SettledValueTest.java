package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class SettledValueTest {
    private final SimpleObjectProperty<String> value = new SimpleObjectProperty<>("first");
    private final SimpleBooleanProperty settled = new SimpleBooleanProperty(true);
    private final SettledValue<String> followed = new SettledValue<>(value, settled);

    @Test
    void aSettledValueIsFollowed() {
        value.set("second");
        assertEquals("second", followed.last().get());
    }

    @Test
    void whatIsNotSettledIsNotSeen() {
        List<String> seen = new ArrayList<>();
        followed.last().addListener((property, before, now) -> seen.add(now));

        settled.set(false);
        value.set("");
        value.set("second");
        settled.set(true);

        assertEquals(List.of("second"), seen);
    }
}
