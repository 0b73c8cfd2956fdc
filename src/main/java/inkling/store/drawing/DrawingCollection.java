package inkling.store.drawing;

import inkling.data.ClassNames;
import inkling.failure.ExplainedIOException;
import inkling.ink.Ink;
import inkling.model.DrawingDataset;
import inkling.model.LabelledDrawing;
import inkling.store.AppendOnlyFile;
import inkling.store.StoreReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Labelled drawings of a user on disk: JSON Lines to which additions, new labels and deletions are appended. What was added is on the
 * disk when {@link #add} returns, whatever ends the program then; a line that was being written when it was killed is skipped, and
 * never damages another. Other running copies of the program may use the same collection: {@link #refresh} tells of their changes.
 *
 * <p>Safe for use by many threads. Changes wait for the disk and for other copies: they are nothing for the thread that draws.
 */
public final class DrawingCollection {
    /** The most classes of a collection. */
    public static final int MAX_LABELS = 64;
    /** The most drawings of a collection. */
    public static final int MAX_DRAWINGS = 20_000;

    /** A file with more useless lines than this, and more than useful ones, is compacted when it is opened. */
    private static final int UNNEEDED = 100;

    private static final int LONGEST_HEADER = 256;

    private final String name;
    private final AppendOnlyFile file;
    private final List<Consumer<List<LabelledDrawing>>> listeners = new CopyOnWriteArrayList<>();
    private DrawingJournal history;
    private byte[] head = new byte[0];
    private long position;

    private DrawingCollection(String name, Path path) {
        this.name = name;
        file = new AppendOnlyFile(path);
        history = new DrawingJournal(path.toString());
    }

    /**
     * The collection in this file, which need not exist yet.
     *
     * @throws IOException with a sentence for the user if it is there and cannot be read
     */
    static DrawingCollection open(String name, Path path) throws IOException {
        DrawingCollection collection = new DrawingCollection(name, path);
        collection.refresh();
        if (collection.history.unneeded()
                > Math.max(UNNEEDED, collection.drawings().size())) {
            collection.compact();
        }
        return collection;
    }

    public String name() {
        return name;
    }

    /** As of the last change or {@link #refresh}, the oldest first. */
    public synchronized List<LabelledDrawing> drawings() {
        return history.drawings();
    }

    /** The classes of the drawings, see {@link DrawingDataset#classes}. */
    public List<String> labels() {
        return DrawingDataset.classes(drawings());
    }

    /** A sentence for each damaged line of the file, which is left out. */
    public synchronized List<String> problems() {
        return history.problems();
    }

    /** Has the listener told all drawings after each change, by the thread that changed or refreshed. */
    public void listen(Consumer<List<LabelledDrawing>> listener) {
        listeners.add(listener);
    }

    /**
     * Adds a drawing of this moment.
     *
     * @throws IllegalArgumentException if the label is blank or too long
     * @throws IOException with a sentence for the user; nothing was added then
     */
    public LabelledDrawing add(String label, Ink ink) throws IOException {
        LabelledDrawing drawing = balanced(label, ink);
        addAll(List.of(drawing));
        return drawing;
    }

    /**
     * A drawing whose id has it held out if too few of its class are: chance alone would hold out five of twelve, or none of a class.
     * Deciding with the id keeps what is held out for ever, whatever is added or deleted later.
     */
    private LabelledDrawing balanced(String label, Ink ink) {
        List<LabelledDrawing> same = drawings().stream()
                .filter(drawing -> drawing.label().equals(label))
                .toList();
        long heldOut = same.stream().filter(LabelledDrawing::isHeldOut).count();
        boolean wanted = heldOut < (same.size() + 1) / LabelledDrawing.HELD_OUT_ONE_IN;
        LabelledDrawing drawing;
        do {
            drawing = new LabelledDrawing(UUID.randomUUID().toString(), Instant.now(), label, ink);
        } while (drawing.isHeldOut() != wanted);
        return drawing;
    }

    /**
     * Adds those of these drawings that are not here yet, by their ids; one that has been deleted comes back under a new id.
     *
     * @return how many were added
     * @throws IOException with a sentence for the user; nothing was added then
     */
    public int addAll(Collection<LabelledDrawing> added) throws IOException {
        int[] count = {0};
        change(() -> {
            List<JournalEntry> lines = new ArrayList<>();
            Set<String> ids = new LinkedHashSet<>();
            Set<String> labels = new LinkedHashSet<>();
            history.drawings().forEach(old -> labels.add(old.label()));
            for (LabelledDrawing drawing : added) {
                if (history.drawing(drawing.id()) == null && ids.add(drawing.id())) {
                    lines.add(new JournalEntry.Added(history.isDeleted(drawing.id()) ? again(drawing) : drawing));
                    labels.add(drawing.label());
                }
            }
            requireRoom(history.drawings().size() + lines.size(), labels.size());
            count[0] = lines.size();
            return lines;
        });
        return count[0];
    }

    private static LabelledDrawing again(LabelledDrawing drawing) {
        return new LabelledDrawing(UUID.randomUUID().toString(), drawing.time(), drawing.label(), drawing.ink());
    }

    private void requireRoom(int drawings, int labels) throws IOException {
        if (drawings > MAX_DRAWINGS) {
            throw new ExplainedIOException(StoreReason.TOO_MANY_DRAWINGS.of(name, MAX_DRAWINGS, drawings));
        } else if (labels > MAX_LABELS) {
            throw new ExplainedIOException(StoreReason.TOO_MANY_LABELS.of(name, MAX_LABELS, labels));
        }
    }

    /**
     * Gives a drawing another label; does nothing if it is gone.
     *
     * @throws IllegalArgumentException if the label is blank or too long
     * @throws IOException with a sentence for the user; nothing has changed then
     */
    public void relabel(String id, String label) throws IOException {
        ClassNames.requireName(label);
        change(() -> {
            LabelledDrawing drawing = history.drawing(id);
            if (drawing == null || drawing.label().equals(label)) {
                return List.of();
            }
            Set<String> labels = new LinkedHashSet<>(Set.of(label));
            for (LabelledDrawing other : history.drawings()) {
                labels.add(other.id().equals(id) ? label : other.label());
            }
            requireRoom(0, labels.size());
            return List.of(new JournalEntry.Relabelled(id, label));
        });
    }

    /**
     * Deletes these drawings, as far as they are there. They cannot be had back, though their strokes stay in the file until it is
     * {@linkplain #compact compacted}.
     *
     * @throws IOException with a sentence for the user; nothing has changed then
     */
    public void delete(Collection<String> ids) throws IOException {
        change(() -> {
            List<JournalEntry> lines = new ArrayList<>();
            for (String id : new LinkedHashSet<>(ids)) {
                if (history.drawing(id) != null) {
                    lines.add(new JournalEntry.Deleted(id));
                }
            }
            return lines;
        });
    }

    /**
     * Takes over what other copies of the program have changed.
     *
     * @return whether there was anything
     * @throws IOException with a sentence for the user if the file can no longer be read
     */
    public boolean refresh() throws IOException {
        boolean changed = readOn();
        if (changed) {
            tell();
        }
        return changed;
    }

    /**
     * Writes the file anew without what is deleted or outdated, in one step, while no other copy of the program writes.
     *
     * @throws IOException with a sentence for the user; the file is then as it was
     */
    public void compact() throws IOException {
        file.exclusively(() -> {
            synchronized (this) {
                readOn();
                file.replace(history.needed(file.read(0), header()));
                readOn();
            }
        });
    }

    private static JournalEntry.Header header() {
        return new JournalEntry.Header(UUID.randomUUID().toString());
    }

    /** Lines that are to be added, found out from the newest state. */
    private interface Change {
        List<JournalEntry> lines() throws IOException;
    }

    private void change(Change change) throws IOException {
        boolean[] changed = {false};
        file.exclusively(() -> {
            synchronized (this) {
                changed[0] = readOn();
                byte[] lines = bytes(change.lines());
                if (lines.length > 0) {
                    file.append((header().text() + "\n").getBytes(StandardCharsets.UTF_8), lines);
                    changed[0] |= readOn();
                }
            }
        });
        if (changed[0]) {
            tell();
        }
    }

    private static byte[] bytes(List<JournalEntry> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (JournalEntry line : lines) {
            byte[] text = line.text().getBytes(StandardCharsets.UTF_8);
            if (text.length > JournalEntry.LONGEST) {
                throw new ExplainedIOException(StoreReason.DRAWING_TOO_LARGE.of(text.length, JournalEntry.LONGEST));
            }
            out.writeBytes(text);
            out.write('\n');
        }
        return out.toByteArray();
    }

    /** Reads what was added since the last time, or everything if the file is another one; whether there was anything. */
    private synchronized boolean readOn() throws IOException {
        byte[] headNow = firstLine(file.head(LONGEST_HEADER));
        boolean another = position > 0 && !Arrays.equals(headNow, head);
        if (another) {
            history = new DrawingJournal(file.path().toString());
            position = 0;
        }
        byte[] lines = file.read(position);
        history.read(lines);
        position += lines.length;
        head = headNow;
        return another || lines.length > 0;
    }

    private static byte[] firstLine(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Arrays.copyOf(bytes, end);
    }

    private void tell() {
        List<LabelledDrawing> now = drawings();
        listeners.forEach(listener -> listener.accept(now));
    }
}
