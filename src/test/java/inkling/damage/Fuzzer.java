package inkling.damage;

import inkling.data.UnreadableFileException;
import java.io.IOException;
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
    /** What belongs to programmers; found values may be called null. */
    private static final Pattern NO_SENTENCE = Pattern.compile(
            "\\p{Cntrl}|Exception|Error:|java\\.|gson|inkling\\.|(?<!found )(?<!\\[)\\bnull\\b(?!,|\\])");

    private final Reader reader;
    private final long seed;
    private final List<Damage> kinds;

    /** With all kinds of damage that the reader's files can have. */
    public Fuzzer(Reader reader, long seed) {
        this.reader = reader;
        this.seed = seed;
        kinds = Arrays.stream(Damage.values())
                .filter(damage -> !damage.isOfModels() || reader instanceof ModelReader)
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
        long begin = System.nanoTime();
        try {
            use = Optional.of(reader.read(file));
        } catch (UnreadableFileException e) {
            row.refused(e);
            sentence(e).ifPresent(fault -> row.failed(number, fault));
        } catch (IOException | RuntimeException | Error e) {
            row.failed(number, "reading: " + e);
        }
        long read = System.nanoTime();
        if (use.isPresent()) {
            use(use.get(), number, row);
        }
        row.took(read - begin, System.nanoTime() - read);
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
                && !NO_SENTENCE.matcher(e.problem()).find();
        return good ? Optional.empty() : Optional.of("no sentence: " + text);
    }
}
