package inkling.data;

import inkling.failure.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at a data set for what is plausible by its form and wrong by its content: values that are almost all black, dark ink on
 * light paper, pictures that lie on their side, and classes without a picture.
 */
public final class DatasetCheck {
    /** As many pictures as are looked at, spread over all. */
    private static final int LOOKED_AT = 1000;
    /** Pictures whose brightest value is at most this are almost black. */
    private static final int ALMOST_BLACK = 32;

    private static final int BRIGHT = 192;
    private static final double MOST_OF_BORDER = 0.8;
    private static final int NAMED = 3;

    private DatasetCheck() {}

    /**
     * Something that is probably wrong.
     *
     * @param reason what is probably wrong
     * @param remedy what would put it right; none if only the user can
     */
    public record Finding(Reason reason, Optional<Remedy> remedy) {
        Finding(Reason reason, Remedy remedy) {
            this(reason, Optional.of(remedy));
        }
    }

    /**
     * Looks for what is probably wrong with a data set.
     *
     * @param data of which a sample is looked at, and all pictures where that is not enough
     * @return what was found and how to put it right, in the order in which remedies are applied; nothing with a data set as it should be
     */
    public static List<Finding> look(Dataset data) {
        List<Finding> findings = new ArrayList<>();
        if (data.size() == 0 || data.shape().channels() != 1) {
            return findings;
        }
        Dataset sample = sample(data);
        int brightest = brightest(sample, sample.size());
        if (brightest > 0 && brightest <= ALMOST_BLACK) {
            brightest = brightest(data, data.size());
        }
        if (brightest > 0 && brightest <= ALMOST_BLACK) {
            findings.add(new Finding(DataReason.FOUND_RANGE.of(data.name(), brightest), Remedy.STRETCH));
            sample = Remedy.STRETCH.apply(sample);
        }
        if (isDarkOnLight(sample)) {
            findings.add(new Finding(DataReason.FOUND_DARK_ON_LIGHT.of(data.name()), Remedy.INVERT));
            sample = Remedy.INVERT.apply(sample);
        }
        DigitTurn.of(sample)
                .ifPresent(turn -> findings.add(new Finding(DataReason.FOUND_TURNED.of(data.name()), turn)));
        findings.addAll(classes(data));
        return findings;
    }

    private static Dataset sample(Dataset data) {
        int count = Math.min(LOOKED_AT, data.size());
        byte[] pixels = new byte[count * data.shape().size()];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) i * data.size() / count);
            for (int j = 0; j < data.shape().size(); j++) {
                pixels[i * data.shape().size() + j] = (byte) data.pixel(from, j);
            }
            labels[i] = (byte) data.label(from);
        }
        return new Dataset(data.name(), data.shape(), pixels, labels, data.classes(), data.subject());
    }

    /** The largest value of the first pictures. */
    static int brightest(Dataset data, int pictures) {
        int brightest = 0;
        for (int i = 0; i < pictures; i++) {
            for (int j = 0; j < data.shape().size(); j++) {
                brightest = Math.max(brightest, data.pixel(i, j));
            }
        }
        return brightest;
    }

    /** Whether nearly all of the pictures' borders is bright, where drawings have paper. */
    private static boolean isDarkOnLight(Dataset data) {
        int width = data.shape().width();
        int height = data.shape().height();
        long bright = 0;
        long all = 0;
        for (int i = 0; i < data.size(); i++) {
            for (int j = 0; j < data.shape().size(); j++) {
                int row = j / width;
                int column = j % width;
                if (row == 0 || column == 0 || row == height - 1 || column == width - 1) {
                    all++;
                    bright += data.pixel(i, j) >= BRIGHT ? 1 : 0;
                }
            }
        }
        return bright >= MOST_OF_BORDER * all;
    }

    private static List<Finding> classes(Dataset data) {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> strays = ClassCounts.of(data).strays();
        Dataset rest = data;
        if (!strays.isEmpty()) {
            int label = strays.iterator().next();
            rest = Remedy.DROP_STRAYS.apply(data);
            findings.add(new Finding(
                    DataReason.FOUND_STRAYS.of(
                            data.name(),
                            first(data, label),
                            label,
                            rest.classes().size() - 1,
                            data.size() - rest.size()),
                    Remedy.DROP_STRAYS));
        }
        Set<Integer> empty = ClassCounts.of(rest).empty();
        if (!empty.isEmpty()) {
            findings.add(new Finding(
                    DataReason.FOUND_EMPTY.of(data.name(), names(rest, empty), empty.size()), Remedy.DROP_EMPTY));
        }
        unnamed(data).ifPresent(findings::add);
        return findings;
    }

    private static int first(Dataset data, int label) {
        int at = 0;
        while (data.label(at) != label) {
            at++;
        }
        return at;
    }

    private static Object names(Dataset data, Set<Integer> classes) {
        List<String> names = classes.stream()
                .limit(NAMED)
                .map(index -> data.classes().get(index))
                .toList();
        String text = String.join(", ", names);
        return classes.size() > NAMED ? DataReason.AND_MORE.of(text, classes.size() - NAMED) : text;
    }

    /** A class that is called by its number while the others have names. */
    private static Optional<Finding> unnamed(Dataset data) {
        int numbers = 0;
        int unnamed = -1;
        for (int i = 0; i < data.classes().size(); i++) {
            if (data.classes().get(i).equals(String.valueOf(i))) {
                numbers++;
                unnamed = i;
            }
        }
        boolean some = numbers > 0 && 2 * numbers < data.classes().size();
        return some
                ? Optional.of(new Finding(DataReason.FOUND_UNNAMED.of(data.name(), unnamed), Optional.empty()))
                : Optional.empty();
    }
}
