package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final SimpleObjectProperty<String> shown = new SimpleObjectProperty<>("network");
    private final List<String> built = new ArrayList<>();
    private final Pages<String> pages = new Pages<>(shown);

    PagesTest() {
        pages.add("network", () -> build("network"))
                .add("record", () -> build("record"))
                .add("comparison", () -> build("comparison"));
    }

    private Node build(String name) {
        built.add(name);
        Region page = new Region();
        page.setId(name);
        return page;
    }

    private List<String> visible() {
        return pages.getChildren().stream()
                .filter(Node::isVisible)
                .map(Node::getId)
                .toList();
    }

    @Test
    void onlyThePageOnShowIsBuiltAtFirst() {
        assertEquals(List.of("network"), built);
        assertEquals(List.of("network"), visible());
    }

    @Test
    void aPageIsBuiltWhenItIsFirstShown() {
        shown.set("comparison");

        assertEquals(List.of("network", "comparison"), built);
        assertEquals(List.of("comparison"), visible());
    }

    @Test
    void aPageIsKeptAndShownAgain() {
        Node first = pages.getChildren().get(0);

        shown.set("record");
        shown.set("network");

        assertEquals(List.of("network", "record"), built);
        assertEquals(List.of("network"), visible());
        assertSame(first, pages.getChildren().get(0));
    }

    @Test
    void aPageOfNoNameLeavesNoneOnShow() {
        shown.set("nothing");

        assertEquals(List.of(), visible());
    }
}
