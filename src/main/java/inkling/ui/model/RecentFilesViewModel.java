package inkling.ui.model;

import inkling.ui.common.Background;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.common.Preferences;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Holds the model files that were opened or saved last, newest first, remembered between starts. All methods are for the UI
 * thread; whether files are still there is looked up in the background.
 */
public final class RecentFilesViewModel {
    /** The greatest number of files remembered. */
    static final int MOST = 8;

    private static final String KEY = "recent.";

    private final Preferences preferences;
    private final Consumer<Path> open;
    private final Notifications notifications;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private List<Path> files;

    /**
     * One line of the list.
     *
     * @param title the file's name, with what tells it from others of the same name
     * @param there whether the file was still there when it was last looked for
     */
    record Entry(Path file, String title, boolean there) {}

    /**
     * @param current the model in use: whatever file it comes from or goes to is the newest
     * @param open puts a file's model in use
     */
    public RecentFilesViewModel(
            ObservableValue<NamedModel> current,
            Preferences preferences,
            Consumer<Path> open,
            Notifications notifications,
            Background background) {
        this.preferences = preferences;
        this.open = open;
        this.notifications = notifications;
        this.background = background;
        files = remembered(preferences);
        current.addListener((property, before, now) -> now.source().ifPresent(this::add));
        current.getValue().source().ifPresent(this::add);
        refresh();
    }

    // Properties

    ReadOnlyObjectProperty<List<Entry>> entries() {
        return entries.getReadOnlyProperty();
    }

    /** The files as they are remembered, newest first; some may be gone. */
    public List<Path> files() {
        return files;
    }

    // Commands

    /** Looks again which files are there. */
    public void refresh() {
        List<Path> asked = files;
        background.run(() -> lookUp(asked), found -> show(found, asked), failure -> show(List.of(), asked));
    }

    private static List<Entry> lookUp(List<Path> files) {
        Map<Path, String> titles = FileTitles.of(files);
        return files.stream()
                .map(file -> new Entry(file, titles.get(file), Files.exists(file)))
                .toList();
    }

    private void show(List<Entry> found, List<Path> asked) {
        if (asked == files) {
            entries.set(found);
        }
    }

    /** Opens the file of this place in the list, from 0; one that is gone leaves the list. */
    public void open(int place) {
        if (place >= files.size()) {
            notifications.complain(Message.of("recent.fewer", files.size()));
            return;
        }
        Path file = files.get(place);
        background.run(
                () -> Files.exists(file),
                there -> {
                    if (there) {
                        open.accept(file);
                    } else {
                        drop(file);
                    }
                },
                failure -> drop(file));
    }

    /** Forgets all of them; the files stay. */
    public void clear() {
        change(List.of());
    }

    private void add(Path file) {
        List<Path> changed = new ArrayList<>(files);
        Path absolute = file.toAbsolutePath().normalize();
        changed.remove(absolute);
        changed.add(0, absolute);
        change(changed.subList(0, Math.min(MOST, changed.size())));
    }

    private void drop(Path file) {
        change(files.stream().filter(other -> !other.equals(file)).toList());
        notifications.complain(Message.of("recent.gone", file.toString()));
    }

    private void change(List<Path> changed) {
        files = List.copyOf(changed);
        for (int i = 0; i < MOST; i++) {
            if (i < files.size()) {
                preferences.put(KEY + (i + 1), files.get(i));
            } else {
                preferences.remove(KEY + (i + 1));
            }
        }
        refresh();
    }

    private static List<Path> remembered(Preferences preferences) {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            preferences.get(KEY + i).ifPresent(text -> addIfValid(text, files));
        }
        return List.copyOf(files);
    }

    /** The settings may have been written on another system or by hand. */
    private static void addIfValid(String text, List<Path> files) {
        try {
            Path file = Path.of(text);
            if (file.isAbsolute() && file.getParent() != null && !files.contains(file)) {
                files.add(file);
            }
        } catch (InvalidPathException e) {
            System.getLogger(RecentFilesViewModel.class.getName())
                    .log(System.Logger.Level.DEBUG, "Not a recent file: {0}", e.getMessage());
        }
    }
}
