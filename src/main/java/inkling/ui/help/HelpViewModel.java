package inkling.ui.help;

import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Holds whether help is on show, and which page of it. */
public final class HelpViewModel {
    /** Lists the pages, in the order of their buttons. */
    public enum Page {
        KEYS,
        TOUR,
        ABOUT
    }

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.KEYS);
    private final About about;
    private final Tour tour;
    private final Notifications notifications;
    private final Consumer<Path> opener;
    private final Consumer<String> clipboard;

    /**
     * @param opener shows a folder in the system's file manager
     * @param clipboard takes a text to be pasted elsewhere
     */
    public HelpViewModel(
            About about, Tour tour, Notifications notifications, Consumer<Path> opener, Consumer<String> clipboard) {
        this.about = about;
        this.tour = tour;
        this.notifications = notifications;
        this.opener = opener;
        this.clipboard = clipboard;
    }

    // Properties

    public BooleanProperty open() {
        return open;
    }

    ObjectProperty<Page> page() {
        return page;
    }

    About about() {
        return about;
    }

    // Commands

    public void toggle() {
        open.set(!open.get());
    }

    void close() {
        open.set(false);
    }

    /** Closes the card, for the tour speaks of what is behind it. */
    void startTour() {
        close();
        tour.start();
    }

    void openFolder() {
        opener.accept(about.folder());
    }

    void copyFolder() {
        clipboard.accept(about.folder().toString());
        notifications.inform(Message.of("record.copied", about.folder().toString()));
    }
}
