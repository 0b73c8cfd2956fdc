package inkling.ui.help;

import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Holds whether help is on show, and which page of it; opens what the program knows of itself. */
public final class HelpViewModel {
    /** Lists the pages, in the order of their buttons. */
    public enum Page {
        KEYS,
        TOUR,
        ABOUT
    }

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.KEYS);
    private final Supplier<About> facts;
    private Optional<About> about = Optional.empty();
    private final Tour tour;
    private final Notifications notifications;
    private final Outside outside;
    private final StringProperty notices = new SimpleStringProperty("");
    private final BooleanProperty noticesOpen = new SimpleBooleanProperty();

    /** @param facts asked once, when somebody first wants to know: finding the version takes a while */
    public HelpViewModel(Supplier<About> facts, Tour tour, Notifications notifications, Outside outside) {
        this.facts = facts;
        this.tour = tour;
        this.notifications = notifications;
        this.outside = outside;
    }

    // Properties

    public BooleanProperty open() {
        return open;
    }

    ObjectProperty<Page> page() {
        return page;
    }

    About about() {
        if (about.isEmpty()) {
            about = Optional.of(facts.get());
        }
        return about.get();
    }

    /** The licences of what the program is made with, in full; empty until they are read, or if this copy has none. */
    public StringProperty notices() {
        return notices;
    }

    /** Whether the licences are shown in full. */
    BooleanProperty noticesOpen() {
        return noticesOpen;
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
        outside.openFolder(about().folder());
    }

    void copyFolder() {
        outside.copy(about().folder().toString());
        notifications.inform(Message.of("record.copied", about().folder().toString()));
    }

    /** Shows the page about new versions in the browser, if this copy knows one: the program itself asks nobody. */
    void checkForNewVersion() {
        about().releases().ifPresent(outside::openPage);
    }
}
