package inkling.ui.help;

import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.common.Question;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Holds a tour of the program: a few stops, each about something in the window. */
public final class Tour {
    /** The index while no tour is under way. */
    public static final int NONE = -1;

    /**
     * @param name of the texts {@code tour.name.title} and {@code tour.name}
     * @param node id of what it speaks of
     * @param go brings that into sight
     */
    public record Stop(String name, String node, Runnable go) {}

    private final List<Stop> stops;
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(NONE);

    public Tour(List<Stop> stops) {
        this.stops = List.copyOf(stops);
    }

    // Properties

    List<Stop> stops() {
        return stops;
    }

    /** The index of the stop on show, from 0; {@link #NONE} if there is none. */
    public ReadOnlyIntegerProperty index() {
        return index.getReadOnlyProperty();
    }

    Optional<Stop> current() {
        return index.get() == NONE ? Optional.empty() : Optional.of(stops.get(index.get()));
    }

    boolean isLast() {
        return index.get() == stops.size() - 1;
    }

    // Commands

    public void start() {
        show(0);
    }

    /** Goes on to the next stop; after the last one the tour is over. */
    void next() {
        show(isLast() ? NONE : index.get() + 1);
    }

    /** Goes back one stop, if there is one before. */
    void back() {
        show(Math.max(0, index.get() - 1));
    }

    public void end() {
        show(NONE);
    }

    /** Asks at the edge of the window whether somebody new wants to see it. */
    public void offer(Notifications notifications) {
        Question.Choice start = new Question.Choice("tour", Message.of("tour.start"), Question.Kind.MAIN, this::start);
        notifications.tell(new Notifications.Notice(
                Notifications.Kind.INFORMATION, Message.of("tour.offer"), Notifications.Reach.WINDOW, List.of(start)));
    }

    private void show(int next) {
        if (next != NONE) {
            stops.get(next).go().run();
        }
        index.set(next);
    }
}
