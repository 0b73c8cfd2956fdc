package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvenRowsTest {
    private static EvenRows rows(int children, double width) {
        EvenRows rows = new EvenRows();
        for (int i = 0; i < children; i++) {
            Region child = new Region();
            child.setPrefSize(i == 0 ? 100 : 90, 50);
            rows.getChildren().add(child);
        }
        rows.resize(width, rows.prefHeight(width));
        rows.layout();
        return rows;
    }

    /** How many children the rows have, from the top. */
    private static String counts(EvenRows rows) {
        Map<Double, Long> counts = new TreeMap<>(
                rows.getChildren().stream().collect(Collectors.groupingBy(Node::getLayoutY, Collectors.counting())));
        return counts.values().toString();
    }

    @ParameterizedTest
    @CsvSource({"8, 900, '[8]'", "8, 750, '[4, 4]'", "9, 850, '[5, 4]'", "13, 620, '[5, 4, 4]'", "7, 350, '[3, 2, 2]'"})
    void noChildIsLeftAloneInTheLastRow(int children, double width, String expected) {
        assertEquals(expected, counts(rows(children, width)));
    }

    @Test
    void allAreAsWideAsTheWidest() {
        EvenRows rows = rows(3, 400);
        assertEquals(200, rows.getChildren().get(2).getLayoutX());
        assertEquals(100, rows.getChildren().get(2).getLayoutBounds().getWidth());
    }

    @Test
    void theHeightIsThatOfItsRows() {
        assertEquals(50, rows(3, 400).prefHeight(400));
        assertEquals(104, rows(3, 400).prefHeight(200));
    }
}
