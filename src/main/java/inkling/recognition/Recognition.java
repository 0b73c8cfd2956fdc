package inkling.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds the result of recognising a drawing: nothing, because there is too little ink, or one prediction, or one for each digit
 * of one or several numbers.
 */
public sealed interface Recognition {
    /**
     * {@return what was read, as it is typed: the class that the verdict names, alone or first, or the numbers, one a line; empty
     * where nothing was read}
     */
    Optional<String> typed();

    /** Says that there is no ink, or a spot too small to be a digit: the network was not run. */
    record Blank() implements Recognition {
        @Override
        public Optional<String> typed() {
            return Optional.empty();
        }
    }

    /**
     * Holds the network's prediction for a drawing.
     *
     * @param labels the classes' names
     * @param probabilities 0 to 1, one a class, summing to 1; calibrated, so that of many predictions with 0.9 nine in ten are
     *     right, as far as the model's calibration reaches
     * @param picture the network's input, 28x28 row by row, ink = 1
     * @param verdict how sure it is
     */
    record Answer(List<String> labels, float[] probabilities, float[] picture, Verdict verdict) implements Recognition {
        /** {@return the index of the most probable class} */
        public int best() {
            int best = 0;
            for (int i = 1; i < probabilities.length; i++) {
                if (probabilities[i] > probabilities[best]) {
                    best = i;
                }
            }
            return best;
        }

        /** {@return whether the verdict names a class, alone or first, rather than rejecting the ink} */
        public boolean isAccepted() {
            return !(verdict instanceof Verdict.NotADigit);
        }

        /**
         * {@return whether the verdict names this class, alone or first}
         *
         * @param label the index of a class, from 0
         */
        public boolean isAcceptedAs(int label) {
            return best() == label && isAccepted();
        }

        /** {@return the name of the most probable class} */
        public String label() {
            return labels.get(best());
        }

        @Override
        public Optional<String> typed() {
            return isAccepted() ? Optional.of(label()) : Optional.empty();
        }
    }

    /**
     * Holds several digits, or one with signs: a number, or several one below the other.
     *
     * @param rows from top to bottom, at least one; together at least two symbols
     */
    record Number(List<Row> rows) implements Recognition {
        /**
         * Checks the number of symbols.
         *
         * @param rows from top to bottom, at least one; together at least two symbols
         * @throws IllegalArgumentException if there are fewer than two
         */
        public Number {
            rows = List.copyOf(rows);
            int symbols = rows.stream().mapToInt(row -> row.symbols().size()).sum();
            if (symbols < 2) {
                throw new IllegalArgumentException("a number has at least 2 symbols, found " + symbols);
            }
        }

        /**
         * Returns one number, of these symbols.
         *
         * @param symbols from left to right, two or more
         * @return a number of one row
         */
        public static Number of(List<? extends Symbol> symbols) {
            return new Number(List.of(new Row(List.copyOf(symbols))));
        }

        /** {@return the digits in reading order: row by row, from left to right} */
        public List<Digit> digits() {
            return rows.stream().flatMap(row -> row.digits().stream()).toList();
        }

        /** {@return the rows as they are typed, such as "107" or "-3.14", one a line} */
        public String text() {
            return rows.stream().map(Row::text).collect(Collectors.joining("\n"));
        }

        @Override
        public Optional<String> typed() {
            return Optional.of(text());
        }
    }
}
