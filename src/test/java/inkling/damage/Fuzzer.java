package inkling.damage;

import inkling.data.UnreadableFileException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Damages files and has them read. Each must either be refused with a sentence for the user, or be as good as a whole one: used and
 * saved without a fault.
 */
public final class Fuzzer {
    private static final int LONGEST_SENTENCE = 500;
    /** What belongs to programmers. */
    private static final Pattern NO_SENTENCE =
            Pattern.compile("\\p{Cntrl}|Exception|OutOfMemory|StackOverflow|java\\.|gson|inkling\\.\\w+\\.|\\bnull\\b");

    private final Reader reader;
    private final long seed;
    private final List<Damage> kinds;

    /** With all kinds of damage that the reader's files can have. */
    public Fuzzer(Reader reader, long seed) {
        this.reader = reader;
        this.seed = seed;
        kinds = Arrays.stream(Damage.values())
                .filter(damage -> damage.fits(reader.scope()))
                .toList();
    }

    /** How many kinds of damage take turns. */
    int kinds() {
        return kinds.size();
    }

    /** What is done to the file with this number. */
    public Damage kind(long number) {
        return kinds.get((int) (number % kinds.size()));
    }

    /** The file with this number, the same each time. */
    public byte[] file(long number) {
        Random random = new Random(seed * 1_000_003 + number);
        return kind(number).of(original(random), original(random), random);
    }

    private byte[] original(Random random) {
        List<byte[]> originals = reader.originals();
        return originals.get(random.nextInt(originals.size()));
    }

    /** Has the file with this number read, and counts what became of it. */
    public void run(long number, Tally tally) {
        byte[] file = file(number);
        Tally.Row row = tally.row(kind(number));
        Optional<Reader.Use> use = Optional.empty();
        Clock clock = new Clock();
        try {
            use = Optional.of(reader.read(file));
        } catch (UnreadableFileException e) {
            row.refused(e);
            sentence(e).ifPresent(fault -> row.failed(number, fault));
        } catch (IOException | RuntimeException | Error e) {
            row.failed(number, "reading: " + e);
        }
        Tally.Time read = clock.time();
        if (use.isPresent()) {
            use(use.get(), number, row);
        }
        row.took(read, clock.time());
    }

    /** Measures from one look at it to the next. */
    private static final class Clock {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long wall = System.nanoTime();
        private long processor = threads.getCurrentThreadCpuTime();

        Tally.Time time() {
            Tally.Time time = new Tally.Time(System.nanoTime() - wall, threads.getCurrentThreadCpuTime() - processor);
            wall += time.wall();
            processor += time.processor();
            return time;
        }
    }

    private void use(Reader.Use use, long number, Tally.Row row) {
        try {
            byte[] saved = use.run();
            row.loaded();
            boolean known = reader.originals().stream().anyMatch(original -> Arrays.equals(original, saved));
            if (reader.hasHashes() && kind(number).isAccident() && !known) {
                row.failed(number, "mistaken for another file");
            }
        } catch (IOException | RuntimeException | Error e) {
            row.failed(number, "using: " + e);
        }
    }

    /** What is wrong with a sentence for the user. */
    private Optional<String> sentence(UnreadableFileException e) {
        String text = e.getMessage();
        boolean good = text.startsWith("\"" + reader.file() + "\" ")
                && text.endsWith(".")
                && text.length() <= LONGEST_SENTENCE
                // what was found may be anything
                && !NO_SENTENCE
                        .matcher(e.problem().toString().replaceFirst("found .*", ""))
                        .find();
        return good ? Optional.empty() : Optional.of("no sentence: " + text);
    }
}
