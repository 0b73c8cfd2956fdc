package inkling.store.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A training run that is over, as far as it is needed to compare it with others.
 *
 * @param id tells runs apart, also those of several copies of the program
 * @param number counts the user's runs from 1
 * @param name for people
 * @param network the name of its network
 * @param settings every setting by name, see {@code TrainingConfig.settings}
 * @param training its course in training
 * @param validation its course in validation
 * @param epochs how many it ended
 * @param bestValidation the best accuracy in validation, 0 to 1; NaN if there was none
 * @param testAccuracy of its result, 0 to 1; NaN if it was not measured
 * @param seconds of training; NaN if they are not known
 */
public record RecordedRun(
        String id,
        int number,
        String name,
        String network,
        Map<String, String> settings,
        List<Point> training,
        List<Point> validation,
        int epochs,
        double bestValidation,
        double testAccuracy,
        double seconds) {
    /**
     * A point of two curves.
     *
     * @param epoch where it is, in epochs from the start of the run
     * @param accuracy 0 to 1
     */
    public record Point(double epoch, double loss, double accuracy) {}

    public RecordedRun {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        training = List.copyOf(training);
        validation = List.copyOf(validation);
    }

    public RecordedRun withName(String other) {
        return new RecordedRun(
                id,
                number,
                other,
                network,
                settings,
                training,
                validation,
                epochs,
                bestValidation,
                testAccuracy,
                seconds);
    }
}
