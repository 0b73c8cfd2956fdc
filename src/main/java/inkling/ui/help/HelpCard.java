package inkling.ui.help;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.FirstUse;
import inkling.ui.common.ModalOverlay;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Segments;
import inkling.ui.common.Shortcut;
import inkling.ui.help.HelpViewModel.Page;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows help over the window: keys, tour, and about the program. */
public final class HelpCard extends ModalOverlay {
    private final ControlFactory controls;
    private final HelpViewModel help;
    private final Map<Page, ScrollPane> pages = new EnumMap<>(Page.class);

    /** @param keys all shortcuts, by the key of their group's title */
    public HelpCard(ControlFactory controls, HelpViewModel help, Map<String, List<Shortcut>> keys) {
        this(controls, help, keys, new VBox());
    }

    private HelpCard(ControlFactory controls, HelpViewModel help, Map<String, List<Shortcut>> keys, VBox card) {
        super(card);
        this.controls = controls;
        this.help = help;
        card.getStyleClass().add("help");
        card.accessibleTextProperty().bind(controls.texts().bind("help.title"));
        FirstUse.of(help.open(), () -> build(card, keys));
        help.open().addListener((property, before, now) -> {
            if (now) {
                open(pages.get(help.page().get()));
            } else {
                close();
            }
        });
    }

    private void build(VBox card, Map<String, List<Shortcut>> keys) {
        add(Page.KEYS, new KeysPage(controls, keys));
        add(Page.TOUR, new TourPage(controls, help));
        add(Page.ABOUT, new AboutPage(controls, help));
        StackPane middle = new StackPane();
        middle.getChildren().addAll(pages.values());
        VBox.setVgrow(middle, Priority.ALWAYS);
        card.getChildren().addAll(head(), middle);
    }

    private HBox head() {
        Segments<Page> segments = new Segments<>(controls, help.page());
        for (Page page : Page.values()) {
            segments.add(page, "help-" + name(page), "help." + name(page));
        }
        Button close = controls.iconButton("close-help", "fth-x", "notice.close", "Esc", help::close);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(controls.label("help.title", "card-title"), segments.row(), gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("help-head");
        return head;
    }

    private void add(Page page, Node content) {
        ScrollPane scroll = new ScrollArea(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.getStyleClass().add("bare");
        controls.named(scroll, "help-page-" + name(page), "help." + name(page));
        pages.put(page, ControlFactory.showWhile(scroll, help.page().isEqualTo(page)));
    }

    private static String name(Page page) {
        return page.name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void escape() {
        help.close();
    }

    @Override
    protected void clickedBeside() {
        help.close();
    }
}
