package inkling.ui.mistakes;

import inkling.training.Predictions;

/** Says which pictures are looked at. */
sealed interface Selection {
    /** Whether a picture belongs to it. */
    boolean has(Predictions answers, int picture);

    /** None: the figures of all classes are on show instead. */
    record Nothing() implements Selection {
        @Override
        public boolean has(Predictions answers, int picture) {
            return false;
        }
    }

    /** Selects every picture that was predicted wrongly. */
    record Mistakes() implements Selection {
        @Override
        public boolean has(Predictions answers, int picture) {
            return answers.isMistake(picture);
        }
    }

    /** Selects the pictures of one class with one prediction. */
    record Cell(int truth, int answer) implements Selection {
        @Override
        public boolean has(Predictions answers, int picture) {
            return answers.truth(picture) == truth && answers.answers()[picture] == answer;
        }

        boolean isRight() {
            return truth == answer;
        }
    }
}
