package inkling.ui.mistakes;

import inkling.training.Predictions;

/** Says which pictures are looked at. */
sealed interface Selection {
    /** Whether a picture belongs to it. */
    boolean has(Predictions predictions, int picture);

    /** None: the figures of all classes are on show instead. */
    record Nothing() implements Selection {
        @Override
        public boolean has(Predictions predictions, int picture) {
            return false;
        }
    }

    /** Selects every picture that was predicted wrongly. */
    record Mistakes() implements Selection {
        @Override
        public boolean has(Predictions predictions, int picture) {
            return predictions.isMistake(picture);
        }
    }

    /** Selects the pictures of one class with one prediction. */
    record Cell(int truth, int answer) implements Selection {
        @Override
        public boolean has(Predictions predictions, int picture) {
            return predictions.truth(picture) == truth && predictions.predicted()[picture] == answer;
        }

        boolean isRight() {
            return truth == answer;
        }
    }
}
