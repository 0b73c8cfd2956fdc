package inkling.ui.draw;

import inkling.model.LabelledDrawing;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides whether there are enough drawings for fine-tuning or for training.
 *
 * @param known whether the model in use knows their names and can learn further; otherwise they need a network of their own
 * @param drawings their number
 * @param classes the number of classes
 * @param fewest the number of the rarest class
 */
record Supply(boolean known, int drawings, int classes, int fewest) {
    /** The number in all that is enough for fine-tuning a model that knows their names: with fewer, its gain is luck. */
    static final int TO_LEARN = 20;
    /** One in four of a class is held out, so that with fewer none would be left for evaluation. */
    static final int TO_LEARN_OF_EACH = 4;
    /** The number of each class that is enough for training a network of its own. */
    static final int TO_TRAIN_OF_EACH = 20;

    static Supply of(List<LabelledDrawing> drawings, boolean known) {
        Collection<Long> counts = drawings.stream()
                .map(LabelledDrawing::label)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values();
        int fewest = counts.stream().mapToInt(Long::intValue).min().orElse(0);
        return new Supply(known, drawings.size(), counts.size(), fewest);
    }

    boolean isEnough() {
        return known ? drawings >= TO_LEARN && fewest >= TO_LEARN_OF_EACH : classes > 1 && fewest >= TO_TRAIN_OF_EACH;
    }
}
