package inkling.data;

import java.util.Set;
import java.util.TreeSet;

/** How many pictures each class of a data set has. */
final class ClassCounts {
    /** A class of fewer pictures than one in so many, beyond a gap of classes without any, is an error of labelling. */
    private static final int STRAY_ONE_IN = 500;

    /** A gap of more classes than this is one even where all classes have few pictures. */
    private static final int FAR = 10;

    private final int[] counts;
    private final int all;

    private ClassCounts(int[] counts, int all) {
        this.counts = counts;
        this.all = all;
    }

    static ClassCounts of(Dataset data) {
        int[] counts = new int[data.classes().size()];
        for (int i = 0; i < data.size(); i++) {
            counts[data.label(i)]++;
        }
        return new ClassCounts(counts, data.size());
    }

    /** The highest classes, as far as each has hardly a picture and stands apart from the others by classes without any. */
    Set<Integer> strays() {
        Set<Integer> strays = new TreeSet<>();
        int most = Math.max(1, all / STRAY_ONE_IN);
        int last = highestBelow(counts.length);
        while (last > 1 && counts[last] <= most) {
            int before = highestBelow(last);
            if (before < 0 || last - before < 2 || counts[before] <= most && last - before <= FAR) {
                break;
            }
            strays.add(last);
            last = before;
        }
        return strays;
    }

    private int highestBelow(int end) {
        int at = end - 1;
        while (at >= 0 && counts[at] == 0) {
            at--;
        }
        return at;
    }

    /** The classes without a picture. */
    Set<Integer> empty() {
        Set<Integer> empty = new TreeSet<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                empty.add(i);
            }
        }
        return empty;
    }
}
