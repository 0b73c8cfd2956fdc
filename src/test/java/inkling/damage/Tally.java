package inkling.damage;

import inkling.data.UnreadableFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of damaged files, by what was done to them. */
public final class Tally {
    private static final int MOST_REASONS = 5;
    private static final int WORDS = 6;

    private final Map<Damage, Row> rows = new EnumMap<>(Damage.class);

    /**
     * How long something took, in nanoseconds.
     *
     * @param wall by the clock, which other programs and the collection of garbage make longer
     * @param processor by the processor's work for this thread
     */
    record Time(long wall, long processor) {
        Time longest(Time other) {
            return new Time(Math.max(wall, other.wall), Math.max(processor, other.processor));
        }

        private String text() {
            return String.format(Locale.ROOT, "%8.1f %7.1f", wall / 1e6, processor / 1e6);
        }
    }

    /** One kind of damage. */
    public static final class Row {
        private final Map<String, Integer> reasons = new TreeMap<>();
        private final List<String> failures = new ArrayList<>();
        private int count;
        private int loaded;
        private Time slowestRead = new Time(0, 0);
        private Time slowestUse = new Time(0, 0);

        void refused(UnreadableFileException e) {
            reasons.merge(reason(e.problem().toString()), 1, Integer::sum);
        }

        void loaded() {
            loaded++;
        }

        void failed(long number, String fault) {
            failures.add("file " + number + ": " + fault);
        }

        void took(Time read, Time use) {
            count++;
            slowestRead = slowestRead.longest(read);
            slowestUse = slowestUse.longest(use);
        }

        /** How many of its files there were. */
        public int count() {
            return count;
        }

        /** How many of them could be read and used. */
        public int loadedCount() {
            return loaded;
        }

        /** How many of them were refused. */
        public int refusedCount() {
            return reasons.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** The first words of a check's sentence, without what differs from file to file. */
        private static String reason(String problem) {
            String check = problem.replaceFirst("^has an error at (its top level|.*?): (?=\\D)", "")
                    .replaceAll("\"[^\"]*\"?", "…")
                    .replaceAll("[a-z0-9]+\\.(weights|bias|scale|shift|mean|variance)", "WEIGHTS")
                    .replaceAll("\\d+", "N");
            String[] words = check.split(" ");
            return String.join(" ", List.of(words).subList(0, Math.min(WORDS, words.length)));
        }

        private String text() {
            String most = reasons.entrySet().stream()
                    .sorted(Comparator.comparing(reason -> -reason.getValue()))
                    .limit(MOST_REASONS)
                    .map(reason -> reason.getValue() + " " + reason.getKey())
                    .collect(Collectors.joining(" | "));
            return String.format(
                    "%7d %7d %7d %7d %s %s  %s",
                    count, refusedCount(), loaded, failures.size(), slowestRead.text(), slowestUse.text(), most);
        }
    }

    /** What became of this kind. */
    public Row row(Damage kind) {
        return rows.computeIfAbsent(kind, each -> new Row());
    }

    /** What should not have happened, with the file's number and its kind. */
    public List<String> failures() {
        List<String> all = new ArrayList<>();
        rows.forEach((kind, row) -> row.failures.forEach(failure -> all.add(kind + ", " + failure)));
        return all;
    }

    /** A row for each kind of damage, with the most frequent reasons for refusing it. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format(
                "%-18s %7s %7s %7s %7s %8s %7s %8s %7s  %s%n",
                "damage", "files", "refused", "loaded", "failed", "read ms", "cpu", "use ms", "cpu", "refused by"));
        rows.forEach((kind, row) -> text.append(
                String.format("%-18s %s%n", kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), row.text())));
        return text.toString();
    }
}
