package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.FocusOrder;
import inkling.ui.common.FocusRing;
import inkling.ui.common.ModalOverlay;
import inkling.ui.common.Pages;
import inkling.ui.common.ScreenView;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Shortcut;
import inkling.ui.help.HelpCard;
import inkling.ui.help.HelpViewModel;
import inkling.ui.help.Tour;
import inkling.ui.help.TourCard;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/**
 * Lays out the frame around the screens: header, the screen on show, the row for notices, and over them cards: help, tour and
 * questions.
 */
final class Shell {
    /** What has the focus when its screen opens, rather than the first control there. */
    private static final String BOARD = "#canvas";

    private static final String WINDOW = "shortcuts.window";

    private final ShellViewModel shell;
    /** Held, since bindings that only a view holds would be lost with it. */
    private final Map<Screen, ScreenView> views = new EnumMap<>(Screen.class);

    private final TourCard tour;
    private final FocusRing ring = new FocusRing();
    private final List<ModalOverlay> cards;
    private final StackPane root;

    /**
     * @param builders of the screens
     * @param drops shown over the screens while something is dragged
     */
    Shell(
            WindowContext context,
            ShellViewModel shell,
            HelpScreen help,
            Map<Screen, Supplier<? extends ScreenView>> builders,
            DropZone drops,
            Shortcuts shortcuts) {
        this.shell = shell;
        ControlFactory controls = context.controls();
        tour = new TourCard(controls, help.tour());
        Pages<Screen> pages = new Pages<>(shell.screen());
        pages.getStyleClass().add("pages");
        builders.forEach((screen, builder) -> pages.add(screen, () -> {
            views.put(screen, builder.get());
            return views.get(screen).root();
        }));
        BorderPane frame = new BorderPane(scrolledSideways(controls, pages));
        frame.setTop(new Header(controls, shell, context.currentModel(), help.help()));
        frame.setBottom(new NoticeBar(controls, context.notifications()));
        frame.setMinSize(0, 0);
        cards = List.of(
                new HelpCard(controls, help.help(), shortcuts.groups()),
                new QuestionCard(controls, context.notifications()));
        root = new StackPane(frame, drops, tour);
        root.getChildren().addAll(cards);
        root.getChildren().add(ring);
        root.getStyleClass().add("shell");
        drops.watch(root);
        addShortcuts(shell, help.help(), help.tour(), shortcuts);
        shell.screen().addListener((property, before, now) -> focusPage());
    }

    /**
     * Lets pages keep a width at which their columns can be read, whatever the size of the text (the style sheet has it); a
     * narrower window scrolls sideways. What is higher than the window is cut off below: a pane that centres it would push header
     * and tabs out at the top.
     */
    private static ScrollPane scrolledSideways(ControlFactory controls, Pages<Screen> pages) {
        pages.setMinHeight(0);
        pages.setAlignment(Pos.TOP_LEFT);
        ScrollPane scroll = new ScrollArea(pages);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinSize(0, 0);
        scroll.getStyleClass().add("bare");
        return controls.named(scroll, "pages", "window.pages");
    }

    StackPane root() {
        return root;
    }

    /** Lets the ring and the tour follow what is in this scene, which is the root's. */
    void watch(Scene scene) {
        ring.watch(scene);
        tour.watch(scene);
    }

    /** Whether a card lies over the page. */
    boolean isCardOpen() {
        return cards.stream().anyMatch(ModalOverlay::isOpen);
    }

    /** Gives the focus to what the screen on show begins with. */
    void focusPage() {
        Parent page = views.get(shell.screen().get()).root();
        Node board = page.lookup(BOARD);
        if (board != null) {
            board.requestFocus();
        } else {
            FocusOrder.first(page).ifPresent(Node::requestFocus);
        }
    }

    private static void addShortcuts(ShellViewModel shell, HelpViewModel help, Tour tour, Shortcuts shortcuts) {
        SimpleBooleanProperty always = new SimpleBooleanProperty(true);
        shortcuts.add(
                WINDOW,
                List.of(
                        go(shell, "tab.recognise", Screen.RECOGNISE, "Shortcut+1"),
                        go(shell, "tab.train", Screen.TRAIN, "Shortcut+2"),
                        go(shell, "tab.own", Screen.OWN, "Shortcut+3"),
                        go(shell, "tab.mistakes", Screen.MISTAKES, "Shortcut+4"),
                        go(shell, "tab.model", Screen.MODEL, "Shortcut+5"),
                        go(shell, "tab.inspect", Screen.INSPECT, "Shortcut+6")));
        TextSize size = shell.textSize();
        shortcuts.addOverCards(
                WINDOW,
                List.of(
                        Shortcut.of("theme.switch", always, shell::switchTheme, "Shortcut+D"),
                        Shortcut.of("language.switch", always, shell::switchLanguage, "Shortcut+G"),
                        Shortcut.of(
                                        "text.enlarge",
                                        always,
                                        size::enlarge,
                                        "Shortcut+Plus",
                                        "Shortcut+Shift+Plus",
                                        "Shortcut+Equals",
                                        "Shortcut+Shift+Equals",
                                        "Shortcut+Add")
                                .shownAs("Ctrl +"),
                        Shortcut.of("text.reduce", always, size::reduce, "Shortcut+Minus", "Shortcut+Subtract")
                                .shownAs("Ctrl −"),
                        Shortcut.of("text.reset", always, size::reset, "Shortcut+0", "Shortcut+Numpad 0")
                                .shownAs("Ctrl 0"),
                        Shortcut.of("fullScreen.switch", always, shell::switchFullScreen, "F11")));
        shortcuts.add(
                WINDOW,
                List.of(
                        Shortcut.of("", tour.index().greaterThan(Tour.NONE), tour::end, "Esc"),
                        Shortcut.of("fullScreen.leave", shell.fullScreen(), shell::switchFullScreen, "Esc")
                                .shownAs("Esc"),
                        Shortcut.of("help.show", always, help::toggle, "F1"),
                        Shortcut.of("close", always, shell::close, "Shortcut+Q")));
    }

    private static Shortcut go(ShellViewModel shell, String text, Screen screen, String keys) {
        return Shortcut.of(
                text, new SimpleBooleanProperty(true), () -> shell.screen().set(screen), keys);
    }
}
