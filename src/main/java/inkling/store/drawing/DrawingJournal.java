package inkling.store.drawing;

import inkling.data.UnreadableFileException;
import inkling.failure.ExplainedIOException;
import inkling.model.LabelledDrawing;
import inkling.store.StoreReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the lines of a collection's file amount to, read one after the other. Of two lines with the same id the first is the
 * drawing; of two labels the later counts; what was deleted stays so. A line that makes no sense changes nothing.
 */
final class DrawingJournal {
    private static final int MOST_PROBLEMS = 100;

    private final String file;
    private final Map<String, LabelledDrawing> drawings = new LinkedHashMap<>();
    private final Set<String> deleted = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private int lines;
    private int damaged;
    private int unneeded;

    DrawingJournal(String file) {
        this.file = file;
    }

    /** In the order in which they were added. */
    List<LabelledDrawing> drawings() {
        return List.copyOf(drawings.values());
    }

    LabelledDrawing drawing(String id) {
        return drawings.get(id);
    }

    /** Whether a drawing of this id has been there. */
    boolean knows(String id) {
        return drawings.containsKey(id) || deleted.contains(id);
    }

    boolean isDeleted(String id) {
        return deleted.contains(id);
    }

    /** A sentence for each of the first lines that make no sense, and one that counts the others. */
    List<String> problems() {
        List<String> told = new ArrayList<>(problems);
        if (damaged > problems.size()) {
            told.add("\"" + file + "\" has " + (damaged - problems.size()) + " more damaged lines.");
        }
        return told;
    }

    /** How many lines could be left out without a change. */
    int unneeded() {
        return unneeded;
    }

    /** Reads whole lines. */
    void read(byte[] bytes) {
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines++;
                read(bytes, start, i);
                start = i + 1;
            }
        }
    }

    private void read(byte[] bytes, int start, int end) {
        try {
            JournalEntry line = line(bytes, start, end, file);
            if (line != null) {
                apply(line);
            }
        } catch (IOException e) {
            damaged++;
            if (problems.size() < MOST_PROBLEMS) {
                String problem = e instanceof UnreadableFileException known
                        ? known.problem().toString()
                        : e.getMessage();
                problems.add("\"" + file + "\": line " + lines + " is left out: it " + problem);
            }
        }
    }

    private void apply(JournalEntry line) {
        if (line instanceof JournalEntry.Added added) {
            String id = added.drawing().id();
            if (knows(id)) {
                unneeded++;
            } else {
                drawings.put(id, added.drawing());
            }
        } else if (line instanceof JournalEntry.Relabelled relabelled) {
            LabelledDrawing before = drawings.get(relabelled.id());
            unneeded++;
            if (before != null) {
                drawings.put(relabelled.id(), before.withLabel(relabelled.label()));
            }
        } else if (line instanceof JournalEntry.Deleted gone) {
            unneeded += drawings.remove(gone.id()) == null ? 1 : 2;
            deleted.add(gone.id());
        }
    }

    /**
     * The same lines without those that are of no use any more, each as it stands; what makes no sense here may to a newer version, and
     * stays.
     */
    byte[] needed(byte[] bytes, JournalEntry.Header header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((header.text() + "\n").getBytes(StandardCharsets.UTF_8));
        Map<String, Integer> labelledAt = new HashMap<>();
        Set<String> added = new HashSet<>();
        List<int[]> kept = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\n') {
                continue;
            }
            int[] place = {start, i + 1};
            JournalEntry line = lineOrNull(bytes, start, i);
            if (line instanceof JournalEntry.Relabelled relabelled && drawings.containsKey(relabelled.id())) {
                Integer earlier = labelledAt.put(relabelled.id(), kept.size());
                if (earlier != null) {
                    kept.set(earlier, new int[] {0, 0});
                }
                kept.add(place);
            } else if (line instanceof JournalEntry.Added one
                    ? drawings.containsKey(one.drawing().id())
                            && added.add(one.drawing().id())
                    : line == null) {
                kept.add(place);
            }
            start = i + 1;
        }
        for (int[] place : kept) {
            out.write(bytes, place[0], place[1] - place[0]);
        }
        return out.toByteArray();
    }

    private JournalEntry lineOrNull(byte[] bytes, int start, int end) {
        try {
            return line(bytes, start, end, file);
        } catch (IOException e) {
            return null;
        }
    }

    /** The meaning of a line; {@code null} if it is blank. */
    private static JournalEntry line(byte[] bytes, int start, int end, String file) throws IOException {
        if (end - start > JournalEntry.LONGEST) {
            throw new ExplainedIOException(StoreReason.LINE_TOO_LONG.of(JournalEntry.LONGEST));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ExplainedIOException(StoreReason.LINE_NOT_TEXT.of(), e);
        }
        return text.isBlank() ? null : JournalEntry.of(text, file);
    }
}
